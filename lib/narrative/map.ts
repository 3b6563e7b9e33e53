import type { Reading } from '@/lib/analysis/reading';
import type { Indicator } from '@/lib/indicators/indicator';
import { capitalised, formatCount } from './format';

/**
 * What the colours of a map mean where they are not the classes of coverage: what is counted, that darker is more, and
 * that less is better. Empty for shares of which more is better, which need no explanation.
 */
export function legendTitle({ done, unit, direction }: Indicator, { as, per }: Reading): string {
  const better = direction === 'lower' ? '; makin rendah makin baik' : '';
  if (as === 'count') return `Jumlah ${done}: makin gelap makin banyak.`;
  if (as === 'rate') return `${capitalised(done)} per ${formatCount(per)} ${unit}: makin gelap makin tinggi${better}.`;
  return direction === 'lower' ? `Makin gelap makin tinggi${better}.` : '';
}

/** Why a map of counts does not compare the areas' risk; empty for anything else. */
export function mapCaution({ as }: Reading): string {
  return as === 'count'
    ? 'Jumlah mengikuti banyaknya penduduk dan kelahiran: wilayah yang besar wajar berwarna lebih gelap.'
    : '';
}
