import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount, formatTarget } from '@/lib/narrative/format';
import type { Line } from './table';

/** What a file says about its indicator: name and code, numerator, denominator, sources, and the target in force. */
export function definitionLines(indicator: Indicator, target: Target | null): Line[] {
  return [
    { label: 'Indikator', text: `${indicator.name} (${indicator.code})` },
    { label: 'Pembilang', text: indicator.numerator },
    { label: 'Penyebut', text: indicator.denominator },
    { label: 'Sumber definisi', text: indicator.source },
    ...(indicator.version === '1' ? [] : [{ label: 'Versi definisi', text: indicator.version }]),
    { label: 'Target', text: target ? targetText(target, indicator) : 'belum ditetapkan' },
    ...(target ? [{ label: 'Sumber target', text: targetSourceText(target, indicator) }] : []),
  ];
}

function targetText(target: Target, { direction, per }: Indicator): string {
  const bound = direction === 'higher' ? 'sedikitnya' : 'paling tinggi';
  return `${bound} ${formatTarget(target)}${per ? ` per ${formatCount(per)}` : ''}`;
}

/** A default is never called the district's own target (contracts section 5, `targetSource`). */
function targetSourceText({ source, citation }: Target, { defaultTarget }: Indicator): string {
  const origin =
    source === 'district' ? 'ditetapkan daerah' : defaultTarget?.national ? 'acuan nasional' : 'acuan bawaan';
  return citation ? `${origin}: ${citation}` : origin;
}
