import type { Agreement } from '@/lib/agreements/agreement';
import type { FieldChange } from '@/lib/agreements/entry';
import { formatDay, formatTarget } from './format';
import { fullName } from './place';

type Said = Pick<
  Agreement,
  'problem' | 'action' | 'office' | 'person' | 'deadline' | 'area' | 'indicator' | 'expected'
>;

const NONE = '(kosong)';

/** Each field of an agreement as people read it. */
const FIELDS: readonly Readonly<{ field: string; text: (agreement: Said) => string }>[] = [
  { field: 'Masalah', text: ({ problem }) => problem },
  { field: 'Tindak lanjut', text: ({ action }) => action },
  { field: 'Penanggung jawab', text: ({ office }) => office },
  { field: 'Orang atau unit', text: ({ person }) => person ?? NONE },
  { field: 'Batas waktu', text: ({ deadline }) => formatDay(deadline) },
  { field: 'Wilayah', text: ({ area }) => fullName(area) },
  { field: 'Indikator', text: ({ indicator }) => indicator ?? NONE },
  {
    field: 'Harapan',
    text: ({ expected }) => (expected === null ? NONE : formatTarget({ hundredths: expected, per: 100 })),
  },
];

/** What was corrected between two readings of an agreement, field by field. */
export function changesBetween(before: Said, after: Said): FieldChange[] {
  return FIELDS.map(({ field, text }) => ({ field, before: text(before), after: text(after) })).filter(
    (change) => change.before !== change.after,
  );
}
