import type { AreaCode } from '@/lib/areas/code';
import { type Month, addMonths, monthOfYear } from '@/lib/coverage/period';
import type { FactImport, FactValue, Sex } from '../record';
import type { StoredFact } from '../reference';
import type { SpokenRow } from './findings';

/** A capaian row as it would stand after the call; `row` is null for one that is stored and not spoken of. */
export type Entry = FactValue & Readonly<{ code: string; sex: Sex; row: SpokenRow<FactImport> | null }>;

type Placed = Readonly<{ series: string; indicator: string; month: Month; entry: Entry }>;

/** What a desa and its facilities would have reported after the call: what is stored, and the call's rows over it. */
export class DesaFacts {
  private readonly months = new Map<string, Entry[]>();
  private readonly series = new Map<string, Map<Month, Entry>>();
  private readonly sums = new Map<string, number>();

  constructor(
    readonly desa: AreaCode,
    stored: Iterable<StoredFact>,
    rows: readonly SpokenRow<FactImport>[],
  ) {
    const entries = new Map<string, Placed>();
    const put = (key: FactImport['key'], { numerator, denominator }: FactValue, row: Entry['row']) => {
      const series = seriesKey(key);
      const entry = { numerator, denominator, code: key.code, sex: key.sex, row };
      entries.set(`${series} ${key.month}`, { series, indicator: key.indicator, month: key.month, entry });
    };
    for (const fact of stored) put(fact, fact, null);
    for (const row of rows) {
      const { key, value } = row.record;
      if (value) put(key, value, row);
      else entries.delete(`${seriesKey(key)} ${key.month}`);
    }
    for (const placed of entries.values()) this.index(placed);
  }

  private index({ series: text, indicator, month, entry }: Placed): void {
    const slot = `${indicator} ${month}`;
    const reports = this.months.get(slot);
    if (reports) reports.push(entry);
    else this.months.set(slot, [entry]);
    const series = this.series.get(text);
    if (series) series.set(month, entry);
    else this.series.set(text, new Map([[month, entry]]));
  }

  /** Everybody's rows of an indicator in a month. */
  reportsOf(indicator: string, at: Month): readonly Entry[] {
    return this.months.get(`${indicator} ${at}`) ?? [];
  }

  /** What the whole desa has reached from January to a month. */
  reached(indicator: string, at: Month): number {
    const slot = `${indicator} ${at}`;
    const known = this.sums.get(slot);
    if (known !== undefined) return known;
    const before = monthOfYear(at) === 1 ? 0 : this.reached(indicator, addMonths(at, -1));
    const sum = this.reportsOf(indicator, at).reduce((all, { numerator }) => all + numerator, before);
    this.sums.set(slot, sum);
    return sum;
  }

  /** The rows of the same code, indicator and sex in the months before. */
  before(key: FactImport['key']): Entry[] {
    const earlier: Entry[] = [];
    this.series.get(seriesKey(key))?.forEach((entry, at) => {
      if (at < key.month) earlier.push(entry);
    });
    return earlier;
  }
}

function seriesKey({ code, indicator, sex }: FactImport['key']): string {
  return `${code} ${indicator} ${sex}`;
}
