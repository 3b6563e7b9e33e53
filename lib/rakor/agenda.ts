/**
 * What an item of the agenda shows, in the order in which offices hold a Rakor (domain.md section 9): legal basis, general
 * picture, what became of the last agreements, coverage against target, gaps and blockers, priorities, data quality, the
 * support asked of each party, the plan, the agreements. `teks` is a slide of one's own.
 */
export const ITEM_KINDS = [
  'judul',
  'dasar-hukum',
  'gambaran-umum',
  'tindak-lanjut-lalu',
  'capaian',
  'peta',
  'hambatan',
  'prioritas',
  'mutu-data',
  'dukungan',
  'rtl',
  'kesepakatan',
  'teks',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What an item may be narrowed to; what is left out is the meeting's own area, period, and the kind's usual choice. */
export type ItemOptions = Readonly<{
  area?: string;
  indicator?: string;
  /** `YYYY-MM` */
  period?: string;
  level?: 'kecamatan' | 'puskesmas' | 'desa';
  /** `prioritas`: one stage of the life cycle. */
  lifeCycle?: string;
}>;

/** An item as it is planned; `title`, `body` and `notes` are the presenter's own words, null where there are none. */
export type PlannedItem = Readonly<{
  kind: ItemKind;
  options: ItemOptions;
  title: string | null;
  body: string | null;
  notes: string | null;
}>;

export type AgendaItem = PlannedItem & Readonly<{ id: number; position: number }>;

/** A stored kind, or null for one of a newer program. */
export function itemKind(text: string): ItemKind | null {
  return ITEM_KINDS.find((kind) => kind === text) ?? null;
}
