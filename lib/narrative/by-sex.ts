import type { Sex, SexFigure, SexGap } from '@/lib/coverage/by-sex';
import type { Ratio } from '@/lib/coverage/ratio';
import { formatCount, formatPercent } from './format';

const NAMES: Readonly<Record<Sex, string>> = { L: 'Laki-laki', P: 'Perempuan' };

/** `Laki-laki`, `Perempuan`, `Tidak dipilah` */
export function sexName(sex: Sex | null): string {
  return sex === null ? 'Tidak dipilah' : NAMES[sex];
}

const GAPS: Readonly<Record<SexGap, string>> = {
  count: 'Jumlah kejadian tidak memiliki penyebut.',
  'group-not-split': 'Sasaran tahun ini belum dipilah menurut jenis kelamin di semua wilayah, jadi hanya jumlahnya.',
  'report-not-split': 'Sebagian laporan tidak dipilah, jadi cakupan menurut jenis kelamin belum dapat dihitung.',
};

/** How complete the split is, and why there is no coverage where there is none. */
export function sexSentence({ splitDesa, reportedDesa, gap }: SexFigure, noun: string): string {
  const split =
    splitDesa === reportedDesa
      ? `Dipilah oleh semua ${noun} yang melapor (${formatCount(reportedDesa)}).`
      : `Dipilah oleh ${formatCount(splitDesa)} dari ${formatCount(reportedDesa)} ${noun} yang melapor.`;
  return gap === null ? split : `${split} ${GAPS[gap]}`;
}

/** `45,1%`, or `–` where there is nothing to divide. */
export function shareText(ratio: Ratio | null): string {
  return ratio ? formatPercent(ratio) : '–';
}
