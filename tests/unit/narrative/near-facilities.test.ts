import { expect, it } from 'vitest';
import type { NearFacilities } from '@/lib/analysis/one-step';
import { nearSentence } from '@/lib/narrative/near-facilities';
import { indicatorOf } from '../../fixtures/row';

const NONE: NearFacilities<string> = { steps: [], unasked: [], declaredSteps: [], declaredOnly: [] };
const POSYANDU = indicatorOf('ILP-PSY');

it('says how many are one step away and what they lack, others apart', () => {
  const near: NearFacilities<string> = {
    steps: [
      { criterion: 'PSY-KADER5', facilities: ['a', 'b'] },
      { criterion: 'SH-REMAJA', facilities: ['c'] },
    ],
    unasked: [{ criterion: 'PSY-NAKES', facilities: ['d'] }],
    declaredSteps: [{ criterion: 'PSY-NAKES', facilities: ['e'] }],
    declaredOnly: ['f'],
  };
  expect(nearSentence(POSYANDU, near, 'belum 5 kader')).toBe(
    '3 posyandu tinggal satu kriteria, terbanyak belum 5 kader (2). 1 posyandu memenuhi semua kriteria kecuali satu yang belum dilaporkan: tanyakan dahulu. 2 posyandu lain ditetapkan belum: perlu penetapan juga.',
  );
});

it('names the criterion where all lack the same', () => {
  const near = { ...NONE, steps: [{ criterion: 'PSY-KADER5', facilities: ['a', 'b'] }] };
  expect(nearSentence(POSYANDU, near, 'belum 5 kader')).toBe('2 posyandu tinggal satu kriteria: belum 5 kader.');
});

it('says that there is none', () => {
  expect(nearSentence(POSYANDU, NONE, null)).toBe(
    'Tidak ada posyandu yang tinggal satu kriteria yang dilaporkan kurang.',
  );
});
