import type { ItemKind, PlannedItem } from './agenda';

/** The order in which offices hold a meeting (lib/rakor/agenda). */
const KINDS: readonly ItemKind[] = [
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
];

/** The agenda that a new meeting begins with. */
export function defaultAgenda(level: 'kabupaten' | 'kecamatan'): readonly PlannedItem[] {
  const kinds = KINDS.filter((kind) => level === 'kabupaten' || kind !== 'dasar-hukum');
  return kinds.map((kind) => ({ kind, options: {}, title: null, body: null, notes: null }));
}
