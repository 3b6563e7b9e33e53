import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import type { CoverageRow } from '@/lib/coverage/row';
import { formatCount } from './format';
import { fewEventsNote } from './rate';
import type { Indicator } from '@/lib/indicators/indicator';

/**
 * What whoever reads figures aloud must know of them, one sentence each: incomplete reports, more counted than the target
 * group holds, few events, parts without a value by which absence it is, and parts too small to be ranked. Empty where the
 * figures carry all that is said of them.
 */
export function cautions(
  indicator: Indicator,
  row: CoverageRow,
  rows: readonly CoverageRow[] = [],
  noun = 'wilayah',
): string[] {
  const named = rows.filter(({ area }) => area.code !== null);
  const counted = (text: string, holds: (each: CoverageRow) => boolean) => {
    const count = named.filter(holds).length;
    return count > 0 ? [`${formatCount(count)} ${noun} ${text}`] : [];
  };
  return [
    ...(row.state === 'partial' ? ['Sebagian belum lapor: angka ini dapat berubah setelah laporan lengkap.'] : []),
    ...(isBeyond(row) ? ['Yang tercatat melebihi sasaran: periksa sasaran dan laporannya sebelum menyimpulkan.'] : []),
    ...(fewEventsNote(indicator, row) ? [fewEventsNote(indicator, row)] : []),
    ...counted('belum lapor: tidak dihitung nol.', ({ state }) => state === 'not-reported'),
    ...counted('laporannya belum lengkap.', ({ state }) => state === 'partial'),
    ...counted(`${lacksGroup(indicator)}: tidak berlaku di sana.`, ({ state }) => state === 'not-applicable'),
    ...counted(
      `memiliki kurang dari ${formatCount(SMALL_DENOMINATOR)} ${indicator.unit}: dibaca n dari N dan tidak diurutkan.`,
      ({ denominator }) => denominator !== null && denominator > 0 && denominator < SMALL_DENOMINATOR,
    ),
  ];
}

function lacksGroup({ kind, unit }: Indicator): string {
  return kind === 'cumulative' ? `belum memiliki sasaran ${unit}` : `tidak memiliki ${unit}`;
}

function isBeyond({ numerator, denominator }: CoverageRow): boolean {
  return numerator !== null && denominator !== null && numerator > denominator;
}
