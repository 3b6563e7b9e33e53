import type { QualityPart } from '@/app/_border/quality-address';

/** A view of /mutu-data as its address; what is left out is what the page takes by itself. */
export type QualityAddress = Readonly<{ part: QualityPart; period: string | null; puskesmas: string | null }>;

export function qualityHref({ part, period, puskesmas }: QualityAddress): string {
  const given: readonly (readonly [string, string | null])[] = [
    ['bagian', part === 'ringkasan' ? null : part],
    ['puskesmas', puskesmas],
    ['periode', period],
  ];
  const search = new URLSearchParams(given.filter((entry): entry is [string, string] => entry[1] !== null));
  return search.size > 0 ? `/mutu-data?${search}` : '/mutu-data';
}
