import { expect, it } from 'vitest';
import { requestsOf } from '@/lib/rakor/support';

it('asks of a party what it can move and was reported to be lacking', () => {
  const gap = (code: string, actor: 'desa' | 'opd', lacking: number, wajib = true) => ({
    criterion: { code, type: 'posyandu' as const, lacking: `belum ${code}`, actor, wajib },
    lacking,
    reported: 10,
  });
  const gaps = [gap('A', 'desa', 4), gap('B', 'opd', 5), gap('C', 'desa', 0), gap('D', 'desa', 9, false)];
  expect(requestsOf(gaps, ['desa'])).toEqual([
    { text: 'belum A', count: 4, all: 10, noun: 'posyandu', optional: false },
    { text: 'belum D', count: 9, all: 10, noun: 'posyandu', optional: true },
  ]);
});
