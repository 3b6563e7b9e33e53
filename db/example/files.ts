import { type Month, formatMonth } from '@/lib/coverage/period';
import type { UploadedFile } from '@/lib/imports/report';
import { csvFile } from './csv-file';
import { type ExampleData, SERVICE_MONTH } from './data';

/** Evidence that nobody takes for evidence. */
const EVIDENCE = 'Simulasi';

/**
 * The example as the CSV files that a user would import (contracts section 3), UTF-8 with commas. A table without rows
 * (a small district has no declarations) is left out.
 */
export function exampleFiles(data: ExampleData): UploadedFile[] {
  const files = [
    csvFile(
      'fasilitas',
      [
        'kode_fasilitas',
        'jenis',
        'nama',
        'kode_desa',
        'kode_puskesmas',
        'berdiri',
        'tutup',
        'lokus',
        'lintang',
        'bujur',
        'dusun_rw',
      ],
      data.facilities.map((row) => [
        ...[row.code, row.type, row.name, row.desa, row.puskesmas],
        ...[period(row.opened), period(row.closed), yesNo(row.pilot), '', '', row.hamlet],
      ]),
    ),
    csvFile(
      'kriteria',
      ['periode', 'kode_fasilitas', 'kode_kriteria', 'terpenuhi', 'bukti'],
      data.criteria.map((row) => [period(row.month), row.facility, row.criterion, yesNo(row.met), EVIDENCE]),
    ),
    csvFile(
      'penetapan',
      ['periode', 'kode_fasilitas', 'status', 'nomor_sk'],
      data.declarations.map((row) => [period(row.month), row.facility, declared(row.status), row.decree]),
    ),
    csvFile(
      'kader',
      ['periode', 'kode_posyandu', 'kader', 'dilatih', 'dinilai', 'purwa', 'madya', 'utama'],
      data.cadres.map((row) => [
        ...[period(row.month), row.facility],
        ...[row.cadres, row.trained, row.assessed, row.purwa, row.madya, row.utama].map(String),
      ]),
    ),
    csvFile(
      'wilayah_kerja',
      ['kode_desa', 'kode_puskesmas', 'mulai'],
      [...data.servedBy].map(([desa, puskesmas]) => [desa, puskesmas, period(SERVICE_MONTH)]),
    ),
  ];
  return files.filter((file) => file !== null);
}

function period(value: Month | null): string {
  return value === null ? '' : formatMonth(value);
}

function yesNo(value: boolean): string {
  return value ? 'ya' : 'tidak';
}

function declared(status: boolean | null): string {
  if (status === null) return '';
  return status ? 'sudah' : 'belum';
}
