import { parseMonth } from '@/lib/coverage/period';
import { LIFE_CYCLES } from '@/lib/indicators/indicator';
import type { ItemKind, ItemOptions } from '@/lib/rakor/agenda';
import { lifeCycleWord } from './definition';
import { formatMonthName } from './format';

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

/** What an item may be narrowed to, as its form and its line call it. */
export const OPTION_LABELS: Readonly<Record<keyof ItemOptions, string>> = {
  area: 'Wilayah',
  indicator: 'Indikator',
  period: 'Bulan',
  level: 'Tingkat rincian',
  lifeCycle: 'Tahap siklus hidup',
};

/** By which areas an item lists its figures. */
export const LEVEL_WORDS: Readonly<Record<NonNullable<ItemOptions['level']>, string>> = {
  kecamatan: 'per kecamatan',
  puskesmas: 'per puskesmas',
  desa: 'per desa/kelurahan',
};

/** What an item is narrowed to: "Kunjungan antenatal enam kali; Kecamatan Baamang; Februari 2026; per desa/kelurahan". */
export function itemPhrase(
  { area, indicator, period, level, lifeCycle }: ItemOptions,
  names: Readonly<{ area: (code: string) => string; indicator: (code: string) => string }>,
): string {
  const month = period === undefined ? null : parseMonth(period);
  const stage = LIFE_CYCLES.find((each) => each === lifeCycle);
  return [
    indicator && names.indicator(indicator),
    area && names.area(area),
    month !== null && formatMonthName(month),
    level && LEVEL_WORDS[level],
    stage && lifeCycleWord({ lifeCycle: stage }),
  ]
    .filter(Boolean)
    .join('; ');
}
