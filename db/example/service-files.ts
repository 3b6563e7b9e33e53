import { formatMonth } from '@/lib/coverage/period';
import type { Sex } from '@/lib/imports/record';
import type { UploadedFile } from '@/lib/imports/report';
import { csvFile } from './csv-file';
import type { ServiceData } from './service-data';

/** Where an example's sasaran and targets come from; nobody takes it for a source. */
const SOURCE = 'Simulasi';
const TARGET_SOURCE = 'Contoh: target simulasi';
const TRAINING_PLACE = 'Simulasi';
const SEXES: Readonly<Record<Sex, string>> = { 0: '', 1: 'L', 2: 'P' };

/** Service data as CSV files that a user would import; `part` stands in their names. A table without rows is left out. */
export function serviceFiles(
  part: string,
  { groupSizes = [], targets = [], facts = [], reports = [], trainings = [] }: Partial<ServiceData>,
): UploadedFile[] {
  const files = [
    csvFile(
      `sasaran-${part}`,
      ['tahun', 'kode_desa', 'kode_sasaran', 'jenis_kelamin', 'jumlah', 'sumber'],
      groupSizes.map((row) => [
        ...[String(row.year), row.desa, row.group, SEXES[row.sex]],
        ...[String(row.count), SOURCE],
      ]),
    ),
    csvFile(
      `target-${part}`,
      ['tahun', 'kode_indikator', 'kode_wilayah', 'target_persen', 'sumber'],
      targets.map((row) => [String(row.year), row.indicator, row.area, String(row.percent), TARGET_SOURCE]),
    ),
    csvFile(
      `capaian-${part}`,
      ['periode', 'kode', 'kode_indikator', 'jenis_kelamin', 'pembilang', 'penyebut'],
      facts.map((row) => [
        ...[formatMonth(row.month), row.code, row.indicator, SEXES[row.sex]],
        ...[String(row.numerator), row.denominator === null ? '' : String(row.denominator)],
      ]),
    ),
    csvFile(
      `laporan-${part}`,
      ['periode', 'kode_fasilitas', 'tanggal_lapor'],
      reports.map((row) => [formatMonth(row.month), row.facility, row.day]),
    ),
    csvFile(
      `pelatihan-${part}`,
      ['kode_pelatihan', 'tahap', 'mulai', 'selesai', 'tempat', 'peserta', 'kode_wilayah', 'jumlah'],
      trainings.map((row) => [
        ...[row.batch, row.stage, row.start, row.end, TRAINING_PLACE],
        ...[row.participants, row.area, String(row.count)],
      ]),
    ),
  ];
  return files.filter((file) => file !== null);
}
