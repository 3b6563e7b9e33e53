import { describe, expect, it } from 'vitest';
import type { WriteScope } from '@/lib/access/reader';
import { check, facilityValue, places } from '../../../fixtures/import-reference';

const HULU: WriteScope = { kind: 'puskesmas', puskesmas: 'PKM-1' };
const FOREIGN = {
  facilities: {
    'PKM-2': facilityValue({ type: 'puskesmas', name: 'Hilir', puskesmas: null }),
    'PSY-7': facilityValue({ name: 'Teratai', puskesmas: 'PKM-2' }),
  },
} as const;

const errors = (files: Readonly<Record<string, string>>, scope: WriteScope = HULU) =>
  places(check(files, FOREIGN, undefined, scope).errors);

const FACILITY = 'kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur\n';

describe('what a puskesmas may send', () => {
  it('is rows of its own facilities, of itself and of the desa that it serves', () => {
    expect(
      errors({
        'capaian.csv':
          'periode,kode,kode_indikator,pembilang,penyebut\n2026-02,62.02.01.2002,K6,1,\n2026-02,PSY-1,DS,1,2\n2026-02,PKM-1,PWS-EVB,1,1',
        'kriteria.csv': 'periode,kode_fasilitas,kode_kriteria,terpenuhi,bukti\n2026-02,PSY-1,PSY-AKTIF,ya,',
        'fasilitas.csv': `${FACILITY}PSY-8,posyandu,Seroja,62.02.01.2002,PKM-1,,,,,`,
        'laporan.csv': 'periode,kode_fasilitas,tanggal_lapor\n2026-02,PSY-8,2026-03-02',
      }),
    ).toEqual([]);
  });

  it('is not those of another puskesmas, each at its code', () => {
    expect(
      errors({
        'capaian.csv':
          'periode,kode,kode_indikator,pembilang,penyebut\n2026-02,62.02.02.2001,K6,1,\n2026-02,PSY-7,DS,1,2',
        'kriteria.csv': 'periode,kode_fasilitas,kode_kriteria,terpenuhi,bukti\n2026-02,PSY-7,PSY-AKTIF,ya,',
        'kader.csv': 'periode,kode_posyandu,kader,dilatih,dinilai,purwa,madya,utama\n2026-02,PSY-7,5,4,3,1,1,1',
        'sasaran.csv': 'tahun,kode_desa,kode_sasaran,jumlah,sumber\n2026,62.02.02.2001,bumil,9,',
      }),
    ).toEqual([
      '2 kode not-allowed',
      '3 kode not-allowed',
      '2 kode_fasilitas not-allowed',
      '2 kode_posyandu not-allowed',
      '2 kode_desa not-allowed',
    ]);
  });

  it('neither takes nor gives away a facility', () => {
    const taken = `${FACILITY}PSY-7,posyandu,Teratai,62.02.01.2002,PKM-1,,,,,`;
    const given = `${FACILITY}PSY-1,posyandu,Melati,62.02.01.2002,PKM-2,2020-01,,,,`;
    for (const text of [taken, given])
      expect(errors({ 'fasilitas.csv': text })).toEqual(['2 kode_fasilitas not-allowed']);
  });

  it('is not what the district decides', () => {
    expect(
      errors({
        'target.csv': 'tahun,kode_indikator,kode_wilayah,target_persen,sumber\n2026,K6,62.02,90,',
        'wilayah_kerja.csv': 'kode_desa,kode_puskesmas,mulai\n62.02.01.2002,PKM-1,2026-01',
      }),
    ).toEqual(['2 tahun not-allowed', '2 kode_desa not-allowed']);
  });

  it('names an unknown code as unknown, not as somebody else’s', () => {
    expect(
      errors({ 'capaian.csv': 'periode,kode,kode_indikator,pembilang,penyebut\n2026-02,64.08.01.2001,K6,1,' }),
    ).toEqual(['2 kode unknown-code']);
  });

  it('is nothing for who may not send', () => {
    const rows = { 'capaian.csv': 'periode,kode,kode_indikator,pembilang,penyebut\n2026-02,PSY-1,DS,1,2' };
    expect(errors(rows, { kind: 'none' })).toEqual(['2  not-allowed']);
    expect(errors(rows, { kind: 'all' })).toEqual([]);
  });
});
