import { describe, expect, it } from 'vitest';
import { findPlace } from '@/db/queries/place';
import { unreportedFacilities } from '@/db/queries/unreported';
import { importFiles } from '@/db/imports/import-files';
import { month } from '@/lib/coverage/period';
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
