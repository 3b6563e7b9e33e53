import { newAgreementHref, placeHref } from '@/app/_server/links';
import { formatMonth, type Month } from '@/lib/coverage/period';
import { ratioOf } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import { type Wording, needSentence, needStatus, neededNoun } from '@/lib/narrative/catch-up';
import { capitalised, formatCount, formatRatio } from '@/lib/narrative/format';
import type { FollowUp, FollowUps } from '@/lib/pws/follow-up';
import { StatusWord } from './status-word';

type Props = Readonly<{
  followUps: FollowUps;
  /** The kecamatan's name by desa code, where the list reaches over several. */
  parents: ReadonlyMap<string, string>;
  indicator: Indicator;
  month: Month;
  noun: string;
  wording: Wording;
  /** True for who may enter what is agreed. */
  mayAgree: boolean;
}>;

/** A list longer than this is no priority list. */
const MOST_ROWS = 10;

/** The order of need: a table with a sentence under each row; on a phone the sentences alone. */
export function FollowUpTable({ followUps: { ranked, small }, mayAgree, ...shared }: Props) {
  const { parents, indicator, month, noun, wording } = shared;
  if (ranked.length + small.length === 0) return null;
  const shown = ranked.slice(0, MOST_ROWS);
  const shownSmall = small.slice(0, MOST_ROWS - shown.length);
  const left = ranked.length + small.length - shown.length - shownSmall.length;
  const isCumulative = indicator.kind === 'cumulative';
  const columns = isCumulative ? 6 : 5;
  const row = (need: FollowUp) => (
    <NeedRows
      key={need.row.area.code}
      need={need}
      parent={parents.get(need.row.area.code ?? '') ?? ''}
      month={month}
      columns={columns}
      wording={wording}
      mayAgree={mayAgree}
    />
  );
  return (
    <>
      <table className="data-table needs">
        <thead>
          <tr>
            <th scope="col">{capitalised(noun)}</th>
            <th scope="col">Status</th>
            <th scope="col" className="number">
              n/N
            </th>
            <th scope="col" className="number">
              {indicator.direction === 'higher' ? 'Perlu lagi' : 'Di atas batas'} ({neededNoun(indicator)})
            </th>
            <th scope="col" className="number">
              Bulan ini, bulan lalu
            </th>
            {isCumulative && (
              <th scope="col" className="number">
                {indicator.direction === 'higher' ? 'Perlu' : 'Paling banyak'} sebulan sampai Desember
              </th>
            )}
          </tr>
        </thead>
        {shown.map(row)}
        {shownSmall.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={columns} className="needs-subhead">
                Sasaran di bawah 5: tidak diurutkan bersama yang lain
              </th>
            </tr>
          </tbody>
        )}
        {shownSmall.map(row)}
      </table>
      {left > 0 && (
        <p className="small muted">
          {formatCount(left)} {noun} lain tidak ditampilkan; semuanya ada pada berkas di bawah ini.
        </p>
      )}
    </>
  );
}

type RowsProps = Readonly<{
  need: FollowUp;
  parent: string;
  month: Month;
  columns: number;
  wording: Wording;
  mayAgree: boolean;
}>;

/** One area: its numbers, and under them the sentence. */
function NeedRows({ need, parent, month, columns, wording, mayAgree }: RowsProps) {
  const { row, catchUp, indicator } = need;
  const agreeHref = mayAgree ? newAgreementHref(row.area, indicator.code) : null;
  const href = placeHref(row.area, formatMonth(month));
  const ratio = ratioOf({ state: row.state, ...row.cumulative });
  const count = (figure: PwsMonth) => (figure ? formatCount(figure.numerator) : '–');
  return (
    <tbody className="need">
      <tr>
        <th scope="row">
          {href ? <a href={href}>{row.area.name}</a> : row.area.name}
          {parent && <span className="row-note">{parent}</span>}
        </th>
        <td>{row.status && <StatusWord status={row.status} text={needStatus(need, wording)} />}</td>
        <td className="number">{ratio ? formatRatio(ratio) : '–'}</td>
        <td className="number">{catchUp.missingNow > 0 ? formatCount(catchUp.missingNow) : '–'}</td>
        <td className="number">
          {count(row.thisMonth)}, {count(row.lastMonth)}
        </td>
        {catchUp.year && (
          <td className="number">
            {catchUp.year.monthly === null ? 'tidak dapat lagi' : formatCount(catchUp.year.monthly)}
          </td>
        )}
      </tr>
      <tr>
        <td colSpan={columns} className="need-sentence">
          {needSentence(need, month)}
          {agreeHref && (
            <a className="screen-only agree-link" href={agreeHref}>
              Catat tindak lanjut
            </a>
          )}
        </td>
      </tr>
    </tbody>
  );
}

type PwsMonth = FollowUp['row']['thisMonth'];
