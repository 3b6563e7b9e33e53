import type { PageContext, Shown } from '@/app/_server/page-context';
import { FacilityList } from '@/app/_ui/table/facility-list';
import { Downloads } from '@/app/_ui/table/downloads';
import type { FacilityDetail } from '@/db/queries/facility-list';
import { type Place, placeArea } from '@/db/queries/place';
import { namesOfLevel } from '@/db/places';
import { missingRequired } from '@/lib/facilities/lacking';
import type { FacilityType } from '@/lib/facilities/facility';
import { formatPeriod } from '@/lib/coverage/period';
import { NAME_ORDER, formatCount } from '@/lib/narrative/format';

type Props = Readonly<{
  context: PageContext;
  place: Place;
  facilities: readonly FacilityDetail[];
  wajib: ReadonlySet<string>;
  shown: Shown;
}>;

const GROUPS: readonly Readonly<{ type: FacilityType; title: string; done: string }>[] = [
  { type: 'posyandu', title: 'Posyandu yang perlu didampingi', done: 'posyandu aktif melayani seluruh siklus hidup' },
  { type: 'pustu', title: 'Pustu yang perlu didampingi', done: 'pustu melaksanakan ILP' },
  { type: 'puskesmas', title: 'Puskesmas yang perlu didampingi', done: 'puskesmas melaksanakan ILP' },
  { type: 'poskesdes', title: 'Poskesdes', done: 'poskesdes' },
];

/** Who needs support by name, nearest first, and what each still lacks; those that are there already folded away. */
export function FacilitySection({ context, place, facilities, wajib, shown }: Props) {
  const names = namesOfLevel(context.store, 'desa');
  const { example } = context.deployment.district;
  const groups = GROUPS.map((group) => ({ ...group, members: facilities.filter(({ type }) => type === group.type) }));
  return (
    <div className="columns">
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ type, title, done, members }) => {
          const needy = members.filter(({ status }) => status !== 'sudah').sort(nearestFirst(wajib));
          const there = members.filter(({ status }) => status === 'sudah').sort(byName);
          return (
            <section key={type} className="frame" aria-labelledby={`${type}-judul`}>
              <h2 id={`${type}-judul`}>{title}</h2>
              <p className="frame-subtitle">
                {example && <strong className="example-mark">CONTOH. </strong>}
                {countedPhrase(members, there.length, done)}
              </p>
              {needy.length > 0 && <FacilityList facilities={needy} areaNames={names} wajib={wajib} />}
              {needy.length === 0 && <p className="sentence">Tidak ada: semua sudah.</p>}
              {there.length > 0 && (
                <details className="fold">
                  <summary>
                    Lihat {formatCount(there.length)} {done}
                  </summary>
                  <FacilityList facilities={there} areaNames={names} wajib={wajib} />
                </details>
              )}
            </section>
          );
        })}
      {facilities.length > 0 && (
        <section className="frame screen-only" aria-labelledby="unduh-fasilitas-judul">
          <h2 id="unduh-fasilitas-judul">Unduh daftar fasilitas</h2>
          <Downloads
            path="/unduh/fasilitas"
            query={{ wilayah: placeArea(place).code ?? '', periode: formatPeriod(shown.period) }}
          />
        </section>
      )}
    </div>
  );
}

/** The headline's own numbers: posyandu that are not aktif are named, but stand in no denominator. */
function countedPhrase(members: readonly FacilityDetail[], there: number, done: string): string {
  const idle = members.filter(({ active }) => active === false).length;
  const idlePhrase = idle > 0 ? `; ${formatCount(idle)} tidak aktif` : '';
  if (members.every(({ type }) => type === 'poskesdes')) return `${formatCount(members.length)} ${done}`;
  return `${formatCount(there)} dari ${formatCount(members.length - idle)} ${done}${idlePhrase}`;
}

/** Fewest reported gaps first: the nearest to the goal; unknown ones count as gaps, after known ones. */
function nearestFirst(wajib: ReadonlySet<string>) {
  const distance = (facility: FacilityDetail) => {
    const { lacking, unreported } = missingRequired(facility, wajib);
    const out = facility.active === false ? 1000 : facility.declared === 'belum' ? 500 : 0;
    return out + lacking.length + unreported.length * 1.5;
  };
  return (a: FacilityDetail, b: FacilityDetail) => distance(a) - distance(b) || byName(a, b);
}

function byName(a: FacilityDetail, b: FacilityDetail): number {
  return NAME_ORDER.compare(a.name, b.name) || NAME_ORDER.compare(a.area, b.area);
}
