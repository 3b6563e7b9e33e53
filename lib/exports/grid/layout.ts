/** How a table of indicators is laid out; each is how an address names it. */
export const GRID_LAYOUTS = ['wilayah', 'periode', 'profil', 'panjang'] as const;
export type GridLayout = (typeof GRID_LAYOUTS)[number];

type LayoutWords = Readonly<{ name: string; meaning: string }>;

export const LAYOUT_WORDS: Readonly<Record<GridLayout, LayoutWords>> = {
  wilayah: {
    name: 'Per wilayah',
    meaning: 'baris wilayah; tiap indikator pembilang, penyebut, persen; satu lembar tiap periode',
  },
  periode: {
    name: 'Per periode',
    meaning: 'baris wilayah, kolom periode; satu lembar tiap indikator',
  },
  profil: {
    name: 'Profil Kesehatan',
    meaning: 'NO, KECAMATAN, PUSKESMAS; sasaran, jumlah, persen; baris JUMLAH; satu lembar tiap periode',
  },
  panjang: {
    name: 'Panjang',
    meaning: 'satu baris tiap indikator, wilayah, dan periode; untuk diolah lagi',
  },
};
