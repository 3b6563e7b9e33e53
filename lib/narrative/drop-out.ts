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
import { formatCount, formatPercent } from './format';

/** `5%` and `10%`, as lines are named. */
const LIMIT = formatPercent(DROP_OUT_LIMIT, 0);
const RED = formatPercent(RED_LIMIT, 0);

/** `DPT1 ke DPT3` */
export function pairName({ first, last }: DropOutPair): string {
  return `${first} ke ${last}`;
}

/** What a drop-out asks for: "sampai batas 5%", "di atas 5%: telusuri bayi yang belum kembali", "periksa pencatatan". */
export function verdictPhrase(verdict: DropOutVerdict): string {
  if (verdict === 'negative') return 'di bawah nol: periksa pencatatan';
  return verdict === 'above' ? `di atas ${LIMIT}: telusuri bayi yang belum kembali` : `tidak melewati batas ${LIMIT}`;
}

/** `4,2% (12 dari 287)`; fewer than five children are read as a count first. A minus sign, not a hyphen. */
export function dropOutText(ratio: Ratio): string {
  const percent = formatPercent(ratio).replace('-', '−');
  const lost = ratio.numerator < 0 ? `−${formatCount(-ratio.numerator)}` : formatCount(ratio.numerator);
  return `${percent} (${lost} dari ${formatCount(ratio.denominator)})`;
}

/** Why there is no drop-out to show. */
export function noDropOut({ tally }: Pick<DropOutRow, 'tally'>, { first, last }: DropOutPair): string {
  if (tally.expected === 0) return 'tidak berlaku: belum ada sasaran bayi tahun ini';
  if (tally.reported === 0) return `belum lapor: belum ada bulan dengan ${first} dan ${last} sekaligus`;
  return `tidak berlaku: belum ada bayi yang mendapat ${first}`;
}

/** One line for a place: "DPT1 ke DPT3: 4,2% (12 dari 287), tidak melewati batas 5%." */
export function dropOutSentence(pair: DropOutPair, row: Pick<DropOutRow, 'tally'>): string {
  const ratio = dropOutRatio(row);
  const said = ratio ? `${dropOutText(ratio)}, ${verdictPhrase(dropOutVerdict(ratio))}` : noDropOut(row, pair);
  return `${pairName(pair)}: ${said}.`;
}

/** How the figure is made, for whoever reads it. */
export const DROP_OUT_RULE = `Putus imunisasi = (dosis awal − dosis lanjutan) / dosis awal, jumlah Januari sampai bulan ini. Hanya bulan yang melaporkan keduanya yang dihitung. Batas PWS imunisasi ${LIMIT}; WHO (RED) memakai ${RED}.`;
