import { formatMonth } from '@/lib/coverage/period';
import type { ImportRecord } from '@/lib/imports/record';

const SEXES = ['', ', L', ', P'] as const;

/** What a row speaks of, by its codes: "capaian K6, 62.02.06.1007, 2026-02". */
export function recordPhrase(record: ImportRecord): string {
  switch (record.table) {
    case 'fasilitas':
      return `fasilitas ${record.key.facility}`;
    case 'kriteria':
      return `kriteria ${record.key.criterion}, ${record.key.facility}, ${formatMonth(record.key.month)}`;
    case 'penetapan':
    case 'kader':
    case 'laporan':
      return `${record.table} ${record.key.facility}, ${formatMonth(record.key.month)}`;
    case 'target':
      return `target ${record.key.indicator}, ${record.key.area}, ${record.key.year}`;
    case 'wilayah_kerja':
      return `wilayah kerja ${record.key.desa} sejak ${formatMonth(record.key.from)}`;
    case 'sasaran':
      return `sasaran ${record.key.group}, ${record.key.desa}, ${record.key.year}${SEXES[record.key.sex]}`;
    case 'capaian':
      return `capaian ${record.key.indicator}, ${record.key.code}, ${formatMonth(record.key.month)}${SEXES[record.key.sex]}`;
    case 'pelatihan':
      return `pelatihan ${record.key.batch}, ${record.key.participants}, ${record.key.area}`;
    case 'indikator':
      return `indikator ${record.key.indicator}`;
  }
}
