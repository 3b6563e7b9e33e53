import { expect, it } from 'vitest';
import { CRITERIA } from '@/lib/facilities/criteria';
import { FACILITY_TYPES } from '@/lib/facilities/facility';

/** The lists of contracts section 3, `*` marking wajib, copied as they are printed there. */
const CONTRACT = {
  posyandu:
    'PSY-AKTIF PSY-KADER5* PSY-NAKES* PSY-RUTIN* SH-BUMIL* SH-BUSUI* SH-BAYI* SH-BALITA* SH-SEKOLAH* SH-REMAJA* SH-DEWASA* SH-LANSIA* PSY-KUNJUNGAN* PSY-MELAPOR PSY-SMD SPM-PENDIDIKAN SPM-KESEHATAN SPM-PU SPM-PERUMAHAN SPM-TRANTIBUM SPM-SOSIAL',
  pustu: 'PST-HARI* PST-PERAWAT* PST-BIDAN* PST-KADER2* PST-PAKET* PST-KUNJUNGAN* PST-PWS* PST-ALKES',
  puskesmas: 'PKM-SK* PKM-ALUR* PKM-SKRINING* PKM-PWS* PKM-LOKMIN* PKM-RME',
  poskesdes: '',
};

it.each(FACILITY_TYPES)('has the contract’s checklist for a %s, in its order', (type) => {
  const own = CRITERIA.filter((criterion) => criterion.type === type);
  expect(own.map(({ code, required }) => `${code}${required ? '*' : ''}`).join(' ')).toBe(CONTRACT[type]);
});

it('says of each line what a facility lacks without it, once a code', () => {
  expect(new Set(CRITERIA.map(({ code }) => code)).size).toBe(CRITERIA.length);
  for (const { code, lacking } of CRITERIA) expect(lacking, code).toMatch(/^belum /);
});
