import { facilitiesHref } from '@/app/_server/links';
import { comparisonTables, noPilotReason, pilotsAsked } from '@/app/_server/pilots';
import { checked } from '@/app/_server/page-context';
import { hrefWithin } from '@/app/_server/scope';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import type { PilotComparison, Pilots } from '@/db/queries/pilots';
import { placeArea, rowArea } from '@/db/queries/place';
import { placeFrame } from '@/app/_server/place-frame';
import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import { addMonths, formatMonth, formatPeriod } from '@/lib/coverage/period';
import { capitalised, formatCount } from '@/lib/narrative/format';
import {
  NO_CAUSE,
  type PilotMonths,
  cohortSentence,
  declarationSentence,
  groundSentence,
  pilotSentence,
  startSentence,
} from '@/lib/narrative/pilots';
import { fullName } from '@/lib/narrative/place';
import { ilpHref, ilpPath } from './ilp-address';
import type { PartProps } from './part-props';
import { PilotForm } from './pilot-form';
import { PilotLines } from './pilot-lines';
import { PilotMeasures } from './pilot-measures';

/** Pilot (lokus) sites beside comparable facilities of their district since a month: figures, not claims. */
export function PilotPart(props: PartProps) {
  const { context, place, shown, path } = props;
  const { asked, months, back, pilots } = checked(() => pilotsAsked({ context, place, shown }));
  const period = shown.asked ? formatPeriod(shown.period) : null;
  if (!pilots || !months || pilots.kinds.length === 0) {
    const wider = pilots && pilots.marked > 0 ? ilpPath(rowArea(pilots.scope)) : null;
    const href = wider && hrefWithin(context, ilpHref(wider, { part: 'lokus', period }));
    return (
      <section className="frame" aria-labelledby="lokus-judul">
        <h2 id="lokus-judul">Lokus dan lainnya</h2>
        <p className="sentence">{noPilotReason({ context, place, shown }, pilots)}</p>
        {href && pilots && (
          <p className="actions">
            <a className="button" href={href}>
              Lokus di {fullName(rowArea(pilots.scope))}
            </a>
          </p>
        )}
      </section>
    );
  }
  const before = pilots.declaration && addMonths(pilots.declaration.month, -1);
  const offersBefore = before !== null && shown.bounds !== null && before >= shown.bounds.first;
  return (
    <>
      <section className="pilot-start" aria-label="Bulan mulai">
        <p className="sentence">{startSentence(months, asked, back)}</p>
        {pilots.declaration && (
          <p className="small muted">
            {declarationSentence(pilots.declaration)}{' '}
            {offersBefore && before !== months.start && (
              <a className="screen-only" href={ilpHref(path, { part: 'lokus', period, mulai: formatMonth(before) })}>
                Sandingkan dengan bulan sebelum penetapan
              </a>
            )}
          </p>
        )}
        <PilotForm path={path} shown={shown} start={months.start} />
      </section>
      {pilots.kinds.map((comparison) => (
        <KindFrame key={comparison.kind} {...props} comparison={comparison} pilots={pilots} months={months} />
      ))}
    </>
  );
}

type KindProps = PartProps & Readonly<{ comparison: PilotComparison; pilots: Pilots; months: PilotMonths }>;

function KindFrame({ context, place, shown, download, comparison, pilots, months }: KindProps) {
  const { deployment } = context;
  const { kind } = comparison;
  const { example } = deployment.district;
  const area = placeArea(place);
  const title = `${capitalised(kind)} lokus dan ${kind} lain`;
  const sentence = pilotSentence(comparison, months);
  const period = formatPeriod(shown.period);
  const tables = comparisonTables(placeFrame(context, place, shown), comparison, pilots, months);
  const list = hrefWithin(context, facilitiesHref({ wilayah: area.code, jenis: kind, lokus: 'ya', periode: period }));
  const cohort = cohortSentence(comparison, fullName(rowArea(pilots.scope)), months);
  const measures = <PilotMeasures {...comparison} months={months} title={title} />;
  return (
    <ChartFrame
      id={`lokus-${kind}`}
      title={title}
      subtitle={`${fullName(area)}: ${formatCount(comparison.pilots.sites)} ${kind} lokus.`}
      sentence={`${sentence} ${groundSentence(comparison)}`.trim()}
      example={example}
      chart={
        <>
          {isDrawn(comparison) ? (
            <PilotLines
              id={`lokus-${kind}`}
              pilots={comparison.pilots}
              others={comparison.others}
              title={title}
              description={sentence}
              example={example}
            />
          ) : (
            <p className="small muted">
              Kelompok dengan kurang dari {SMALL_DENOMINATOR} {kind} tidak digambar sebagai garis persen.
            </p>
          )}
          {measures}
        </>
      }
      table={tables.map((table) => (
        <DataTable key={table.name} table={table} />
      ))}
      downloads={
        <Downloads
          path="/unduh/ilp"
          query={{ ...download, mulai: formatMonth(months.start), gambar: kind }}
          picture={isDrawn(comparison)}
        />
      }
      about={
        <>
          <p className="small">{cohort}</p>
          <p className="small">
            Kriteria: yang terpenuhi dibagi yang dilaporkan, dijumlahkan atas semua {kind}. Kader: jumlah dibagi jumlah.
            Data per {context.dataPer}.
          </p>
        </>
      }
      note={
        <>
          {NO_CAUSE} {cohort}
          {list && (
            <>
              {' '}
              <a className="screen-only" href={list}>
                Nama {kind} lokus
              </a>
            </>
          )}
        </>
      }
    />
  );
}

/** Both lines rest on enough facilities to be read in percent. */
function isDrawn({ pilots, others }: PilotComparison): boolean {
  return pilots.sites >= SMALL_DENOMINATOR && others.sites >= SMALL_DENOMINATOR;
}
