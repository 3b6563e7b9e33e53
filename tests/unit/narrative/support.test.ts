import { expect, it } from 'vitest';
import { requestText, supportMessage } from '@/lib/narrative/support';

const cadres = { text: 'belum 5 kader', count: 26, all: 324, noun: 'posyandu' };
const survey = { text: 'belum survei mawas diri', count: 127, all: 226, noun: 'posyandu', optional: true };

it('says what is asked with how many it is about', () => {
  expect(requestText(cadres)).toBe('Belum 5 kader: 26 dari 324 posyandu');
  expect(requestText(survey)).toBe('Belum survei mawas diri: 127 dari 226 posyandu, tidak wajib');
});

it('puts what is wajib before what is more frequent', () => {
  const camat = { party: 'camat', title: 'camat', requests: [] } as const;
  const desa = { party: 'desa', title: 'desa/kelurahan', requests: [cadres, survey] } as const;
  expect(supportMessage([camat, desa])).toBe(
    'Dukungan camat dan desa/kelurahan: 2 hal diminta; terbanyak belum 5 kader, 26 dari 324 posyandu',
  );
  expect(supportMessage([{ ...desa, requests: [survey] }])).toContain('belum survei mawas diri');
  expect(supportMessage([camat])).toBe('Dukungan camat: tidak ada kekurangan yang dilaporkan');
});

it('calls none of several that are equal the most', () => {
  const visits = { ...cadres, text: 'belum kunjungan rumah' };
  expect(supportMessage([{ party: 'desa', title: 'desa', requests: [cadres, visits] }])).toBe(
    'Dukungan desa: 2 hal diminta; antara lain belum 5 kader, 26 dari 324 posyandu',
  );
});

it('says who is to be accompanied: a camat is asked for that, and not for nothing', () => {
  const camat = {
    party: 'camat',
    title: 'camat',
    requests: [],
    accompanied: { count: 3, noun: 'kecamatan' },
  } as const;
  const desa = { party: 'desa', title: 'kelurahan', requests: [cadres, survey] } as const;
  expect(supportMessage([camat, { ...desa, requests: [] }])).toBe(
    'Dukungan camat dan kelurahan: 3 kecamatan perlu didampingi',
  );
  expect(supportMessage([camat, desa])).toBe(
    'Dukungan camat dan kelurahan: 3 kecamatan perlu didampingi; 2 hal diminta; terbanyak belum 5 kader, 26 dari 324 posyandu',
  );
});

it('compares nothing where one thing is asked, and does not take silence for being without gaps', () => {
  const desa = { party: 'desa', title: 'kelurahan', requests: [cadres] } as const;
  expect(supportMessage([desa])).toBe('Dukungan kelurahan: 1 hal diminta, belum 5 kader, 26 dari 324 posyandu');
  expect(supportMessage([{ ...desa, requests: [] }], 868)).toBe(
    'Dukungan kelurahan: belum ada kekurangan yang dilaporkan; 868 isian kriteria belum dilaporkan',
  );
});
