import type { ReactNode } from 'react';
import { placeHref } from '@/app/_server/links';
import type { PageContext } from '@/app/_server/page-context';
import { hrefWithin } from '@/app/_server/scope';
import type { View } from '@/app/_server/view';
import { MapPanel } from '@/app/_ui/map/map-panel';
import { PictureLinks } from '@/app/_ui/table/picture-links';
import { mapOf } from '@/db/queries/map-shapes';
import { kabupatenOf } from '@/db/queries/profile';
import { formatPeriod } from '@/lib/coverage/period';
import { sharedReading } from '@/lib/analysis/reading';
import { legendTitle, mapCaution } from '@/lib/narrative/map';
import { fewEventsMapNote } from '@/lib/narrative/rate';

type Props = Readonly<{ id: string; context: PageContext; view: View; aside?: ReactNode; light?: boolean }>;

/** The map of a view's areas, or why there is none; the list beside it says the same in words. */
export function MapSection({ id, context, view, aside, light = false }: Props) {
  const { indicator, coverage, level, noun, placeName, periodName, period, example, place } = view;
  const reading = sharedReading(indicator, coverage.rows);
  const map = mapOf(context.store, kabupatenOf(context.store, place), level);
  const title = `Peta ${indicator.name} per ${noun}, ${placeName}, ${periodName}`;
  const isCounted = indicator.kind === 'rate' && reading.as === 'count';
  return (
    <section className="frame" aria-labelledby={`${id}-judul`}>
      <div className="frame-head">
        <h2 id={`${id}-judul`}>Peta</h2>
        {aside}
      </div>
      <p className="frame-subtitle">
        {example && <strong className="example-mark">CONTOH. </strong>}
        {indicator.name} per {noun}, {periodName}.
      </p>
      <MapPanel
        id={id}
        rows={coverage.rows}
        indicator={indicator}
        legendTitle={legendTitle(indicator, reading)}
        map={map}
        noun={noun}
        title={title}
        sentence="Rincian setiap wilayah ada pada daftar di samping peta."
        example={example}
        light={light}
        hrefOf={(row) => hrefWithin(context, placeHref(row.area, formatPeriod(period)))}
      />
      <p className="small muted">
        {mapCaution(reading)} {isCounted && fewEventsMapNote()}
      </p>
      {map && <PictureLinks path="/unduh/peta" query={view.query} of="peta" />}
    </section>
  );
}
