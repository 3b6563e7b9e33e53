import { type Scope } from '../cells/cell';
import type { KnownIndicator } from '../reference';

/** What a column of REKAP counts: an indicator's part, of one sex where the column says so. */
export type Measure = Readonly<{ indicator: KnownIndicator; part: 'pembilang' | 'penyebut'; sex: '' | 'L' | 'P' }>;

const ENDING = /^(.*?)[\s:,_-]*\(?\b(pembilang|penyebut|L|P)\)?$/i;

/** Longer texts are no headers; taking them apart would cost more than it tells. */
const LONGEST = 200;

/** `DS penyebut`, `IDL L`, `K1`, or an indicator's name in the place of its code; null for anything else. */
export function measureOf(header: string, { reference, hints }: Scope): Measure | null {
  if (header.length > LONGEST) return null;
  let rest = header.trim();
  let part: Measure['part'] = 'pembilang';
  let sex: Measure['sex'] = '';
  for (;;) {
    const indicator = reference.indicator(rest) ?? reference.indicator(rest.toUpperCase());
    if (indicator) return { indicator, part, sex };
    const [, before = '', ending = ''] = ENDING.exec(rest) ?? [];
    if (before.trim() === '') break;
    const word = ending.toLowerCase();
    if (word === 'l' || word === 'p') sex = word === 'l' ? 'L' : 'P';
    else part = word === 'penyebut' ? 'penyebut' : 'pembilang';
    rest = before.trim();
  }
  const [only, ...others] = hints.bearing('indicator', rest, reference);
  const indicator = only && others.length === 0 ? reference.indicator(only.code) : null;
  return indicator && { indicator, part, sex };
}

/** The one column name of a measure, as templates head it. */
export function measureHeader(code: string, part: Measure['part'] | null, sex: Measure['sex']): string {
  return [code, sex, part ?? ''].filter((word) => word !== '').join(' ');
}
