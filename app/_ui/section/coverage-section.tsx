import type { ReactNode } from 'react';
import { namesHref, placeHref } from '@/app/_server/links';
import type { PageContext } from '@/app/_server/page-context';
import { type View, tableOf } from '@/app/_server/view';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { CoverageBars } from '@/app/_ui/chart/coverage-bars';
import { AboutIndicator } from '@/app/_ui/table/about-indicator';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { formatPeriod, monthOfYear } from '@/lib/coverage/period';
import type { CoverageRow } from '@/lib/coverage/row';
import { reachedSentence } from '@/lib/narrative/headline';
import { levelNoun } from '@/lib/narrative/place';
import { standingPhrase } from '@/lib/narrative/standing';
import { targetPhrase } from '@/lib/narrative/target';
import { targetGroupSentence } from '@/lib/narrative/target-group';

type Props = Readonly<{
  id: string;
  context: PageContext;
  view: View;
  aside?: ReactNode;
  lowestFirst?: boolean;
  /** Says under each bar of a stock indicator whether it reaches its target, and how it moved. */
  standing?: boolean;
}>;

/** The areas of a view as ranked bars, with the same rows as table and files. */
export function CoverageSection({ id, context, view, aside, lowestFirst = false, standing = false }: Props) {
  const { indicator, coverage, target, noun, placeName, periodName, period, example, query } = view;
  const asked = formatPeriod(period);
  const table = tableOf(context, view);
  const rowOf = new Map(coverage.rows.map((row) => [row.area.code, row]));
  const reached = target ? reachedText(view, targetPhrase(target, indicator)) : '';
  const hrefOf = (row: CoverageRow) => placeHref(row.area, asked);
  return (
    <ChartFrame
      id={id}
      title={`Capaian per ${noun}`}
      subtitle={`${indicator.name}, ${placeName}, ${periodName}. Angka n/N: ${indicator.unit} yang ${indicator.done}.`}
      sentence={reached || unjudged(view)}
      example={example}
      aside={aside}
      chart={
        <CoverageBars
          rows={coverage.rows}
          hrefOf={hrefOf}
          namesOf={(row) => linkFor(row, 'numerator', indicator.code, asked)}
          whole={coverage.total}
          targetLabel={target && targetPhrase(target, indicator)}
          noteOf={standing && indicator.kind === 'stock' ? (row) => standingPhrase(row, view.against) : undefined}
          lowestFirst={lowestFirst}
          interval={view.interval}
        />
      }
      table={
        <DataTable
          table={table}
          linkOf={(row, key, text) => {
            const coverageRow = rowOf.get(typeof row.code === 'string' ? row.code : null);
            const href = coverageRow && linkFor(coverageRow, key, indicator.code, asked);
            return href ? <a href={href}>{text}</a> : null;
          }}
        />
      }
      downloads={<Downloads path="/unduh/capaian" query={query} />}
      about={
        <AboutIndicator
          indicator={indicator}
          target={target}
          source={context.deployment.district.source}
          dataPer={context.dataPer}
          targetGroup={
            view.targetGroup &&
            targetGroupSentence(view.targetGroup, indicator.unit, levelNoun('desa', context.deployment.district.code))
          }
        />
      }
    />
  );
}

/** A figure that grows through the year is behind the year's target until it ends: PWS judges it by the month's. */
function reachedText({ coverage: { rows }, noun, indicator, asOf }: View, targetName: string): string {
  if (indicator.kind !== 'cumulative' || monthOfYear(asOf) === 12) return reachedSentence(rows, noun, targetName);
  return `Dibandingkan dengan ${targetName} untuk setahun; target sampai bulan ini dinilai pada PWS.`;
}

/** Without a target, or without any value, there is nothing to have reached. */
function unjudged({ target, noun, coverage: { rows } }: View): string {
  return target
    ? `Belum ada ${noun} dengan nilai pada periode ini.`
    : `${rows.length} ${noun}; target belum ditetapkan.`;
}

/** A name leads to its page; a number opens to the names behind it. */
function linkFor(row: CoverageRow, key: string, indicator: string, period: string): string | null {
  if (key === 'name') return placeHref(row.area, period);
  const counted = key === 'numerator' || key === 'denominator';
  return counted && row.numerator !== null && row.area.code !== null ? namesHref(indicator, row.area, period) : null;
}
