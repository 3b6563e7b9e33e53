import {
  DROP_OUT_LIMIT,
  type DropOutPair,
  type DropOutRow,
  type DropOutVerdict,
  RED_LIMIT,
  dropOutRatio,
  dropOutVerdict,
} from '@/lib/analysis/drop-out';
import type { Ratio } from '@/lib/coverage/ratio';
import { capitalised, formatCount, formatPercent } from './format';

/** `5%` and `10%`, as lines are named. */
const LIMIT = formatPercent(DROP_OUT_LIMIT, 0);
const RED = formatPercent(RED_LIMIT, 0);

/** `DPT1 ke DPT3` */
export function pairName({ first, last }: DropOutPair): string {
  return `${first} ke ${last}`;
}

/** What a drop-out asks for: "tidak melewati batas 5%", "di atas 5%: telusuri bayi yang belum kembali", "periksa pencatatan". */
export function verdictPhrase(verdict: DropOutVerdict): string {
  if (verdict === 'negative') return 'di bawah nol: periksa pencatatan';
  return verdict === 'above' ? `di atas ${LIMIT}: telusuri bayi yang belum kembali` : `tidak melewati batas ${LIMIT}`;
}

/** `4,2% (12 dari 287)`, with the counts always beside it. A minus sign, not a hyphen. */
export function dropOutText(ratio: Ratio): string {
  return `${percentText(ratio)} (${lostText(ratio)} dari ${formatCount(ratio.denominator)})`;
}

/** The same in two parts, for a bar: `4,2%` and `12/287`. */
export function dropOutFigure(ratio: Ratio): Readonly<{ main: string; aside: string }> {
  return { main: percentText(ratio), aside: `${lostText(ratio)}/${formatCount(ratio.denominator)}` };
}

function percentText(ratio: Ratio): string {
  return formatPercent(ratio).replace('-', '−');
}

function lostText({ numerator }: Ratio): string {
  return numerator < 0 ? `−${formatCount(-numerator)}` : formatCount(numerator);
}

/** Why there is no drop-out to show. */
export function noDropOut({ tally }: Pick<DropOutRow, 'tally'>, { first, last }: DropOutPair): string {
  if (tally.expected === 0) return 'tidak berlaku: belum ada sasaran bayi tahun ini';
  if (tally.reported === 0) return `belum lapor: belum ada bulan dengan ${first} dan ${last} sekaligus`;
  return `tidak berlaku: belum ada bayi yang mendapat ${first}`;
}

/** What stands under a place's bar: "Di atas 5%: telusuri bayi yang belum kembali.", or why there is no bar. */
export function dropOutRemark(pair: DropOutPair, row: Pick<DropOutRow, 'tally'>): string {
  const ratio = dropOutRatio(row);
  if (!ratio) return `${pairName(pair)}: ${noDropOut(row, pair)}.`;
  const partial = row.tally.reported < row.tally.expected ? ' Laporan belum lengkap.' : '';
  return `${capitalised(verdictPhrase(dropOutVerdict(ratio)))}.${partial}`;
}

/** How the figure is made, for whoever reads it. */
export const DROP_OUT_RULE = `Putus imunisasi = (dosis awal − dosis lanjutan) / dosis awal, jumlah Januari sampai bulan ini. Hanya bulan yang melaporkan keduanya yang dihitung. Batas PWS imunisasi ${LIMIT}; WHO (RED) memakai ${RED}.`;

/** So many areas are said in a list; the file has them all. */
const MOST_AREAS = 6;

/** The areas of a verdict with their figures: "A 12,5% (5 dari 40); B 8,0% (2 dari 25); 3 lainnya". */
export function areasPhrase(rows: readonly DropOutRow[]): string {
  const named = rows.slice(0, MOST_AREAS).flatMap((row) => {
    const ratio = dropOutRatio(row);
    return ratio ? [`${row.area.name} ${dropOutText(ratio)}`] : [];
  });
  const more = rows.length - named.length;
  return [...named, ...(more > 0 ? [`${formatCount(more)} lainnya`] : [])].join('; ');
}

/** The name of the 5 % line in a picture: `batas 5%`. */
export const LIMIT_LABEL = `batas ${LIMIT}`;
