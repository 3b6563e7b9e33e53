import type { ItemKind, ItemOptions, PlannedItem } from './agenda';

const item = (kind: ItemKind, options: ItemOptions = {}): PlannedItem => ({
  kind,
  options,
  title: null,
  body: null,
  notes: null,
});

/** The three levels of ILP: puskesmas, pustu, posyandu. */
const LEVELS = ['ILP-PKM', 'ILP-PST', 'ILP-PSY'] as const;

/**
 * The agenda that a meeting begins with, in the order in which offices hold a Rakor (domain section 9): legal basis,
 * general picture, what became of the last agreements, coverage against target level by level and on the map, gaps and
 * what holds back, priorities, data quality, the support asked of each party, the plan, the agreements. A kecamatan's
 * lokakarya mini looks at its own desa and posyandu: its one or two puskesmas stand in the general picture.
 */
export function defaultAgenda(level: 'kabupaten' | 'kecamatan'): readonly PlannedItem[] {
  const whole = level === 'kabupaten';
  const own: ItemOptions = { level: whole ? 'kecamatan' : 'desa' };
  const levels = whole ? LEVELS : LEVELS.slice(1);
  return [
    item('judul'),
    item('dasar-hukum'),
    item('gambaran-umum'),
    item('tindak-lanjut-lalu'),
    ...levels.map((indicator) => item('capaian', { ...own, indicator })),
    item('peta', { ...own, indicator: 'ILP-PSY' }),
    item('hambatan', { indicator: 'ILP-PST' }),
    item('hambatan', { indicator: 'ILP-PSY' }),
    item('prioritas'),
    item('mutu-data'),
    item('dukungan'),
    item('rtl'),
    item('kesepakatan'),
  ];
}
