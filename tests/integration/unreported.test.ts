import { describe, expect, it } from 'vitest';
import { findPlace } from '@/db/queries/place';
import { unreportedFacilities, unreportedOf } from '@/db/queries/unreported';
import { importFiles } from '@/db/imports/import-files';
import { month } from '@/lib/coverage/period';
import { CRITERIA } from '@/lib/facilities/criteria';
import { districtStore } from '../fixtures/store';

const FACILITIES = `kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur
PKM,puskesmas,Puskesmas Hulu,62.02.01.1001,,,,tidak,,
A,posyandu,Mawar,62.02.01.1001,PKM,,,tidak,,
B,posyandu,Melati,62.02.01.2002,PKM,,,tidak,,
C,posyandu,Anggrek,62.02.02.2001,,2026-03,,tidak,,
D,posyandu,Dahlia,62.02.02.2001,PKM,,,tidak,,
`;

function storeWithReports() {
  const store = districtStore();
  const files = [
    ['fasilitas.csv', FACILITIES],
    ['kriteria.csv', 'periode,kode_fasilitas,kode_kriteria,terpenuhi,bukti\n2026-01,A,PSY-AKTIF,tidak,\n'],
    ['penetapan.csv', 'periode,kode_fasilitas,status,nomor_sk\n2026-02,D,belum,\n'],
  ].map(([name, text]) => ({ name: name as string, content: new TextEncoder().encode(text) }));
  const report = importFiles(store, files, { dryRun: false, currentMonth: month(2026, 4) });
  expect(report.errors).toEqual([]);
  return store;
}

describe('facilities nobody has reported on', () => {
  it('are those without any criterion or declaration up to the month, if they exist in it', () => {
    const store = storeWithReports();
    const district = findPlace(store, '62.02');
    if (!district) throw new Error('62.02 is missing');
    expect(unreportedFacilities(store, district, 'posyandu', month(2026, 1))).toBe(2); // B and D; C is not open yet
    expect(unreportedFacilities(store, district, 'posyandu', month(2026, 2))).toBe(1); // D is declared now
    expect(unreportedFacilities(store, district, 'posyandu', month(2026, 3))).toBe(2); // B, and C has opened
    expect(unreportedFacilities(store, district, 'puskesmas', month(2026, 3))).toBe(1);
  });

  it('are counted for a puskesmas by the facilities that name it, itself included', () => {
    const store = storeWithReports();
    const puskesmas = findPlace(store, 'PKM');
    if (!puskesmas) throw new Error('PKM is missing');
    expect(unreportedFacilities(store, puskesmas, 'posyandu', month(2026, 3))).toBe(1);
    expect(unreportedFacilities(store, puskesmas, 'puskesmas', month(2026, 3))).toBe(1);
  });
});

describe('criteria nobody has reported', () => {
  it('are those wajib of existing facilities without any row up to the month', () => {
    const store = storeWithReports();
    const district = findPlace(store, '62.02');
    if (!district) throw new Error('62.02 is missing');
    const wajib = CRITERIA.filter(({ type, required }) => type === 'posyandu' && required).length;
    // A, B and D exist in February; PSY-AKTIF, the one row there is, is not wajib.
    expect(unreportedOf(store, district, 'posyandu', month(2026, 2))).toEqual({
      facilities: 1,
      criteria: { numerator: 3 * wajib, denominator: 3 * wajib },
    });
    const content = new TextEncoder().encode(
      'periode,kode_fasilitas,kode_kriteria,terpenuhi,bukti\n2026-01,A,PSY-RUTIN,tidak,\n2026-02,A,PSY-RUTIN,ya,\n2026-03,B,PSY-RUTIN,ya,\n',
    );
    importFiles(store, [{ name: 'kriteria.csv', content }], { dryRun: false, currentMonth: month(2026, 4) });
    expect(unreportedOf(store, district, 'posyandu', month(2026, 2)).criteria.numerator).toBe(3 * wajib - 1);
    const puskesmas = findPlace(store, 'PKM');
    if (!puskesmas) throw new Error('PKM is missing');
    expect(unreportedOf(store, puskesmas, 'posyandu', month(2026, 3)).criteria).toEqual({
      numerator: 3 * wajib - 2,
      denominator: 3 * wajib,
    });
  });
});
