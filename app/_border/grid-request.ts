import { z } from 'zod';
import type { Deployment } from '@/app/_server/deployment';
import type { Store } from '@/db/client';
import { indicators } from '@/db/indicators';
import { type GridChoice, rowsOfLevel } from '@/db/queries/grid-frame';
import { placeArea } from '@/db/queries/place';
import { childLevel, kabupatenOf } from '@/db/queries/profile';
import { seriesBounds } from '@/db/rollup/series';
import { type Month, PERIOD_UNITS, type PeriodUnit, formatMonth, periodsBetween } from '@/lib/coverage/period';
import { GRID_LAYOUTS, type GridLayout } from '@/lib/exports/grid/layout';
import { limitSentence } from '@/lib/exports/grid/limits';
import { INDICATOR_CHOICES } from '@/lib/indicators/choices';
import type { Indicator } from '@/lib/indicators/indicator';
import { type Query, readIndicator, readLevel, readMonth, readPlace } from './parameters';
import { refuse } from './refusal';

const MOST_VALUES = 200;
/** One or more texts of a parameter; a form sends empty what is not filled in, which asks for nothing. */
const TEXTS = z
  .union([
    z.undefined().transform(() => []),
    z.string().transform((text) => [text]),
    z.array(z.string()).max(MOST_VALUES),
  ])
  .transform((texts) => texts.map((text) => text.trim()).filter((text) => text !== ''));

/** The indicators of a first visit: the three of ILP, which is what the program is for. */
const PRESET = ['ILP-PKM', 'ILP-PST', 'ILP-PSY'];

/** What an address asks of the builder of tables: all of its state. */
export type GridAsked = Readonly<{
  choice: GridChoice;
  layout: GridLayout;
  signed: boolean;
  groups: readonly string[];
  singles: readonly string[];
  unit: PeriodUnit;
  from: Month;
  to: Month;
  /** True where no indicator was chosen, and the preset is shown. */
  isPreset: boolean;
  /** Why the choice cannot be made into tables, with the remedy; null where it can. */
  problem: string | null;
}>;

/** Reads the builder's address. Refuses what is no value at all; a choice that is too large has a `problem`. */
export function readGrid(store: Store, { district, current }: Deployment, query: Query): GridAsked {
  const place = readPlace(store, single(query, 'wilayah', 60) ?? district.code, 'wilayah');
  const levelText = single(query, 'tingkat', 60);
  const level =
    levelText === null ? (childLevel(place) ?? placeArea(place).level) : readLevel(place, levelText, 'tingkat');
  const last = seriesBounds(store, kabupatenOf(store, place).id)?.last ?? current;
  const monthOf = (name: string) => {
    const text = single(query, name, 60);
    return text === null ? last : readMonth(text, name);
  };
  const [from, to] = [monthOf('dari'), monthOf('sampai')];
  const unit = oneOf(query, 'satuan', PERIOD_UNITS);
  const groups = several(query, 'kelompok').map((key) => groupKey(key));
  const singles = several(query, 'indikator').map((code) => readIndicator(store, code, 'indikator').code);
  const isPreset = groups.length === 0 && singles.length === 0;
  const chosen = chosenIndicators(indicators(store), groups, isPreset ? PRESET : singles);
  const split = single(query, 'pilah', 10) === 'ya';
  const choice: GridChoice = {
    place,
    level,
    indicators: chosen,
    periods: periodsBetween(unit, from, to),
    split,
    number: single(query, 'nomor', 12),
    title: single(query, 'judul', 160),
  };
  return {
    choice,
    layout: oneOf(query, 'susunan', GRID_LAYOUTS),
    signed: single(query, 'ttd', 10) === 'ya',
    groups,
    singles,
    unit,
    from,
    to,
    isPreset,
    problem: limitSentence({
      indicators: chosen.length,
      periods: choice.periods.length,
      rows: rowsOfLevel(store, place, level, to),
      split,
    }),
  };
}

/** The address parameters of what is asked, everything said: such a link shows the same next month. */
export function gridParameters({ choice, layout, signed, groups, singles, ...asked }: GridAsked): URLSearchParams {
  const { place, level, split, number, title } = choice;
  const chosen = asked.isPreset ? PRESET : singles;
  return new URLSearchParams([
    ...groups.map((key) => ['kelompok', key]),
    ...chosen.map((code) => ['indikator', code]),
    ['wilayah', placeArea(place).code ?? ''],
    ['tingkat', level],
    ['satuan', asked.unit],
    ['dari', formatMonth(asked.from)],
    ['sampai', formatMonth(asked.to)],
    ['susunan', layout],
    ...(split ? [['pilah', 'ya']] : []),
    ...(signed ? [['ttd', 'ya']] : []),
    ...(number ? [['nomor', number]] : []),
    ...(title ? [['judul', title]] : []),
  ]);
}

function chosenIndicators(all: readonly Indicator[], groups: readonly string[], codes: readonly string[]): Indicator[] {
  const inGroup = INDICATOR_CHOICES.filter(({ key }) => groups.includes(key));
  return all.filter((each) => codes.includes(each.code) || inGroup.some(({ holds }) => holds(each)));
}

function groupKey(key: string): string {
  const keys = INDICATOR_CHOICES.map((choice) => choice.key);
  if (keys.includes(key)) return key;
  return refuse(400, 'kelompok', `Kelompok "${key}" tidak ada. Pilih salah satu: ${keys.join(', ')}.`);
}

function several(query: Query, name: string): string[] {
  const texts = TEXTS.safeParse(query[name]);
  return texts.success ? [...new Set(texts.data)] : refuse(400, name, `Parameter ${name} terlalu banyak.`);
}

/** A text that stands once at most, null where it is not filled in. */
function single(query: Query, name: string, longest: number): string | null {
  const [text = null, ...more] = several(query, name);
  if (more.length > 0) return refuse(400, name, `Parameter ${name} paling banyak satu.`);
  if (text !== null && text.length > longest) {
    return refuse(400, name, `Parameter ${name} paling panjang ${longest} huruf.`);
  }
  return text;
}

/** One of some words; the first where the address has none. */
function oneOf<Word extends string>(query: Query, name: string, words: readonly [Word, ...Word[]]): Word {
  const text = single(query, name, 60);
  if (text === null) return words[0];
  return (
    words.find((word) => word === text) ??
    refuse(400, name, `"${text}" tidak ada. Pilih salah satu: ${words.join(', ')}.`)
  );
}
