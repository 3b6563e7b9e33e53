import { needTableOf } from '@/app/_server/cadre-tables';
import { CareBarRow } from '@/app/_ui/chart/care-bar';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { trainedRatio } from '@/lib/analysis/cadre-order';
import { EXAMPLE_NOTE } from '@/lib/drawing/example-note';
import type { NeedRow } from '@/lib/exports/cadre/training-tables';
import { untrained } from '@/lib/facilities/cadre-total';
import { headsOf } from '@/lib/facilities/training';
import { cadreAbsence } from '@/lib/narrative/cadre';
import { formatCount, formatPercent, formatRatio } from '@/lib/narrative/format';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName } from '@/lib/narrative/place';
import { NOT_UNIQUE, aboveSentence, needSentence } from '@/lib/narrative/training';
import type { CadreSectionProps } from './section-props';

/** Kader reached by training against kader who need it, from two sources that are never added. */
export function NeedSection({ view, frame, asOf, download, areaHrefOf }: CadreSectionProps) {
  const { needNoun, needs, whoNeeds, training, whole } = view;
  const until = periodPhrase('cumulative', asOf);
  const above = [...new Set(training.above.map(({ area }) => fullName(area)))];
  const bars = needs.length > 0 ? needs : [whoNeeds];
  return (
    <ChartFrame
      id="kebutuhan"
      title="Pelatihan: terjangkau dan masih perlu"
      subtitle={`${frame.areaName}, ${until}. Dua sumber bersebelahan: tabel kader dan tabel pelatihan.`}
      sentence={needSentence(whole.total, whoNeeds.heads, until)}
      example={frame.example}
      chart={
        <>
          <p className="bars-key">
            {frame.example && <strong className="example-mark">{EXAMPLE_NOTE}</strong>}
            <span>Panjang penuh = semua kader</span>
            <span className="cadre-key" data-stage="purwa">
              dilatih menurut tabel kader
            </span>
            <span className="key-line">peserta kader menurut tabel pelatihan</span>
          </p>
          <ul className="cadre-needs">
            {bars.map((row) => (
              <NeedBar key={row.code ?? row.name} row={row} href={areaHrefOf(row.code)} />
            ))}
          </ul>
        </>
      }
      table={<DataTable table={needTableOf(frame, view)} />}
      downloads={<Downloads path="/unduh/ilp" query={{ ...download, gambar: 'kebutuhan' }} picture />}
      about={
        <p className="small">
          Dilatih: kolom dilatih pada tabel kader, menurut posyandu. Peserta: tabel pelatihan, menurut wilayah asal
          peserta; angkatan dihitung sejak bulan mulainya. {NOT_UNIQUE} Rincian per {needNoun}. Data per {frame.dataPer}
          .
        </p>
      }
      note={
        <>
          <p>{NOT_UNIQUE}</p>
          {above.length > 0 && <p>{aboveSentence(headsOf(training.above), above)}</p>}
        </>
      }
    />
  );
}

function NeedBar({ row, href }: Readonly<{ row: NeedRow; href: string | null }>) {
  const { name, total, heads } = row;
  const ratio = total && trainedRatio(total);
  const taking = heads.kader === null ? '' : `${formatCount(heads.kader)} peserta kader`;
  if (!total || !ratio) {
    return (
      <li>
        <CareBarRow
          name={href ? <a href={href}>{name}</a> : name}
          extent={null}
          text={{ main: total ? cadreAbsence(total) : taking || 'tanpa peserta kader', aside: '' }}
          absent={total && total.expected > 0 ? 'not-reported' : 'not-applicable'}
        />
        {total && taking && <p className="bar-note">{taking}</p>}
      </li>
    );
  }
  return (
    <li>
      <CareBarRow
        name={href ? <a href={href}>{name}</a> : name}
        extent={ratio.numerator / ratio.denominator}
        text={{ main: formatPercent(ratio), aside: formatRatio(ratio) }}
        absent={undefined}
        {...(heads.kader === null ? {} : { mark: Math.min(1, heads.kader / ratio.denominator) })}
      />
      <p className="bar-note">
        {formatCount(untrained(total))} kader masih perlu dilatih
        {taking && `; ${taking}`}
      </p>
    </li>
  );
}
