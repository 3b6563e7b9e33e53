import { formatMonth } from '@/lib/coverage/period';
import type { FacilityImport, FactImport } from '../record';
import type { Reference, StoredFact } from '../reference';
import type { JointFindings, SpokenRow } from './findings';

/**
 * Refuses a facility's move to a desa that has reported for itself what the facility has reported too (contracts
 * section 7, "Further": `conflicting-counts` holds against stored rows): its reports go with it, and would be counted
 * twice. What rows of the call report is judged there (./facts); what they withdraw contradicts nothing.
 */
export function judgeMoves(
  rows: readonly SpokenRow<FacilityImport>[],
  facts: readonly SpokenRow<FactImport>[],
  reference: Reference,
  findings: JointFindings,
): void {
  const moves = rows.filter(({ record: { key, value } }) => {
    const before = reference.stored.fasilitas(key)?.desa;
    return value !== null && before !== undefined && before !== value.desa;
  });
  if (moves.length === 0) return;
  const spoken = new Set(facts.map(({ record: { key } }) => keyOf(key)));
  for (const row of moves) {
    const twice = reportedTwice(row, spoken, reference);
    const [first] = twice;
    if (first !== undefined)
      findings.refuse(row, 'kode_desa', 'conflicting-counts', contradiction(row, first, twice.length));
  }
}

/** What both the desa that a facility moves to and the facility itself have stored, by indicator and month. */
function reportedTwice(
  { record }: SpokenRow<FacilityImport>,
  spoken: ReadonlySet<string>,
  reference: Reference,
): string[] {
  const { key, value } = record;
  if (value === null) return [];
  const [own, moved] = [new Set<string>(), new Set<string>()];
  for (const fact of reference.factsIn(value.desa)) {
    const by = fact.code === value.desa ? own : fact.code === key.facility ? moved : null;
    if (by && !spoken.has(keyOf(fact))) by.add(`${fact.indicator} ${formatMonth(fact.month)}`);
  }
  return [...moved].filter((each) => own.has(each)).sort();
}

function keyOf({ code, indicator, month, sex }: Pick<StoredFact, 'code' | 'indicator' | 'month' | 'sex'>): string {
  return `${code} ${indicator} ${month} ${sex}`;
}

function contradiction({ record: { key, value } }: SpokenRow<FacilityImport>, first: string, count: number): string {
  const what = count === 1 ? first : `${first} (dan ${count - 1} lainnya)`;
  return (
    `${key.facility} tidak dapat pindah ke desa ${value?.desa}: ${what} sudah dilaporkan oleh desa itu sendiri dan oleh ` +
    `${key.facility}, sehingga terhitung dua kali. Kosongkan pembilang salah satunya, dalam kiriman ini atau sebelumnya.`
  );
}
