import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import type { StoredFact } from '@/lib/imports/reference';
import { type Held, check, places } from '../../../fixtures/import-reference';

/** PSY-1 stands in HERE, and may move to THERE. */
const HERE = '62.02.01.2002';
const THERE = '62.02.01.1001';
const FACILITIES = 'kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur';
const FACTS = 'periode,kode,kode_indikator,pembilang,penyebut';

function fact(code: string, value: Partial<StoredFact> = {}): StoredFact {
  return { code, indicator: 'DS', month: month(2026, 2), sex: 0, numerator: 5, denominator: 6, ...value };
}

function errorsOf(desa: string, held: Held, capaian: readonly string[] = []) {
  return check(
    {
      'fasilitas.csv': `${FACILITIES}\nPSY-1,posyandu,Melati,${desa},PKM-1,2020-01,,,,`,
      ...(capaian.length > 0 ? { 'capaian.csv': [FACTS, ...capaian].join('\n') } : {}),
    },
    held,
  ).errors;
}

describe('a facility that moves to another desa takes its reports along', () => {
  it('is refused where that desa has reported the same itself: it would be counted twice', () => {
    const held = {
      facts: [fact('PSY-1'), fact(THERE), fact('PSY-1', { indicator: 'K6' }), fact(THERE, { indicator: 'K6' })],
    };
    const errors = errorsOf(THERE, held);
    expect(places(errors)).toEqual(['2 kode_desa conflicting-counts']);
    expect(errors[0]?.message).toContain('DS 2026-02 (dan 1 lainnya)');
  });

  it.each([
    ['it stays where it is', HERE, [fact('PSY-1'), fact(THERE)]],
    ['the desa reported another month', THERE, [fact('PSY-1'), fact(THERE, { month: month(2026, 3) })]],
    ['the desa reported something else', THERE, [fact('PSY-1'), fact(THERE, { indicator: 'TND' })]],
    ['it never reported', THERE, [fact(THERE), fact('PST-1')]],
  ])('is let through where %s', (_, desa, facts) => expect(errorsOf(desa, { facts })).toEqual([]));

  it.each([`2026-02,${THERE},DS,,`, '2026-02,PSY-1,DS,,'])(
    'may go when the call withdraws one of the two: %s',
    (row) => {
      expect(errorsOf(THERE, { facts: [fact('PSY-1'), fact(THERE)] }, [row])).toEqual([]);
    },
  );

  it('is not blamed for what a row of the call says', () => {
    const errors = errorsOf(THERE, { facts: [fact('PSY-1')] }, [`2026-02,${THERE},DS,4,5`]);
    expect(places(errors)).toEqual(['2 pembilang conflicting-counts']);
  });
});
