import { CLUSTERS, LIFE_CYCLES } from '@/lib/indicators/indicator';
import { type Scope, nullable, problem, reader, required } from '../cells/cell';
import { choice } from '../cells/choice';
import { targetGroupCode } from '../cells/code';
import { words } from '../cells/text';
import type { IndicatorImport } from '../record';
import { type Cells, type RowProblem, defineTable } from '../table';

/** Codes stand in addresses and file names, so they are spelt as facility codes are. */
const CODE_TEXT = /^[A-Za-z0-9._-]{1,40}$/;

const ownCode = reader<string>('code', (text, column, { reference }) => {
  if (reference.indicator(text)?.builtIn) {
    return problem(
      'unknown-code',
      `${column} "${text}" adalah indikator bawaan dan tidak dapat diubah. Pakai kode lain.`,
    );
  }
  return CODE_TEXT.test(text)
    ? { value: text }
    : problem(
        'unknown-code',
        `${column} "${text}" tidak dapat menjadi kode indikator. Pakai 1-40 huruf, angka, titik, garis bawah, atau tanda hubung.`,
      );
});

export const INDICATOR_COLUMNS = {
  kode: required(ownCode),
  nama: required(words),
  pembilang: required(words),
  penyebut: required(words),
  jenis: required(choice(['kumulatif', 'bulanan'])),
  arah: required(choice(['naik', 'turun'])),
  kode_sasaran: nullable(targetGroupCode),
  tahap: nullable(choice(LIFE_CYCLES)),
  klaster: required(choice(CLUSTERS)),
  sumber: nullable(words),
};
type Columns = typeof INDICATOR_COLUMNS;

/** A district's own indicators. A row replaces all that is said of one; an empty `tahap` is the whole life cycle. */
export const indikator = defineTable<Columns, IndicatorImport>({
  table: 'indikator',
  columns: INDICATOR_COLUMNS,
  key: ['kode'],
  check,
  record: (cells) => ({
    table: 'indikator',
    key: { indicator: cells.kode },
    value: {
      name: cells.nama,
      numerator: cells.pembilang,
      denominator: cells.penyebut,
      kind: cells.jenis === 'kumulatif' ? 'cumulative' : 'monthly',
      direction: cells.arah === 'naik' ? 'higher' : 'lower',
      targetGroup: cells.jenis === 'kumulatif' ? cells.kode_sasaran : null,
      lifeCycle: cells.tahap ?? 'semua',
      cluster: cells.klaster,
      source: cells.sumber,
    },
  }),
  stored: (records, key) => records.indikator(key),
});

function check({ kode, jenis, kode_sasaran }: Cells<Columns>, { reference }: Scope): RowProblem<Columns>[] {
  const problems: RowProblem<Columns>[] = [];
  if (jenis === 'kumulatif' && kode_sasaran === null) {
    const message = 'kode_sasaran kosong. Indikator kumulatif dibagi sasaran setahun; isi sasarannya.';
    problems.push({ column: 'kode_sasaran', ...problem('missing-value', message) });
  }
  const stored = kode === undefined ? null : reference.stored.indikator({ indicator: kode });
  const kind = jenis === 'kumulatif' ? 'cumulative' : 'monthly';
  if (kode !== undefined && jenis !== undefined && stored && stored.kind !== kind && reference.hasFacts(kode)) {
    const message = `jenis tidak dapat diubah selama ${kode} memiliki capaian. Pakai kode baru atau tarik capaiannya dulu.`;
    problems.push({ column: 'jenis', ...problem('bad-choice', message) });
  }
  return problems;
}
