import type { PageContext, Shown } from '@/app/_server/page-context';
import { facilitiesWithin } from '@/app/_server/facilities-within';
import { criteria } from '@/db/queries/criteria';
import type { FacilityDetail } from '@/db/queries/facility-list';
import { type Place, placeArea } from '@/db/queries/place';
import { type Gap, type Mover, gapsByMover } from '@/lib/analysis/by-actor';
import { gapText as gapLines } from '@/lib/drawing/gap-text';
import { gapText, moverTitle, silentGapsSentence } from '@/lib/narrative/by-actor';
import { formatCount } from '@/lib/narrative/format';

type Props = Readonly<{ context: PageContext; place: Place; facilities: readonly FacilityDetail[]; shown: Shown }>;

/** So many criteria of those that others move; the rest is counted. */
const MOST_NAMED = 4;

/** What is reported as missing by who can move it: first what the kecamatan itself can push. */
export function MoverSection({ context, place, facilities, shown }: Props) {
  const found = gapsByMover(facilities, criteria(context.store, shown.asOf));
  if (found.groups.length === 0) return null;
  const { example } = context.deployment.district;
  const area = placeArea(place);
  const lineOf = (gap: Gap) => ({
    name: gap.criterion.lacking,
    count: gap.criterion.wajib ? gapText(gap) : `${gapText(gap)}, tidak wajib`,
    href: facilitiesWithin(context, area, shown, { jenis: gap.criterion.type, kriteria: gap.criterion.code }),
  });
  const restHref = facilitiesWithin(context, area, shown, { status: 'belum' });
  const linesOf = (mover: Mover, gaps: readonly Gap[]) => {
    // The page's weight is bounded: what the kecamatan cannot move itself is named as far as it matters most.
    const named = mover === 'kecamatan' ? gaps : gaps.slice(0, MOST_NAMED);
    const rest = gaps.length - named.length;
    const more = { name: `${formatCount(rest)} kriteria lain`, href: restHref, count: '' };
    return rest > 0 ? [...named.map(lineOf), more] : named.map(lineOf);
  };
  return (
    <section className="frame" aria-labelledby="pelaku-judul">
      <h2 id="pelaku-judul">Yang masih kurang, menurut siapa yang dapat menggerakkannya</h2>
      <p className="frame-subtitle">
        {example && <strong className="example-mark">CONTOH. </strong>}
        {silentGapsSentence(found)}
      </p>
      <div className="movers">
        {found.groups.map(({ mover, gaps }) => (
          <div key={mover}>
            <h3>{moverTitle(mover)}</h3>
            <ul dangerouslySetInnerHTML={{ __html: gapLines(linesOf(mover, gaps)) }} />
          </div>
        ))}
      </div>
    </section>
  );
}
