import type { LifeCycle, StageArea } from '@/db/queries/life-cycle';
import { WayTo } from '@/app/_ui/shell/way-to';
import { coverageBin } from '@/lib/analysis/coverage-class';
import type { RowArea } from '@/lib/coverage/row';
import type { Known, ReportedCount } from '@/lib/coverage/reported-count';
import { STAGES } from '@/lib/facilities/life-cycle';
import { formatCount, formatRatio } from '@/lib/narrative/format';
import { MARK_WORDS, stageCellText } from '@/lib/narrative/life-cycle';

type Props = Readonly<{
  cycle: LifeCycle;
  /** What the rows are: `desa/kelurahan`. */
  noun: string;
  /** The place itself, for the last row. */
  name: string;
  /** True where the posyandu stand by name under their area. */
  names: boolean;
  hrefOf: (area: RowArea) => string | null;
  facilityHref: (code: string) => string | null;
}>;

/** Each mark by its own shape, so that it is read without colour. */
const MARKS: Readonly<Record<Known, string>> = { met: '●', lacking: '○', unreported: '…' };

/** Areas, and under them posyandu by name, against the eight stages of life; the last row is the whole place. */
export function StageGrid({ cycle, noun, name, names, hrefOf, facilityHref }: Props) {
  const heading = names ? `${noun} dan posyandu aktif` : noun;
  return (
    <>
      <StageKey names={names} />
      <div className="scroll" tabIndex={0} role="region" aria-label={`Matriks ${heading} dan tahap siklus hidup`}>
        <table className="data-table stage-grid">
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              {STAGES.map((stage) => (
                <th key={stage.code} scope="col" abbr={stage.name}>
                  {stage.head}
                </th>
              ))}
            </tr>
          </thead>
          {names
            ? cycle.areas.map((each) => (
                <tbody key={each.area.code}>
                  <AreaRow each={each} href={hrefOf(each.area)} />
                  {each.posyandu.map((posyandu) => (
                    <tr key={posyandu.code} className="stage-posyandu">
                      <th scope="row">
                        <WayTo href={facilityHref(posyandu.code)}>{posyandu.name}</WayTo>
                      </th>
                      {posyandu.marks.map((mark, index) => (
                        <td key={STAGES[index]?.code} className={mark}>
                          <i aria-hidden="true">{MARKS[mark]}</i>
                          <span className="visually-hidden">{MARK_WORDS[mark]}</span>
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              ))
            : byParent(cycle.areas).map(({ parent, areas }) => (
                <tbody key={areas[0]?.area.code}>
                  {parent && (
                    <tr className="stage-parent">
                      <th scope="rowgroup" colSpan={STAGES.length + 1}>
                        Kecamatan {parent}
                      </th>
                    </tr>
                  )}
                  {areas.map((each) => (
                    <AreaRow key={each.area.code} each={each} href={hrefOf(each.area)} />
                  ))}
                </tbody>
              ))}
          <tfoot>
            <tr>
              <th scope="row">Jumlah {name}</th>
              <CountCells counts={cycle.total} />
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

type Group = { parent: string | null; areas: StageArea[] };

/** Areas in their order, those of one kecamatan together. */
function byParent(areas: readonly StageArea[]): readonly Group[] {
  const groups: Group[] = [];
  for (const each of areas) {
    const last = groups.at(-1);
    if (last && last.parent === each.parent) last.areas.push(each);
    else groups.push({ parent: each.parent, areas: [each] });
  }
  return groups;
}

function AreaRow({ each, href }: Readonly<{ each: StageArea; href: string | null }>) {
  return (
    <tr className="stage-area" data-code={each.area.code}>
      <th scope="row">
        <WayTo href={href}>{each.area.name}</WayTo>
      </th>
      <CountCells counts={each.counts} />
    </tr>
  );
}

/** n of N, and apart from it how many are not reported. */
function CountCells({ counts }: Readonly<{ counts: readonly ReportedCount[] }>) {
  return counts.map((count, index) => {
    const { denominator, unreported } = count;
    const bin = denominator > 0 ? coverageBin({ state: 'reported', ...count }) : null;
    return (
      <td key={STAGES[index]?.code} data-bin={bin === 'zero' ? 0 : (bin ?? undefined)}>
        {denominator > 0 ? formatRatio(count) : <Absent count={count} />}
        {denominator > 0 && unreported > 0 && (
          <small>
            <i aria-hidden="true">{MARKS.unreported}</i>
            {formatCount(unreported)}
            <span className="visually-hidden"> {MARK_WORDS.unreported}</span>
          </small>
        )}
      </td>
    );
  });
}

function Absent({ count }: Readonly<{ count: ReportedCount }>) {
  const sign = count.unreported > 0 ? `${MARKS.unreported}${formatCount(count.unreported)}` : '–';
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{stageCellText(count)}</span>
    </>
  );
}

function StageKey({ names }: Readonly<{ names: boolean }>) {
  return (
    <ul className="stage-key">
      {names &&
        (Object.keys(MARKS) as Known[]).map((mark) => (
          <li key={mark}>
            <span className="stage-sign">{MARKS[mark]}</span> {MARK_WORDS[mark]}
          </li>
        ))}
      <li>
        <span className="stage-sign">3/4</span> 3 dari 4 posyandu aktif yang dilaporkan melayani
      </li>
      <li>
        <span className="stage-sign">…2</span> 2 belum dilaporkan, di luar pecahannya
      </li>
      <li>
        <span className="stage-sign">–</span> tidak ada posyandu aktif
      </li>
    </ul>
  );
}
