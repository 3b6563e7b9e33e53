import { type CadreRow, cadreOrder, trainedRatio } from '@/lib/analysis/cadre-order';
import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import { STAGE_LABELS, cadreParts } from '@/lib/drawing/cadre-model';
import { CADRE_STAGES } from '@/lib/facilities/cadre-total';
import { cadreAbsence, silenceSentence } from '@/lib/narrative/cadre';
import { formatPercent, formatRatio } from '@/lib/narrative/format';

type Props = Readonly<{
  rows: readonly CadreRow[];
  noun: string;
  /** True for posyandu: each has a handful of kader, so that they stand in order of place and are not ranked. */
  byName: boolean;
  hrefOf: (row: CadreRow) => string | null;
}>;

/** One bar a line, all its kader as the whole of it, parted by how far they have come. */
export function CadreBars({ rows, noun, byName, hrefOf }: Props) {
  const { ranked, small, absent } = cadreOrder(rows);
  const list = (members: readonly CadreRow[], few: boolean) => (
    <ul className="bars cadre-bars">
      {members.map((row) => (
        <CadreBar key={row.code ?? row.name} row={row} few={few} href={hrefOf(row)} />
      ))}
    </ul>
  );
  return (
    <div className="bars-block cadre-block">
      <p className="bars-subhead">
        Per {noun}: kader menurut tahap terjauh; angka di kanan = dilatih/kader
        {byName ? ', urut wilayah' : ', tertinggi di atas'}
      </p>
      <ul className="bars-key">
        {CADRE_STAGES.map((stage) => (
          <li key={stage} className="cadre-key" data-stage={stage}>
            {STAGE_LABELS[stage]}
          </li>
        ))}
      </ul>
      {byName ? list(rows, true) : ranked.length > 0 && list(ranked, false)}
      {!byName && small.length > 0 && (
        <>
          <p className="bars-subhead">Kurang dari {SMALL_DENOMINATOR} kader: dibaca per orang, tidak diurutkan</p>
          {list(small, true)}
        </>
      )}
      {!byName && absent.length > 0 && (
        <>
          <p className="bars-subhead">Tanpa nilai</p>
          {list(absent, false)}
        </>
      )}
    </div>
  );
}

function CadreBar({ row, few, href }: Readonly<{ row: CadreRow; few: boolean; href: string | null }>) {
  const { name, hamlet, parent, total } = row;
  const beside = [hamlet, parent].filter(Boolean).join(', ');
  const ratio = trainedRatio(total);
  const absent = total.expected > 0 && total.reported === 0 ? 'not-reported' : 'not-applicable';
  const note = total.reported > 0 && total.expected > 1 ? silenceSentence(total) : '';
  return (
    <li className={few ? 'bar-row bar-small' : 'bar-row'} data-code={row.code ?? undefined}>
      <span className="bar-name">
        {href ? <a href={href}>{name}</a> : name}
        {beside && <span className="row-note">{beside}</span>}
      </span>
      <span className="bar" data-absent={ratio ? undefined : absent} aria-hidden="true">
        {cadreParts(total).map(({ stage, start, length }) => (
          <span
            key={stage}
            className="cadre-part"
            data-stage={stage}
            style={{ insetInlineStart: percent(start), inlineSize: percent(length) }}
          />
        ))}
      </span>
      {ratio ? (
        <>
          <span className="bar-value number">{formatPercent(ratio)}</span>
          <span className="bar-ratio number">{formatRatio(ratio)}</span>
        </>
      ) : (
        <span className="bar-absent">{cadreAbsence(total)}</span>
      )}
      {note && <span className="bar-note">{note}</span>}
    </li>
  );
}

/** Two decimals are finer than a screen, and keep the page small. */
function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}
