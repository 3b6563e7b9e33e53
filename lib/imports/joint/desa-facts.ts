import type { AreaCode } from '@/lib/areas/code';
import { type Month, monthRange, month, yearOf } from '@/lib/coverage/period';
import type { FactImport, FactValue, Sex } from '../record';
import type { StoredFact } from '../reference';
import type { SpokenRow } from './findings';

/** A capaian row as it would stand after the call; `row` is null for one that is stored and not spoken of. */
export type Entry = FactValue & Readonly<{ code: string; sex: Sex; row: SpokenRow<FactImport> | null }>;

/** What a desa and its facilities would have reported after the call: what is stored, and the call's rows over it. */
export class DesaFacts {
  private readonly entries = new Map<string, Entry>();
  private readonly months = new Map<string, Entry[]>();
  private readonly series = new Map<string, Map<Month, Entry>>();

  constructor(
    readonly desa: AreaCode,
    stored: Iterable<StoredFact>,
    rows: readonly SpokenRow<FactImport>[],
  ) {
    const keys = new Map<string, FactImport['key']>();
    const put = (key: FactImport['key'], value: FactValue | null, row: Entry['row']) => {
      const text = `${seriesKey(key)} ${key.month}`;
      if (value) this.entries.set(text, { ...value, code: key.code, sex: key.sex, row });
      else this.entries.delete(text);
      keys.set(text, key);
    };
    for (const { numerator, denominator, ...key } of stored) put(key, { numerator, denominator }, null);
    for (const row of rows) put(row.record.key, row.record.value, row);
    for (const [text, entry] of this.entries) {
      const key = keys.get(text);
      if (key) this.index(key, entry);
    }
  }

  private index(key: FactImport['key'], entry: Entry): void {
    const slot = `${key.indicator} ${key.month}`;
    this.months.set(slot, [...(this.months.get(slot) ?? []), entry]);
    const series = this.series.get(seriesKey(key)) ?? new Map<Month, Entry>();
    this.series.set(seriesKey(key), series.set(key.month, entry));
  }

  /** Everybody's rows of an indicator in a month. */
  reportsOf(indicator: string, at: Month): readonly Entry[] {
    return this.months.get(`${indicator} ${at}`) ?? [];
  }

  /** What the whole desa has reached from January to a month. */
  reached(indicator: string, at: Month): number {
    return monthRange(month(yearOf(at), 1), at)
      .flatMap((each) => this.reportsOf(indicator, each))
      .reduce((sum, { numerator }) => sum + numerator, 0);
  }

  /** The rows of the same code, indicator and sex in the months before. */
  before(key: FactImport['key']): Entry[] {
    const series = this.series.get(seriesKey(key)) ?? new Map<Month, Entry>();
    return [...series].filter(([at]) => at < key.month).map(([, entry]) => entry);
  }
}

function seriesKey({ code, indicator, sex }: FactImport['key']): string {
  return `${code} ${indicator} ${sex}`;
}
