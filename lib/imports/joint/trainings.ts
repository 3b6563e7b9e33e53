import type { TrainingBatch, TrainingImport } from '../record';
import type { Reference } from '../reference';
import { type JointFindings, type SpokenRow, placeOf } from './findings';

const COLUMNS: readonly (readonly [keyof TrainingBatch, string])[] = [
  ['stage', 'tahap'],
  ['start', 'mulai'],
  ['end', 'selesai'],
  ['place', 'tempat'],
];

type Row = SpokenRow<TrainingImport>;

/**
 * `conflicting-counts` where a batch's rows disagree on what they have in common, at the cell that disagrees: with the
 * batch's first row of the call, and with stored rows that the call leaves as they are (contracts section 7).
 */
export function judgeTrainings(rows: readonly Row[], reference: Reference, findings: JointFindings): void {
  const batches = new Map<string, Row[]>();
  for (const row of rows) {
    const { batch } = row.record.key;
    batches.set(batch, [...(batches.get(batch) ?? []), row]);
  }
  for (const [batch, own] of batches) {
    const spoken = new Set(own.map(({ record: { key } }) => `${key.participants} ${key.area}`));
    const left = [...reference.trainingsOf(batch)].find(({ key }) => !spoken.has(`${key.participants} ${key.area}`));
    const [first] = own;
    const standard = left?.value ?? first?.record.value ?? null;
    if (standard === null) continue;
    for (const row of own) judgeRow(row, standard, left ? null : (first ?? null), findings);
  }
}

function judgeRow(row: Row, standard: TrainingBatch, from: Row | null, findings: JointFindings): void {
  const { value, key } = row.record;
  if (value === null) return;
  for (const [part, column] of COLUMNS) {
    if (value[part] === standard[part]) continue;
    const message =
      `${column} berbeda dengan baris ${placeOf(from, row)} untuk pelatihan ${key.batch} (${standard[part] ?? 'kosong'}). ` +
      'Samakan di semua barisnya, atau pakai kode pelatihan lain.';
    findings.refuse(row, column, 'conflicting-counts', message);
  }
}
