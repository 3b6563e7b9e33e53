import { type Month, yearOf } from '@/lib/coverage/period';
import type { Change } from './change';

/**
 * The closed months whose figures a change may move, in order: a fact its own month and, as part of a running sum, those
 * after it in its year; what holds until a later row says otherwise every month from its own on; a sasaran or target its
 * year; attributes of a facility and the definition of an indicator all months (contracts section 7). `laporan` and
 * `pelatihan` move no figure, but are of their month's records.
 */
export function revisedMonths({ record, before }: Change, closed: readonly Month[]): Month[] {
  switch (record.table) {
    case 'capaian': {
      const { month } = record.key;
      return closed.filter((each) => each >= month && yearOf(each) === yearOf(month));
    }
    case 'kriteria':
    case 'penetapan':
    case 'kader': {
      const { month } = record.key;
      return closed.filter((each) => each >= month);
    }
    case 'wilayah_kerja': {
      const { from } = record.key;
      return closed.filter((each) => each >= from);
    }
    case 'laporan': {
      const { month } = record.key;
      return closed.filter((each) => each === month);
    }
    case 'sasaran':
    case 'target': {
      const { year } = record.key;
      return closed.filter((each) => yearOf(each) === year);
    }
    case 'fasilitas': {
      const opened = before === null ? (record.value?.opened ?? null) : null;
      return opened === null ? [...closed] : closed.filter((each) => each >= opened);
    }
    case 'indikator':
      return [...closed];
    case 'pelatihan':
      return [];
  }
}
