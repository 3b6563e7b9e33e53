import type { CodedFeature } from './code-match';

/** Who made the boundaries and of when they are: shown on every map, so neither may be missing. */
export type Attribution = Readonly<{ source: string; dated: string }>;

const LONGEST_SOURCE = 120;
/** Indonesia has no boundaries older than itself. */
const FIRST_YEAR = 1945;

const SOURCE_KEYS = ['attribution', 'atribusi', 'sumber', 'source', 'sumber_data', 'sumberdata'];
const DATE_KEYS = ['tanggal', 'date', 'dated', 'tahun', 'year', 'tgl', 'tgl_data', 'tahun_data', 'validon'];

/** A source as it may be shown: one line of at most 120 characters; null for anything else. */
export function readSource(text: string): string | null {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length >= 2 && line.length <= LONGEST_SOURCE && !/\p{Cc}/u.test(line) ? line : null;
}

/** `2023`, `2023-05` or `2023-05-17`, not after `today` (`YYYY-MM-DD`); null for anything else. */
export function readDated(text: string, today: string): string | null {
  const given = text.trim();
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(given);
  if (!parts || Number(parts[1]) < FIRST_YEAR || given > today) return null;
  const whole = `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`;
  const moment = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(whole) ? given : null;
}

/**
 * What the file itself says of its source and date: at its top level or in `metadata`, else in a property that is the
 * same for every shape. Parts that it does not say are null.
 */
export function attributionIn(
  about: Readonly<Record<string, unknown>>,
  coded: readonly CodedFeature[],
  today: string,
): Readonly<{ source: string | null; dated: string | null }> {
  const said = { ...sharedProperties(coded), ...lowerKeys(about) };
  const first = (keys: readonly string[], read: (text: string) => string | null) =>
    keys.map((key) => (said[key] === undefined ? null : read(String(said[key])))).find((value) => value !== null) ??
    null;
  return {
    source: first(SOURCE_KEYS, readSource),
    dated: first(DATE_KEYS, (text) => readDated(text.slice(0, 10), today)),
  };
}

function sharedProperties(coded: readonly CodedFeature[]): Record<string, unknown> {
  const [first, ...rest] = coded.map(({ feature }) => lowerKeys(feature.properties));
  const shared = Object.entries(first ?? {}).filter(([key, value]) => rest.every((other) => other[key] === value));
  return Object.fromEntries(shared);
}

function lowerKeys(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));
}
