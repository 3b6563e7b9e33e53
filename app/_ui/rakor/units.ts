import type { CSSProperties } from 'react';
import { UNIT } from '@/lib/rakor/fit/sheet';

/** Pixels of the sheet (lib/rakor/fit/sheet) as the slide's own unit, which grows and shrinks with it. */
export function units(pixels: number): string {
  return `calc(var(--u) * ${Math.round((pixels / UNIT) * 1000) / 1000})`;
}

/** What was fitted, for the style sheet: it keeps the last word, as on a narrow screen. */
export function fitted(
  given: Readonly<Partial<Record<'size' | 'space' | 'row' | 'cell' | 'columns', string>>>,
): CSSProperties {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [`--${name}`, value])) as CSSProperties;
}
