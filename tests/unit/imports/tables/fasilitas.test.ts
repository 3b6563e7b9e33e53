import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { check, places } from '../../../fixtures/import-reference';

const HEADERS =
  'kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur,dusun_rw,no_registrasi,kontak';
const WHOLE = {
  kode_fasilitas: 'PSY-8',
  jenis: 'posyandu',
  nama: 'Mawar',
  kode_desa: '62.02.02.2001',
  kode_puskesmas: 'PKM-1',
  berdiri: '1990-05',
  tutup: '2030-01',
  lokus: 'ya',
  lintang: '-2,5',
  bujur: '112.9',
  dusun_rw: 'RW 1',
  no_registrasi: '17',
  kontak: '0531-1',
};

function checked(cells: Partial<typeof WHOLE>, held = {}) {
  const all: Record<string, string> = { ...WHOLE, ...cells };
  const line = HEADERS.split(',').map((header) => `"${all[header]}"`);
  return check({ 'fasilitas.csv': `${HEADERS}\n${line.join(',')}` }, held);
}
const errors = (cells: Partial<typeof WHOLE>, held = {}) => places(checked(cells, held).errors);

describe('fasilitas', () => {
  it('reads every attribute', () => {
    expect(checked({}).changes).toEqual([
      {
        table: 'fasilitas',
        key: { facility: 'PSY-8' },
        value: {
          type: 'posyandu',
          name: 'Mawar',
          desa: '62.02.02.2001',
          puskesmas: 'PKM-1',
          opened: month(1990, 5),
          closed: month(2030, 1),
          pilot: true,
          latitude: -2.5,
          longitude: 112.9,
          hamlet: 'RW 1',
          registration: '17',
          contact: '0531-1',
        },
      },
    ]);
  });

  it('lets berdiri, tutup, lokus, lintang, bujur, kode_puskesmas and the optional columns be empty', () => {
    const empty = { berdiri: '', tutup: '', lokus: '', lintang: '', bujur: '', kode_puskesmas: '' };
    const result = checked({ ...empty, dusun_rw: '', no_registrasi: '', kontak: '' });
    expect(result.errors).toEqual([]);
    expect(result.changes[0]?.value).toMatchObject({ opened: null, closed: null, pilot: false, puskesmas: null });
  });

  it.each([
    [{ kode_fasilitas: '' }, 'kode_fasilitas missing-value'],
    [{ kode_fasilitas: 'PSY 8' }, 'kode_fasilitas unknown-code'],
    [{ kode_fasilitas: '62.02.02.2001' }, 'kode_fasilitas unknown-code'],
    [{ kode_fasilitas: 'x'.repeat(41) }, 'kode_fasilitas unknown-code'],
    [{ jenis: '' }, 'jenis missing-value'],
    [{ jenis: 'klinik' }, 'jenis bad-choice'],
    [{ nama: '' }, 'nama missing-value'],
    [{ kode_desa: '' }, 'kode_desa missing-value'],
    [{ kode_desa: '62.02.99.2001' }, 'kode_desa unknown-code'],
    [{ kode_desa: '62.02.02' }, 'kode_desa unknown-code'],
    [{ kode_puskesmas: 'PKM-9' }, 'kode_puskesmas unknown-code'],
    [{ kode_puskesmas: 'PST-1' }, 'kode_puskesmas unknown-code'],
    [{ berdiri: '2026-12' }, 'berdiri bad-period'],
    [{ berdiri: '1949-12' }, 'berdiri bad-period'],
    [{ tutup: 'besok' }, 'tutup bad-period'],
    [{ tutup: '1990-05' }, 'tutup bad-period'],
    [{ tutup: '1990-04' }, 'tutup bad-period'],
    [{ lokus: 'mungkin' }, 'lokus bad-choice'],
    [{ lintang: '6,1' }, 'lintang bad-number'],
    [{ lintang: '-11,1' }, 'lintang bad-number'],
    [{ bujur: '94.9' }, 'bujur bad-number'],
    [{ bujur: 'timur' }, 'bujur bad-number'],
  ])('refuses %j', (cells, place) => expect(errors(cells)).toEqual([`2 ${place}`]));

  it.each([{ jenis: ' PosYandu ' }, { berdiri: '2026-11' }, { berdiri: '1950-01' }, { kode_fasilitas: '1234567890' }])(
    'takes %j',
    (cells) => expect(errors(cells)).toEqual([]),
  );

  it('wants kode_puskesmas empty for a puskesmas', () => {
    expect(errors({ kode_fasilitas: 'PKM-8', jenis: 'puskesmas' })).toEqual(['2 kode_puskesmas unknown-code']);
    expect(errors({ kode_fasilitas: 'PKM-8', jenis: 'puskesmas', kode_puskesmas: '' })).toEqual([]);
  });

  it('refuses a change of jenis only while records hold the facility to it', () => {
    const changed = { kode_fasilitas: 'PSY-1', jenis: 'pustu' };
    const bound = checked(changed, { bonds: { 'PSY-1': 'kriteria' } });
    expect(places(bound.errors)).toEqual(['2 jenis bad-choice']);
    expect(bound.errors[0]?.message).toContain('kriteria');
    expect(errors(changed)).toEqual([]);
    expect(errors({ kode_fasilitas: 'PSY-1' }, { bonds: { 'PSY-1': 'kriteria' } })).toEqual([]);
  });
});
