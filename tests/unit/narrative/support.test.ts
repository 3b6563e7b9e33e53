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
  expect(supportMessage([{ ...desa, requests: [survey] }])).toContain('terbanyak belum survei mawas diri');
  expect(supportMessage([camat])).toBe('Dukungan camat: tidak ada kekurangan yang dilaporkan');
});
