import { type AreaCode, type AreaLevel, levelOf } from '@/lib/areas/code';
import { ILP_CODES } from '@/lib/facilities/ilp-rule';
import type { ItemKind, ItemOptions } from './agenda';

type Option = keyof ItemOptions;

/** What each kind of item may be narrowed to; a kind that is not narrowed has none. */
const OPTIONS: Readonly<Record<ItemKind, readonly Option[]>> = {
  judul: [],
  'dasar-hukum': [],
  'gambaran-umum': ['area', 'period'],
  'tindak-lanjut-lalu': [],
  capaian: ['area', 'indicator', 'period', 'level'],
  peta: ['area', 'indicator', 'period', 'level'],
  hambatan: ['area', 'indicator', 'period'],
  prioritas: ['area', 'period', 'lifeCycle'],
  'mutu-data': ['area', 'period'],
  dukungan: ['area', 'period'],
  rtl: ['area', 'period'],
  kesepakatan: [],
  teks: [],
};

/** The options of a kind, in the order of its form. */
export function optionsOf(kind: ItemKind): readonly Option[] {
  return OPTIONS[kind];
}

const LEVELS: Readonly<Partial<Record<AreaLevel, readonly NonNullable<ItemOptions['level']>[]>>> = {
  kabupaten: ['kecamatan', 'puskesmas', 'desa'],
  kecamatan: ['puskesmas', 'desa'],
};

/** The indicators that a kind can show: blockers are those of an ILP status; null for any. */
export function indicatorsOf(kind: ItemKind): readonly string[] | null {
  return kind === 'hambatan' ? Object.values(ILP_CODES) : null;
}

/** By which areas a place can be listed: those below it. */
export function levelsBelow(area: AreaCode): readonly NonNullable<ItemOptions['level']>[] {
  return LEVELS[levelOf(area)] ?? [];
}
