import { type Agreement, stateOn } from '@/lib/agreements/agreement';
import { AGREEMENT_WORDS } from '@/lib/narrative/agreement';
import { formatDay } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import type { SlideTable } from './slide';

/** The agreements of a meeting as its slide, minutes and deck show them on a day (`YYYY-MM-DD`). */
export function agreementTable(agreements: readonly Agreement[], today: string): SlideTable {
  return {
    columns: [
      { key: 'number', header: 'No', kind: 'count' },
      { key: 'problem', header: 'Masalah', kind: 'text' },
      { key: 'action', header: 'Tindak lanjut', kind: 'text' },
      { key: 'area', header: 'Wilayah', kind: 'text' },
      { key: 'inCharge', header: 'Penanggung jawab', kind: 'text' },
      { key: 'deadline', header: 'Batas waktu', kind: 'text' },
      { key: 'state', header: 'Keadaan', kind: 'text' },
    ],
    rows: agreements.map((each, index) => ({
      number: index + 1,
      problem: each.problem,
      action: each.action,
      area: fullName(each.area),
      inCharge: each.person ? `${each.office} (${each.person})` : each.office,
      deadline: formatDay(each.deadline),
      state: AGREEMENT_WORDS[stateOn(each, today)],
    })),
    totalRow: null,
    notes: [],
  };
}
