import { describe, expect, it } from 'vitest';
import { type ActorCriterion, gapsByMover } from '@/lib/analysis/by-actor';
import type { Actor } from '@/lib/facilities/criteria';

const criterion = (code: string, actor: Actor, wajib = true): ActorCriterion => ({
  code,
  type: code.startsWith('PST') ? 'pustu' : 'posyandu',
  lacking: `belum ${code}`,
  actor,
  wajib,
});
const CRITERIA = [
  criterion('A', 'desa'),
  criterion('B', 'kecamatan', false),
  criterion('C', 'puskesmas'),
  criterion('PST', 'dinkes'),
  criterion('D', 'desa'),
];
const posyandu = (missing: string[], unreported: string[] = [], active: boolean | null = true) => ({
  type: 'posyandu' as const,
  active,
  missing,
  unreported,
});

describe('gapsByMover', () => {
  it('puts what the kecamatan can push first, wajib before the rest, the most frequent first', () => {
    const { groups } = gapsByMover([posyandu(['A', 'B', 'C']), posyandu(['B', 'D']), posyandu(['D'])], CRITERIA);
    const read = groups.map(({ mover, gaps }) => [mover, gaps.map((gap) => `${gap.criterion.code} ${gap.lacking}`)]);
    expect(read).toEqual([
      ['kecamatan', ['D 2', 'A 1', 'B 2']],
      ['puskesmas', ['C 1']],
    ]);
  });

  it('never counts what nobody reported as missing, and says how much that is', () => {
    const { groups, silent } = gapsByMover([posyandu(['A', 'C'], ['A']), posyandu(['A'], [])], CRITERIA);
    expect(silent).toBe(1);
    const [kecamatan] = groups;
    expect(kecamatan?.gaps).toMatchObject([{ criterion: { code: 'A' }, lacking: 1, reported: 1 }]);
    expect(gapsByMover([posyandu(['A'], ['A'])], CRITERIA)).toEqual({ groups: [], silent: 1 });
  });

  it('asks each kind for its own checklist, and leaves idle posyandu out', () => {
    const pustu = { type: 'pustu' as const, active: null, missing: ['PST'], unreported: [] };
    const { groups } = gapsByMover([posyandu(['A'], [], false), pustu], CRITERIA);
    expect(groups).toMatchObject([{ mover: 'dinkes', gaps: [{ lacking: 1, reported: 1 }] }]);
  });
});
