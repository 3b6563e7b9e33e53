import type { ReactNode } from 'react';
import { indicatorHref } from '@/app/_server/links';

type Line = Readonly<{ desaCode: string; code: string | null }>;

/** A cell of a list as the way on: a desa to its page, the named column to the months of the desa's indicator. */
export function seriesLink(
  line: Line | undefined,
  { key, text, series, periode }: Readonly<{ key: string; text: string; series: string; periode: string }>,
): ReactNode | null {
  if (!line) return null;
  if (key === 'desa') return <a href={`/wilayah/${line.desaCode}?periode=${periode}`}>{text}</a>;
  if (key !== series || line.code === null) return null;
  return <a href={`${indicatorHref(line.code, { wilayah: line.desaCode, periode })}#tren`}>{text}</a>;
}
