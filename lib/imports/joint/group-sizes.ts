import type { AreaCode } from '@/lib/areas/code';
import type { TargetGroup } from '@/lib/indicators/indicator';
import type { GroupSizeImport, Sex } from '../record';
import type { Reference } from '../reference';
import { type JointFindings, type SpokenRow, placeOf } from './findings';

type Key = GroupSizeImport['key'];

const SEXES: readonly Sex[] = [0, 1, 2];

/** The sasaran as they would stand after the call: what is stored, and the call's rows over it. */
export class GroupSizes {
  private readonly spoken = new Map<string, SpokenRow<GroupSizeImport>>();
  /** Every capaian row asks for its own. */
  private readonly sizes = new Map<string, number>();

  constructor(
    private readonly rows: readonly SpokenRow<GroupSizeImport>[],
    private readonly reference: Reference,
  ) {
    for (const row of rows) this.spoken.set(keyText(row.record.key), row);
  }

  /** The sasaran of a group in a desa and year, its sexes together; 0 where there is none. */
  size(desa: AreaCode, year: number, group: TargetGroup): number {
    const text = `${year} ${desa} ${group}`;
    const known = this.sizes.get(text);
    if (known !== undefined) return known;
    const size = SEXES.reduce<number>((sum, sex) => sum + (this.count({ desa, year, group, sex }) ?? 0), 0);
    this.sizes.set(text, size);
    return size;
  }

  /** `conflicting-counts` where a size is given both split by sex and not (contracts section 3). */
  judge(findings: JointFindings): void {
    this.rows.forEach((row) => {
      const { key, value } = row.record;
      if (value === null) return;
      for (const sex of SEXES) {
        if ((sex === 0) === (key.sex === 0)) continue;
        const other = { ...key, sex };
        if (this.count(other) === null) continue;
        const against = this.spoken.get(keyText(other)) ?? null;
        if (against !== null && this.isLater(against, row)) continue;
        const message =
          `Sasaran ini bertentangan dengan baris ${placeOf(against, row)}: satu dipilah menurut jenis kelamin, satu tidak. ` +
          'Pakai salah satu, dan kosongkan jumlah yang lain.';
        findings.refuse(row, 'jumlah', 'conflicting-counts', message);
        return;
      }
    });
  }

  private count(key: Key): number | null {
    const spoken = this.spoken.get(keyText(key));
    if (spoken) return spoken.record.value?.count ?? null;
    return this.reference.stored.sasaran(key)?.count ?? null;
  }

  private order: ReadonlyMap<SpokenRow, number> | null = null;

  private isLater(a: SpokenRow, b: SpokenRow): boolean {
    const order = (this.order ??= new Map(this.rows.map((row, index) => [row, index])));
    return (order.get(a) ?? 0) > (order.get(b) ?? 0);
  }
}

function keyText({ year, desa, group, sex }: Key): string {
  return `${year} ${desa} ${group} ${sex}`;
}
