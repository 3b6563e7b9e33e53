import { answered } from '@/app/_server/cache';
import type { PageContext } from '@/app/_server/page-context';
import type { View } from '@/app/_server/view';
import { FollowUpTable } from '@/app/_ui/pws/follow-up-table';
import { ReadAloud } from '@/app/_ui/pws/read-aloud';
import { UnjudgedList } from '@/app/_ui/pws/unjudged-list';
import { Downloads } from '@/app/_ui/table/downloads';
import { followUps } from '@/db/queries/catch-up';
import { kecamatanByDesa } from '@/db/queries/coverage-table';
import { wordingAt } from '@/db/queries/follow-up-table';
import { placeArea } from '@/db/queries/place';
import { verdictOn } from '@/lib/access/policy';
import { formatMonth } from '@/lib/coverage/period';
import { isServiceIndicator } from '@/lib/indicators/service';
import { followUpSummary } from '@/lib/narrative/follow-up';

type Props = Readonly<{ context: PageContext; view: View }>;

/** What to do: the areas of a view that are Jelek or Kurang, in order of need, and a text to read out. */
export function FollowUpSection({ context: { store, deployment, reader }, view }: Props) {
  const { indicator, place, level, asOf: month, noun, placeName, periodName, query, example } = view;
  if (!isServiceIndicator(indicator)) return null;
  const parts = [indicator.code, placeArea(place).code, level, month];
  const found = answered(store, 'follow-up', parts, () =>
    followUps(store, { indicator, place, level, month, current: deployment.current }),
  );
  const parents =
    level === 'desa' ? kecamatanByDesa(store, place.kind === 'area' ? place.area : place.kabupaten) : new Map();
  const summary = followUpSummary(found, { indicator, month, placeName, noun, example });
  return (
    <section className="frame" aria-labelledby="tindak-judul">
      <h2 id="tindak-judul">Yang perlu ditindaklanjuti</h2>
      <p className="frame-subtitle">
        {example && <strong className="example-mark">CONTOH. </strong>}
        {indicator.name} per {noun}, {placeName}, {periodName}. Urut menurut kebutuhan.
      </p>
      <ReadAloud text={summary} />
      <FollowUpTable
        followUps={found}
        parents={place.kind === 'area' && place.area.level === 'kecamatan' ? new Map() : parents}
        indicator={indicator}
        month={month}
        noun={noun}
        wording={wordingAt(store, place)}
        mayAgree={verdictOn('convene', reader, deployment).allowed}
      />
      <UnjudgedList rows={found.unjudged} indicator={indicator} month={month} noun={noun} />
      <div className="screen-only actions">
        <Downloads path="/unduh/tindak" query={{ ...query, periode: formatMonth(month) }} />
      </div>
    </section>
  );
}
