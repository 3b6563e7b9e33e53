import { z } from 'zod';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { findArea } from '@/db/places';
import { type AreaCode } from '@/lib/areas/code';
import { formatMonth, parseMonth } from '@/lib/coverage/period';
import { LIFE_CYCLES } from '@/lib/indicators/indicator';
import { ITEM_KINDS, type ItemKind, type ItemOptions, type PlannedItem } from '@/lib/rakor/agenda';
import { indicatorsOf, levelsBelow, optionsOf } from '@/lib/rakor/item-choices';
import type { Rakor } from '@/lib/rakor/rakor';
import { type Read, type Typed, shaped, text } from './rakor-form';
import { refuse } from './refusal';

/** The field of each option in the form of an item; an empty one leaves the option to the meeting and the kind. */
export const OPTION_FIELDS: Readonly<Record<keyof ItemOptions, string>> = {
  area: 'wilayah',
  indicator: 'indikator',
  period: 'periode',
  level: 'tingkat',
  lifeCycle: 'tahap',
};

const WORDS = z.object({ judul: text(160), isi: text(4000), catatan: text(4000) });

/** The kind that is to be added. */
export function readKind(typed: Typed): ItemKind {
  const kind = z.enum(ITEM_KINDS).safeParse(typed.jenis);
  return kind.success ? kind.data : refuse(400, 'jenis', 'Pilih jenis butir agenda yang ditambahkan.');
}

/** The item after which another is added: its number, null for the first place. */
export function readAfter(typed: Typed): number | null {
  const after = typed.sesudah ?? '';
  if (after === '') return null;
  return /^\d{1,9}$/.test(after) ? Number(after) : refuse(400, 'sesudah', 'Pilih tempat butir ini pada agenda.');
}

/** Up or down. */
export function readStep(typed: Typed): -1 | 1 {
  const direction = z.enum(['naik', 'turun']).safeParse(typed.arah);
  if (!direction.success) return refuse(400, 'arah', 'Pilih naik atau turun.');
  return direction.data === 'naik' ? -1 : 1;
}

/** What an item of a kind says: own words, and the options that its kind takes. */
export function readItem(store: Store, rakor: Rakor, kind: ItemKind, typed: Typed): Read<PlannedItem> {
  const words = shaped(WORDS, typed, ({ judul, isi, catatan }) => ({
    title: judul || null,
    body: (kind === 'teks' && isi) || null,
    notes: catatan || null,
  }));
  const options = readOptions(store, rakor, kind, typed);
  if (words.ok && options.ok) return { ok: true, value: { kind, options: options.value, ...words.value } };
  return {
    ok: false,
    problems: { ...(words.ok ? {} : words.problems), ...(options.ok ? {} : options.problems) },
  };
}

function readOptions(store: Store, rakor: Rakor, kind: ItemKind, typed: Typed): Read<ItemOptions> {
  const asked = Object.fromEntries(
    optionsOf(kind).flatMap((option) => {
      const given = typed[OPTION_FIELDS[option]] ?? '';
      return given === '' ? [] : [[option, given] as const];
    }),
  ) as Readonly<Partial<Record<keyof ItemOptions, string>>>;
  const problems: Record<string, string> = {};
  const area = asked.area === undefined ? rakor.area : areaWithin(store, rakor, asked.area);
  if (area === null) problems.wilayah = 'Pilih wilayah rapat ini atau wilayah di dalamnya.';
  if (asked.indicator !== undefined && !isShown(store, kind, asked.indicator)) {
    problems.indikator = `Indikator "${asked.indicator}" tidak ada, atau tidak ditampilkan butir ini.`;
  }
  const month = asked.period === undefined ? null : parseMonth(asked.period);
  if (asked.period !== undefined && month === null) problems.periode = 'Pilih bulan, misalnya 2026-02.';
  const level = area && levelsBelow(area).find((each) => each === asked.level);
  if (area !== null && asked.level !== undefined && !level) {
    problems.tingkat = 'Tingkat ini tidak berada di bawah wilayah yang dipilih.';
  }
  const lifeCycle = LIFE_CYCLES.find((each) => each === asked.lifeCycle);
  if (asked.lifeCycle !== undefined && !lifeCycle) problems.tahap = 'Pilih salah satu tahap siklus hidup.';
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...(asked.area !== undefined && { area: asked.area }),
      ...(asked.indicator !== undefined && { indicator: asked.indicator }),
      ...(month !== null && { period: formatMonth(month) }),
      ...(level && { level }),
      ...(lifeCycle && { lifeCycle }),
    },
  };
}

function isShown(store: Store, kind: ItemKind, code: string): boolean {
  return findIndicator(store, code) !== null && (indicatorsOf(kind)?.includes(code) ?? true);
}

function areaWithin(store: Store, { area: own }: Rakor, code: string): AreaCode | null {
  const found = findArea(store, code);
  return found && (found.code === own || found.code.startsWith(`${own}.`)) ? found.code : null;
}
