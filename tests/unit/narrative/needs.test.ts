import { describe, expect, it } from 'vitest';
import type { NeedyFacility } from '@/lib/facilities/lacking';
import { nameRemark } from '@/lib/narrative/name-remark';
import { facilityNeeds } from '@/lib/narrative/needs';
import { SEED_WORDS } from '../../fixtures/checklist';
import { indicatorOf } from '../../fixtures/row';

const WAJIB = new Set(['PSY-KADER5', 'PSY-NAKES', 'SH-BUMIL', 'SH-REMAJA', 'SH-LANSIA']);
const CHECKLIST = { wajib: WAJIB, words: SEED_WORDS };
const facility = (given: Partial<NeedyFacility>): NeedyFacility => ({
  active: true,
  status: 'belum',
  declared: null,
  missing: [],
  unreported: [],
  ...given,
});
const needs = (given: Partial<NeedyFacility>) => facilityNeeds(facility(given), CHECKLIST);

describe('facilityNeeds', () => {
  it('names what was reported to lack, and counts what nobody reported: never "belum ada" for the silent', () => {
    expect(needs({ missing: ['PSY-KADER5', 'SH-REMAJA', 'PSY-SMD'] })).toBe('belum 5 kader, belum melayani remaja');
    expect(needs({ missing: ['PSY-KADER5', 'SH-REMAJA', 'SH-LANSIA'], unreported: ['SH-REMAJA', 'SH-LANSIA'] })).toBe(
      'belum 5 kader; 2 kriteria belum dilaporkan',
    );
    expect(needs({ missing: ['SH-LANSIA'], unreported: ['SH-LANSIA'] })).toBe('Melayani lanjut usia: belum dilaporkan');
  });

  it('calls criteria what the district calls them', () => {
    const words = new Map([['SH-LANSIA', { name: 'Lansia dilayani', lacking: 'lansia belum dilayani' }]]);
    const said = (given: Partial<NeedyFacility>) => facilityNeeds(facility(given), { wajib: WAJIB, words });
    expect(said({ missing: ['SH-LANSIA'] })).toBe('lansia belum dilayani');
    expect(said({ missing: ['SH-LANSIA'], unreported: ['SH-LANSIA'] })).toBe('Lansia dilayani: belum dilaporkan');
    expect(said({ missing: ['SH-REMAJA'] })).toBe('SH-REMAJA');
  });

  it('counts the rest of a long list', () => {
    expect(needs({ missing: [...WAJIB] })).toBe(
      'belum 5 kader, belum didampingi tenaga kesehatan, belum melayani ibu hamil, 2 kriteria lain',
    );
  });

  it('says by what a facility is sudah', () => {
    const sudah = { status: 'sudah' as const };
    expect(needs(sudah)).toBe('sudah, memenuhi semua kriteria wajib');
    expect(needs({ ...sudah, declared: 'sudah' })).toBe('sudah, ditetapkan');
    expect(needs({ ...sudah, declared: 'sudah', missing: ['SH-LANSIA'] })).toBe('sudah, menurut penetapan');
  });

  it('says nothing of a kind of facility that has no ILP status', () => {
    expect(needs({ active: null, status: null })).toBe('');
  });

  it('says when it is not aktif, or declared belum', () => {
    expect(needs({ active: false, missing: [...WAJIB] })).toBe('tidak aktif bulan ini');
    expect(needs({ declared: 'belum' })).toBe('ditetapkan belum');
    expect(needs({ declared: 'belum', missing: ['SH-LANSIA'] })).toBe('ditetapkan belum, belum melayani lanjut usia');
  });
});

describe('nameRemark', () => {
  it('gives needs for ILP, counts for kader, nothing for the rest', () => {
    const counted = { numerator: 4, denominator: 5, facility: facility({ missing: ['SH-LANSIA'] }) };
    const remark = (code: string, given = counted) => nameRemark(given, CHECKLIST, indicatorOf(code));
    expect(remark('ILP-PSY')).toBe('belum melayani lanjut usia');
    expect(remark('KDR-LTH')).toBe('4/5 kader');
    expect(remark('KDR-LTH', { ...counted, numerator: 0, denominator: 0 })).toBe('kader belum dilaporkan');
    expect(remark('PSY-AKT')).toBe('');
  });
});
