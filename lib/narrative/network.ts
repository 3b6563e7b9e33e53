import type { Ratio } from '@/lib/coverage/ratio';
import type { NetworkCounts } from '@/lib/facilities/network';
import { capitalised, formatCount } from './format';
import { listed } from './listed';

type Words = Readonly<{
  /** `posyandu aktif` */
  posyandu: string;
  /** `desa/kelurahan` */
  desa: string;
}>;

/** More desa than this are counted, and named in the table below. */
const MOST_NAMED = 12;

/** "2 dari 11 desa/kelurahan tanpa pustu: Hulu Dua dan Hulu Tiga." */
export function withoutPustuSentence(without: readonly string[], all: number, { desa }: Words): string {
  if (all === 0) return `Belum ada ${desa} di dalamnya.`;
  if (without.length === 0) return `Semua ${formatCount(all)} ${desa} memiliki pustu.`;
  const counted = `${formatCount(without.length)} dari ${formatCount(all)} ${desa} tanpa pustu`;
  return without.length > MOST_NAMED ? `${counted}.` : `${counted}: ${listed(without)}.`;
}

/** "3 dari 7 pustu dan 28 dari 35 posyandu aktif sudah ILP; 2 poskesdes." */
export function networkSentence({ pustu, posyandu, poskesdes }: NetworkCounts, words: Words): string {
  const parts = [ofThem(pustu, 'pustu'), ofThem(posyandu, words.posyandu)].filter((each) => each !== null);
  const first = parts.length === 0 ? 'belum ada pustu atau posyandu' : `${parts.join(' dan ')} sudah ILP`;
  return `${capitalised(first)}${poskesdes > 0 ? `; ${formatCount(poskesdes)} poskesdes` : ''}.`;
}

function ofThem({ numerator, denominator }: Ratio, noun: string): string | null {
  return denominator === 0 ? null : `${formatCount(numerator)} dari ${formatCount(denominator)} ${noun}`;
}

/** What is said of a desa in a network beside its facilities. */
export function desaRemark(
  desa: Readonly<{ outside: boolean; hasPustu: boolean; foreign: readonly Readonly<{ name: string }>[] }>,
): string {
  return [
    desa.hasPustu ? '' : 'tanpa pustu',
    desa.foreign.length > 0 ? `pustu milik puskesmas lain: ${listed(desa.foreign.map(({ name }) => name))}` : '',
    desa.outside ? 'di luar wilayah kerja' : '',
  ]
    .filter(Boolean)
    .join('; ');
}
