import { describe, expect, it } from 'vitest';
import type { Assumption, WhatIf } from '@/lib/analysis/what-if';
import {
  assumedBar,
  assumedFigure,
  standsShort,
  whatIfNotes,
  whatIfSentence,
  wholeSentence,
} from '@/lib/narrative/what-if';
import { SEVENTY_FIVE, indicatorOf } from '../../fixtures/row';

type Person = Readonly<{ missing: readonly string[]; unreported: readonly string[] }>;
const ONE: Person = { missing: [], unreported: [] };
const LACKING: Readonly<Record<string, string>> = {
  'PSY-KADER5': 'belum 5 kader',
  'PSY-NAKES': 'belum didampingi tenaga kesehatan',
  'SH-REMAJA': 'belum melayani remaja',
};

function result(gained: number, after: readonly [number, number], more: Partial<WhatIf<Person>> = {}): WhatIf<Person> {
  return {
    before: { numerator: 229, denominator: 310 },
    after: { numerator: after[0], denominator: after[1] },
    gained: Array.from({ length: gained }, () => ({ facility: ONE, unreported: [] })),
    short: [],
    declared: [],
    idle: [],
    ...more,
  };
}

const say = (assumption: Partial<Assumption>, found: WhatIf<Person>) =>
  whatIfSentence({
    indicator: indicatorOf('ILP-PSY'),
    assumption: { criteria: [], facilities: [], ...assumption },
    lackingOf: (code) => LACKING[code] ?? code,
    result: found,
    target: SEVENTY_FIVE,
  });

describe('an assumption in words', () => {
  it('is the sentence of the issue: a fifth kader for twelve posyandu', () => {
    expect(say({ criteria: ['PSY-KADER5'] }, result(12, [241, 310]))).toBe(
      'Bila semua posyandu yang belum 5 kader memenuhinya, 12 posyandu lagi melayani seluruh siklus hidup dan cakupan di sini menjadi 77,7% (241/310), dari 73,9% (229/310). Itu mencapai acuan nasional 75%.',
    );
  });

  it('joins criteria and ticks, and says what is still missing', () => {
    const facilities = [
      { facility: 'A', criterion: 'SH-REMAJA' },
      { facility: 'B', criterion: null },
    ];
    const criteria = ['PSY-KADER5', 'PSY-NAKES', 'SH-REMAJA'];
    expect(say({ criteria, facilities }, result(2, [231, 310]))).toBe(
      'Bila semua posyandu yang belum 5 kader, belum didampingi tenaga kesehatan, atau belum melayani remaja memenuhinya serta 1 posyandu yang dicentang memenuhi kriterianya serta 1 posyandu yang dicentang ditetapkan sudah, 2 posyandu lagi melayani seluruh siklus hidup dan cakupan di sini menjadi 74,5% (231/310), dari 73,9% (229/310). Masih perlu 2 posyandu lagi untuk acuan nasional 75%.',
    );
  });

  it('says plainly when it changes nothing, and when others come into the denominator', () => {
    expect(say({ criteria: ['SH-REMAJA'] }, result(0, [229, 310]))).toContain(
      'tidak ada posyandu yang menjadi sudah; cakupan di sini tetap 73,9% (229/310)',
    );
    expect(say({ criteria: ['PSY-AKTIF'] }, result(1, [230, 316]))).toContain(
      '6 posyandu menjadi aktif dan ikut dihitung.',
    );
  });

  it('says what becomes of the kabupaten', () => {
    const before = { numerator: 229, denominator: 310 };
    expect(wholeSentence({ before, after: { numerator: 233, denominator: 310 } }, 'kabupaten')).toBe(
      'Cakupan kabupaten menjadi 75,2% (233/310), dari 73,9% (229/310).',
    );
    expect(wholeSentence({ before, after: before }, 'kota')).toBe('Cakupan kota tetap 73,9% (229/310).');
  });

  it('reads small places by their counts', () => {
    expect(assumedFigure({ numerator: 3, denominator: 4 })).toBe('3 dari 4');
    expect(assumedFigure({ numerator: 0, denominator: 0 })).toBe('tidak berlaku');
    expect(assumedBar({ numerator: 3, denominator: 4 })).toEqual({ main: '3 dari 4', aside: '75,0%' });
    expect(assumedBar({ numerator: 241, denominator: 310 })).toEqual({ main: '77,7%', aside: '241/310' });
    expect(assumedBar({ numerator: 0, denominator: 0 })).toEqual({ main: 'tidak berlaku', aside: '' });
  });

  it('says what it rests on and whom it leaves where they are', () => {
    const silent: Person = { missing: ['SH-REMAJA'], unreported: ['SH-REMAJA'] };
    const found = result(1, [230, 310], {
      gained: [{ facility: ONE, unreported: ['PSY-KADER5'] }],
      short: [silent, ONE],
      declared: [ONE],
      idle: [ONE],
    });
    expect(whatIfNotes(indicatorOf('ILP-PSY'), found, ['PSY-KADER5', 'SH-REMAJA'])).toEqual([
      '1 posyandu di antaranya memiliki kriteria yang belum dilaporkan, dan dianggap terpenuhi karena dicentang.',
      '2 posyandu masih kurang kriteria lain, 1 di antaranya juga belum dilaporkan sebagian.',
      '1 posyandu ditetapkan belum: kriteria saja tidak mengubahnya.',
      '1 posyandu tidak aktif: tetap tidak menjadi sudah.',
    ]);
    expect(whatIfNotes(indicatorOf('ILP-PSY'), result(1, [230, 310]), [])).toEqual([]);
  });

  it('says how far a facility is', () => {
    expect(standsShort({ lacking: ['a', 'b'], unreported: ['c'] }, true)).toBe(
      '2 kriteria dilaporkan kurang, 1 kriteria belum dilaporkan, ditetapkan belum',
    );
    expect(standsShort({ lacking: ['a'], unreported: [] }, false)).toBe('1 kriteria dilaporkan kurang');
  });
});
