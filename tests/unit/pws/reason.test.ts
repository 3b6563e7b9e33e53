import { describe, expect, it } from 'vitest';
import { pwsReason } from '@/lib/pws/reason';

describe('pwsReason', () => {
  const all = { targetGroup: true, report: true, target: true, lastMonth: true };

  it('is null when nothing is missing', () => expect(pwsReason(all)).toBeNull());

  it.each([
    [{}, 'no-target-group'],
    [{ targetGroup: true }, 'no-report'],
    [{ targetGroup: true, report: true }, 'no-target'],
    [{ targetGroup: true, report: true, target: true }, 'no-last-month'],
  ])('names the first that is missing: %o', (known, expected) =>
    expect(pwsReason({ targetGroup: false, report: false, target: false, lastMonth: false, ...known })).toBe(expected),
  );
});
