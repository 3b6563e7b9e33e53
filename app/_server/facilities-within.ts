import type { RowArea } from '@/lib/coverage/row';
import { formatPeriod } from '@/lib/coverage/period';
import { facilitiesHref } from './links';
import type { PageContext, Shown } from './page-context';
import { hrefWithin } from './scope';

/** The list of facilities of a place, narrowed down; null where this reader may not open it. */
export function facilitiesWithin(
  context: PageContext,
  area: RowArea,
  shown: Shown,
  narrowed: Readonly<Record<string, string>>,
): string | null {
  const periode = shown.asked ? formatPeriod(shown.period) : null;
  return hrefWithin(context, facilitiesHref({ wilayah: area.code ?? '', ...narrowed, periode }));
}
