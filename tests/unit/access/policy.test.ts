import { describe, expect, it } from 'vitest';
import { PUBLIC, mayRead, scopeOf } from '@/lib/access/policy';

describe('mayRead', () => {
  it('lets the public read an open deployment', () => {
    expect(mayRead(PUBLIC, { publicRead: true })).toEqual({ allowed: true });
  });

  it('refuses a closed one with the sentence how to open it', () => {
    const verdict = mayRead(PUBLIC, { publicRead: false });
    expect(verdict).toMatchObject({ allowed: false, status: 401 });
    expect(verdict.allowed ? '' : verdict.reason).toContain('PWS_PUBLIC_READ=true');
  });

  it('names the scope that answers are kept apart by', () => expect(scopeOf(PUBLIC)).toBe('public'));
});
