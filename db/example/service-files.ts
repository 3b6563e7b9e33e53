import { formatMonth } from '@/lib/coverage/period';
import type { Sex } from '@/lib/imports/record';
import type { UploadedFile } from '@/lib/imports/report';
import { csvFile } from './csv-file';
import type { ServiceData } from './service-data';

/** Where an example's sasaran come from; nobody takes it for a source. */
const SOURCE = 'Simulasi';
const SEXES: Readonly<Record<Sex, string>> = { 0: '', 1: 'L', 2: 'P' };

/** Service data as CSV files that a user would import; `part` stands in their names. A table without rows is left out. */
export function serviceFiles(part: string | number, data: ServiceData): UploadedFile[] {
  const files = [
    csvFile(
      `sasaran-${part}`,
      ['tahun', 'kode_desa', 'kode_sasaran', 'jenis_kelamin', 'jumlah', 'sumber'],
      data.groupSizes.map((row) => [
        ...[String(row.year), row.desa, row.group, SEXES[row.sex]],
        ...[String(row.count), SOURCE],
      ]),
    ),
    csvFile(
      `capaian-${part}`,
      ['periode', 'kode', 'kode_indikator', 'jenis_kelamin', 'pembilang', 'penyebut'],
      data.facts.map((row) => [
        ...[formatMonth(row.month), row.code, row.indicator, SEXES[row.sex]],
        ...[String(row.numerator), row.denominator === null ? '' : String(row.denominator)],
      ]),
    ),
  ];
  return files.filter((file) => file !== null);
}
