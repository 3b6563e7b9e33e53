import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import type { StoredFact } from '@/lib/imports/reference';
import { check, places } from '../../../fixtures/import-reference';

const FASILITAS = 'kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur';
const CAPAIAN = 'periode,kode,kode_indikator,pembilang,penyebut,jenis_kelamin';
const [FROM, TO] = ['62.02.01.2002', '62.02.01.1001'];
const MOVED = { 'fasilitas.csv': `${FASILITAS}\nPSY-1,posyandu,Posyandu Melati,${TO},PKM-1,2020-01,,,,` };

function fact(code: string, value: Partial<StoredFact> = {}): StoredFact {
  return { code, indicator: 'DS', month: month(2026, 2), sex: 0, numerator: 5, denominator: 9, ...value };
}

describe('a facility that moves to another desa', () => {
  it('is refused where that desa has reported the same itself', () => {
    const { errors } = check(MOVED, { facts: [fact('PSY-1'), fact(TO)] });
    expect(places(errors)).toEqual(['2 kode_desa conflicting-counts']);
    expect(errors[0]?.message).toContain('sudah melaporkan DS 2026-02 sendiri, dan PSY-1 juga');
  });

  it.each([
    ['another month', [fact('PSY-1'), fact(TO, { month: month(2026, 3) })]],
    ['another indicator', [fact('PSY-1'), fact(TO, { indicator: 'TND' })]],
    ['a facility there', [fact('PSY-1'), fact('PST-1')]],
    ['the desa that it leaves', [fact('PSY-1'), fact(FROM, { month: month(2026, 3) })]],
  ])('is not for %s', (_, facts) => expect(check(MOVED, { facts }).errors).toEqual([]));

  it('is not where the call withdraws one of them', () => {
    for (const code of ['PSY-1', TO]) {
      const files = { ...MOVED, 'capaian.csv': `${CAPAIAN}\n2026-02,${code},DS,,,` };
      expect(check(files, { facts: [fact('PSY-1'), fact(TO)] }).errors).toEqual([]);
    }
  });

  it('and what the call itself reports is refused once, where it is reported', () => {
    const files = { ...MOVED, 'capaian.csv': `${CAPAIAN}\n2026-02,${TO},DS,5,9,` };
    expect(places(check(files, { facts: [fact('PSY-1')] }).errors)).toEqual(['2 pembilang conflicting-counts']);
  });
});
