import type { WriteScope } from '@/lib/access/reader';
import { parseAreaCode } from '@/lib/areas/code';
import type { ImportRecord } from '../record';
import type { Reference } from '../reference';
import type { JointFindings, SpokenRow } from './findings';

/**
 * `not-allowed` for every row that is not its sender's to write (contracts section 4): a puskesmas writes of its own
 * facilities, of itself, and of the desa that it serves in the row's month. Targets, working areas, training batches
 * and indicators are the district's. Codes that the database does not have were refused before (`unknown-code`).
 */
export function judgeOwnership(
  rows: readonly SpokenRow[],
  scope: WriteScope,
  reference: Reference,
  findings: JointFindings,
): void {
  if (scope.kind === 'all') return;
  for (const row of rows) {
    const refusal = scope.kind === 'none' ? NOBODY : refusalOf(row.record, scope.puskesmas, reference);
    if (refusal) findings.refuse(row, refusal.column, 'not-allowed', refusal.message);
  }
}

type Refusal = Readonly<{ column: string; message: string }>;

const NOBODY: Refusal = { column: '', message: 'Akun ini tidak berwenang mengirim data. Hubungi Dinas Kesehatan.' };

function refusalOf(record: ImportRecord, own: string, reference: Reference): Refusal | null {
  switch (record.table) {
    case 'fasilitas':
      return ownFacility(record.key.facility, own, reference) ? null : foreign('kode_fasilitas', record.key.facility);
    case 'kriteria':
    case 'penetapan':
    case 'laporan':
      return ownFacility(record.key.facility, own, reference) ? null : foreign('kode_fasilitas', record.key.facility);
    case 'kader':
      return ownFacility(record.key.facility, own, reference) ? null : foreign('kode_posyandu', record.key.facility);
    case 'capaian': {
      const { code, month } = record.key;
      const desa = parseAreaCode(code);
      const isOwn = desa ? reference.servedBy(desa, month) === own : ownFacility(code, own, reference);
      return isOwn ? null : foreign('kode', code);
    }
    case 'sasaran':
      return reference.servedBy(record.key.desa, reference.currentMonth) === own
        ? null
        : foreign('kode_desa', record.key.desa);
    default:
      return {
        column: FIRST_COLUMN[record.table],
        message: `Tabel ${record.table} diatur Dinas Kesehatan. Kirim usulannya ke sana, dan hapus baris ini.`,
      };
  }
}

const FIRST_COLUMN = {
  target: 'tahun',
  wilayah_kerja: 'kode_desa',
  pelatihan: 'kode_pelatihan',
  indikator: 'kode',
} as const;

/** Its own before the call and after it: nobody takes or gives away a facility by a file. */
function ownFacility(code: string, own: string, reference: Reference): boolean {
  const stored = reference.stored.fasilitas({ facility: code });
  if (stored && code !== own && stored.puskesmas !== own) return false;
  return code === own || reference.facility(code)?.puskesmas === own;
}

function foreign(column: string, code: string): Refusal {
  return {
    column,
    message: `${column} "${code}" di luar wilayah kerja puskesmas Anda. Hapus baris ini, atau minta Dinas Kesehatan mengirimnya.`,
  };
}
