import type { Combination } from '@/lib/analysis/blockers';
import { capitalised } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import { framedTable } from '../framed-table';
import type { ExportTable } from '../table';
import type { BlockerSubject } from './blocker-table';

/** Which criteria the same facilities lack together, as a table out. */
export function combinationTable(subject: BlockerSubject, combinations: readonly Combination<unknown>[]): ExportTable {
  const { indicator, lackingOf } = subject;
  const noun = unitNoun(indicator);
  return framedTable(subject, {
    subject: `${noun} kombinasi`,
    name: 'Kombinasi',
    title: `Kriteria yang kurang bersamaan pada ${noun}`,
    definition: [{ label: 'Indikator', text: `${indicator.name} (${indicator.code})` }],
    columns: [
      { key: 'criteria', header: 'Kurang bersamaan', kind: 'text' },
      { key: 'size', header: 'Banyak kriteria', kind: 'count' },
      { key: 'count', header: capitalised(noun), kind: 'count' },
      { key: 'silent', header: 'Di antaranya dengan kriteria lain yang belum dilaporkan', kind: 'count' },
    ],
    rows: combinations.map(({ criteria, facilities, silent }) => ({
      criteria: criteria.map(lackingOf).join(' + '),
      size: criteria.length,
      count: facilities.length,
      silent,
    })),
    notes: [`Setiap ${noun} berada pada satu baris: himpunan tepat kriteria wajib yang dilaporkan kurang padanya.`],
  });
}
