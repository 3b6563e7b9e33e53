import type { RowArea } from '@/lib/coverage/row';
import { formatPeriod } from '@/lib/coverage/period';
import type { PageContext, Shown } from './page-context';
import { hrefWithin } from './scope';

/** The list of facilities of a place, narrowed down; null where this reader may not open it. */
export function facilitiesHref(
  context: PageContext,
  area: RowArea,
  shown: Shown,
  narrowed: Readonly<Record<string, string>>,
): string | null {
  const query = new URLSearchParams({ wilayah: area.code ?? '', ...narrowed });
  if (shown.asked) query.set('periode', formatPeriod(shown.period));
  return hrefWithin(context, `/fasilitas?${query}`);
}
