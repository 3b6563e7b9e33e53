import { UNIT } from '@/lib/rakor/fit/sheet';

/** Pixels of the sheet (lib/rakor/fit/sheet) as the slide's own unit, which grows and shrinks with it. */
export function units(pixels: number): string {
  return `calc(var(--u) * ${Math.round((pixels / UNIT) * 1000) / 1000})`;
}
