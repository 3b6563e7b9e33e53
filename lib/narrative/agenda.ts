import type { ItemKind } from '@/lib/rakor/agenda';

/** The kinds of agenda items as people read them. */
export const ITEM_LABELS: Readonly<Record<ItemKind, string>> = {
  judul: 'Judul rapat',
  'dasar-hukum': 'Dasar hukum',
  'gambaran-umum': 'Gambaran umum',
  'tindak-lanjut-lalu': 'Tindak lanjut rapat sebelumnya',
  capaian: 'Capaian terhadap target',
  peta: 'Peta capaian',
  hambatan: 'Kesenjangan dan hambatan',
  prioritas: 'Prioritas PWS',
  'mutu-data': 'Mutu data',
  dukungan: 'Dukungan yang diharapkan',
  rtl: 'Rencana tindak lanjut',
  kesepakatan: 'Kesepakatan',
  teks: 'Teks sendiri',
};
