import { placeHref } from '@/app/_server/links';
import type { PageContext, Shown } from '@/app/_server/page-context';
import { hrefWithin } from '@/app/_server/scope';
import { facilitiesById } from '@/db/facilities';
import { type Place, puskesmasArea } from '@/db/queries/place';
import { workingAreasOf } from '@/db/queries/working-areas';
import { formatPeriod } from '@/lib/coverage/period';
import { formatCount } from '@/lib/narrative/format';

type Props = Readonly<{ context: PageContext; place: Place; shown: Shown }>;

/** Which puskesmas serve an area's desa: 21 puskesmas are not 17 kecamatan. */
export function ServingSection({ context, place, shown }: Props) {
  const { store } = context;
  if (place.kind === 'puskesmas' || place.area.level === 'provinsi') return null;
  const served = workingAreasOf(store, place.area, shown.asOf);
  const counts = new Map<number | null, number>();
  for (const puskesmas of served.values()) counts.set(puskesmas, (counts.get(puskesmas) ?? 0) + 1);
  const known = [
    ...facilitiesById(
      store,
      [...counts.keys()].filter((id) => id !== null),
    ).values(),
  ];
  const unassigned = counts.get(null) ?? 0;
  const period = shown.asked ? formatPeriod(shown.period) : null;
  return (
    <section className="frame" aria-labelledby="puskesmas-pelayan-judul">
      <h2 id="puskesmas-pelayan-judul">Dilayani puskesmas</h2>
      <ul className="stack">
        {known.map((puskesmas) => {
          const href = hrefWithin(context, placeHref(puskesmasArea(puskesmas), period));
          return (
            <li key={puskesmas.code}>
              {href === null ? puskesmas.name : <a href={href}>{puskesmas.name}</a>}{' '}
              <span className="muted">{formatCount(counts.get(puskesmas.id) ?? 0)} desa/kelurahan di wilayah ini</span>
            </li>
          );
        })}
        {unassigned > 0 && (
          <li className="muted">
            {formatCount(unassigned)} desa/kelurahan belum memiliki wilayah kerja: isi tabel wilayah_kerja.
          </li>
        )}
      </ul>
    </section>
  );
}
