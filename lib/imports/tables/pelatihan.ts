import { PARTICIPANTS } from '@/lib/facilities/training';
import { nullable, problem, required } from '../cells/cell';
import { choice } from '../cells/choice';
import { areaCell } from '../cells/code';
import { wholeNumber } from '../cells/number';
import { dateCell } from '../cells/period';
import { words } from '../cells/text';
import type { TrainingImport } from '../record';
import { defineTable } from '../table';

const COLUMNS = {
  kode_pelatihan: required(words),
  tahap: nullable(words),
  mulai: required(dateCell),
  selesai: nullable(dateCell),
  tempat: nullable(words),
  peserta: required(choice(PARTICIPANTS)),
  kode_wilayah: required(areaCell(null, 'Periksa kode Kemendagri wilayah.')),
  jumlah: required(wholeNumber),
};

/** Batches of training for the 25 skills. That a batch's rows agree is held in lib/imports/joint/trainings. */
export const pelatihan = defineTable<typeof COLUMNS, TrainingImport>({
  table: 'pelatihan',
  columns: COLUMNS,
  key: ['kode_pelatihan', 'peserta', 'kode_wilayah'],
  check({ mulai, selesai }) {
    // ISO days sort as text.
    if (!mulai || !selesai || selesai >= mulai) return [];
    const message = `selesai ${selesai} sebelum mulai ${mulai}. Periksa keduanya.`;
    return [{ column: 'selesai', ...problem('bad-date', message) }];
  },
  record: (cells) => ({
    table: 'pelatihan',
    key: { batch: cells.kode_pelatihan, participants: cells.peserta, area: cells.kode_wilayah },
    value: {
      stage: cells.tahap,
      start: cells.mulai,
      end: cells.selesai,
      place: cells.tempat,
      count: cells.jumlah,
    },
  }),
  stored: (records, key) => records.pelatihan(key),
});
