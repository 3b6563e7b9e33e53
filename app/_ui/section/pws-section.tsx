import type { ReactNode } from 'react';
import { indicatorHref, placeHref } from '@/app/_server/links';
import type { PageContext } from '@/app/_server/page-context';
import { pwsDrawing, pwsOf } from '@/app/_server/pws-view';
import type { View } from '@/app/_server/view';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { PwsFigure } from '@/app/_ui/pws/pws-figure';
import { RuleCard } from '@/app/_ui/pws/rule-card';
import { AboutIndicator } from '@/app/_ui/table/about-indicator';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { smallerAreas } from '@/db/queries/place';
import { formatPeriod } from '@/lib/coverage/period';
import { MOST_AREAS_ON_PAGE } from '@/lib/drawing/pws-graph';
import { pwsGraphModel } from '@/lib/drawing/pws-graph-model';
import { formatCount, formatMonthName } from '@/lib/narrative/format';
import { provisionalSentence, pwsSubtitle, smallNumberSentence } from '@/lib/narrative/pws-graph';
import { fullName } from '@/lib/narrative/place';
import type { PwsRow } from '@/lib/pws/row';
import { smallNumberCount } from '@/lib/pws/small-number';

type Props = Readonly<{ id: string; context: PageContext; view: View; aside?: ReactNode }>;

/** PWS of a view: the graph that hangs on a puskesmas' wall, its table, its files and its rule. */
export function PwsSection({ id, context, view, aside }: Props) {
  const { indicator, noun, placeName, periodName, target, asOf, period, example, query } = view;
  const held = pwsOf(context, view);
  const { answer, targetName, belowSteady } = held;
  const hrefOf = ({ area }: PwsRow) => placeHref(area, formatPeriod(period));
  const rowOf = new Map(answer.rows.map((row) => [row.area.code, row]));
  const drawable = answer.rows.length <= MOST_AREAS_ON_PAGE;
  const notes = [
    smallNumberSentence(smallNumberCount(answer.rows), noun, indicator),
    provisionalSentence(answer.rows, noun),
    period.kind === 'month' ? '' : `PWS dinilai per bulan: yang ditampilkan ${formatMonthName(asOf)}.`,
  ].filter(Boolean);
  return (
    <div className={drawable ? 'pws-sheet pws-drawn' : 'pws-sheet'}>
      <ChartFrame
        id={id}
        title={`PWS per ${noun}`}
        subtitle={`${indicator.name}, ${placeName}, ${periodName}. ${pwsSubtitle(indicator)}`}
        sentence={held.sentence}
        example={example}
        aside={aside}
        chart={
          <PwsFigure
            id={`${id}-gambar`}
            drawing={drawable ? pwsDrawing(view, held, { hrefOf, frame: null }) : null}
            instead={<SmallerAreas context={context} view={view} count={answer.rows.length} />}
            model={pwsGraphModel({ indicator, rows: answer.rows, total: answer.total, hrefOf })}
            rows={answer.rows}
            total={answer.total}
            indicator={indicator}
            targetName={targetName}
          />
        }
        table={
          <DataTable
            table={held.table}
            hrefOf={(row, key) => {
              const found = key === 'name' ? rowOf.get(typeof row.code === 'string' ? row.code : null) : undefined;
              return found ? hrefOf(found) : null;
            }}
          />
        }
        downloads={<Downloads path="/unduh/pws" query={query} picture />}
        about={
          <AboutIndicator
            indicator={indicator}
            target={target}
            source={context.deployment.district.source}
            dataPer={context.dataPer}
          />
        }
        note={
          <>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            <RuleCard indicator={indicator} targetName={targetName} belowSteady={belowSteady} />
          </>
        }
      />
    </div>
  );
}

type SmallerProps = Readonly<{ context: PageContext; view: View; count: number }>;

/** Why there is no graph, and the kecamatan that have one. */
function SmallerAreas({ context, view: { indicator, place, level, query, noun }, count }: SmallerProps) {
  const areas = smallerAreas(context.store, place);
  const { indikator: _code, ...rest } = query;
  return (
    <div className="notice">
      <p>
        {formatCount(count)} {noun}: grafik dibuat sampai {MOST_AREAS_ON_PAGE} wilayah supaya tetap terbaca. Daftar dan
        tabel memuat semuanya; gambar lengkap ada pada Unduh.
        {areas.length > 0 && ' Grafik per kecamatan:'}
      </p>
      <ul className="inline-links">
        {areas.map((area) => (
          <li key={area.code}>
            <a href={indicatorHref(indicator.code, { ...rest, wilayah: area.code, tingkat: level })}>
              {fullName(area)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
