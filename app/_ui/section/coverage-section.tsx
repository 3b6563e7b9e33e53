import type { ReactNode } from 'react';
import { namesHref, placeHref } from '@/app/_server/links';
import type { PageContext } from '@/app/_server/page-context';
import { hrefWithin } from '@/app/_server/scope';
import { type View, tableOf } from '@/app/_server/view';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { CoverageBars } from '@/app/_ui/chart/coverage-bars';
import { AboutIndicator } from '@/app/_ui/table/about-indicator';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { formatPeriod } from '@/lib/coverage/period';
import { fraction } from '@/lib/coverage/ratio';
import type { CoverageRow } from '@/lib/coverage/row';
import type { Indicator } from '@/lib/indicators/indicator';
import { levelNoun } from '@/lib/narrative/place';
import { standingPhrase } from '@/lib/narrative/reached';
import { figureNote, inapplicableWords, listTitle, standingSentence } from '@/lib/narrative/standing';
import { targetToDatePhrase } from '@/lib/narrative/target';
import { targetGroupSentence } from '@/lib/narrative/target-group';
import { rowTargetToDate } from '@/lib/pws/target-path';

type Props = Readonly<{
  id: string;
  context: PageContext;
  view: View;
  aside?: ReactNode;
  lowestFirst?: boolean;
  /** Says under each stock figure whether it reaches its target, and how it has moved. */
  standing?: boolean;
}>;

/** The areas of a view as ranked bars, with the same rows as table and files. */
export function CoverageSection({ id, context, view, aside, lowestFirst = false, standing = false }: Props) {
  const { indicator, coverage, target, noun, placeName, periodName, period, span, example, query } = view;
  const asked = formatPeriod(period);
  const table = tableOf(context, view);
  const rowOf = new Map(coverage.rows.map((row) => [row.area.code, row]));
  const linkOf = (row: CoverageRow, key: string) => hrefWithin(context, linkFor(row, key, indicator, asked));
  return (
    <ChartFrame
      id={id}
      title={listTitle(indicator, noun)}
      subtitle={`${indicator.name}, ${placeName}, ${periodName}. ${figureNote(indicator)}`}
      sentence={standingSentence(indicator, coverage.rows, noun, target, span)}
      example={example}
      aside={aside}
      chart={
        <CoverageBars
          indicator={indicator}
          rows={coverage.rows}
          hrefOf={(row) => linkOf(row, 'name')}
          namesOf={(row) => linkOf(row, 'numerator')}
          targetOf={(row) => fractionToDate(row, view)}
          whole={coverage.total}
          targetLabel={target && targetToDatePhrase(target, indicator, span.last)}
          inapplicable={inapplicableWords(indicator, span)}
          noteOf={standing && indicator.kind === 'stock' ? (row) => standingPhrase(row, view.against) : undefined}
          lowestFirst={lowestFirst}
          interval={view.interval}
        />
      }
      table={
        <DataTable
          table={table}
          hrefOf={(row, key) => {
            const coverageRow = rowOf.get(typeof row.code === 'string' ? row.code : null);
            return coverageRow ? linkOf(coverageRow, key) : null;
          }}
        />
      }
      downloads={<Downloads path="/unduh/capaian" query={query} picture />}
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

/** A row's own target as of the view's month, for its tick. */
function fractionToDate(row: CoverageRow, { indicator, span }: View): number | null {
  const wanted = rowTargetToDate(row.target, indicator.kind, span.last);
  return wanted && fraction(wanted);
}

/** A name leads to its page; a number opens to the names behind it, which reported sums do not have. */
function linkFor(row: CoverageRow, key: string, { code, kind }: Indicator, period: string): string | null {
  if (key === 'name') return placeHref(row.area, period);
  const counted = (key === 'numerator' || key === 'denominator') && kind === 'stock';
  return counted && row.numerator !== null && row.area.code !== null ? namesHref(code, row.area, period) : null;
}
