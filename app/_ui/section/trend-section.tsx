import type { PageContext } from '@/app/_server/page-context';
import { type View, trendOf } from '@/app/_server/view';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { TrendPanel } from '@/app/_ui/chart/trend-panel';
import { AboutIndicator } from '@/app/_ui/table/about-indicator';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { paceSentence } from '@/lib/narrative/pace';
import { sharedReading } from '@/lib/analysis/reading';
import { trendNote, trendSentence } from '@/lib/narrative/trend';

/** The months up to the view's: a line that is never joined over a month without a value, its table, its files. */
export function TrendSection({ id, context, view }: Readonly<{ id: string; context: PageContext; view: View }>) {
  const { indicator, target, placeName, example, query } = view;
  const { trend, table, reach } = trendOf(context, view);
  const reading = sharedReading(indicator, trend.points);
  const title = `${trend.points.length} bulan terakhir`;
  const sentence = [trendSentence(trend.points, indicator), paceSentence(trend.points, target, indicator)]
    .filter(Boolean)
    .join(' ');
  return (
    <ChartFrame
      id={id}
      title={title}
      subtitle={`${indicator.name}, ${placeName}: ${trendNote(indicator, reading.as === 'count')}.`}
      sentence={sentence}
      example={example}
      chart={
        <TrendPanel
          id={`${id}-gambar`}
          trend={trend}
          indicator={indicator}
          target={target}
          title={`${indicator.name}, ${placeName}, ${title}`}
          sentence={sentence}
          example={example}
          reach={reach}
        />
      }
      table={<DataTable table={table} />}
      downloads={<Downloads path="/unduh/tren" query={query} picture />}
      about={
        <AboutIndicator
          indicator={indicator}
          target={target}
          source={context.deployment.district.source}
          dataPer={context.dataPer}
        />
      }
    />
  );
}
