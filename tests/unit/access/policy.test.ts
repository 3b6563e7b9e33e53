import { describe, expect, it } from 'vitest';
import { ACTIONS, type Action, verdictOn } from '@/lib/access/policy';
import { PUBLIC, ROLES, type Reader, type Role } from '@/lib/access/reader';

const CLOSED = { publicRead: false, hasAccounts: true };
const OPEN = { publicRead: true, hasAccounts: true };

const account = (role: Role): Reader => ({ kind: 'account', id: '1', name: role, role, area: null });
const statusOf = (action: Action, reader: Reader, rule: typeof CLOSED) => {
  const verdict = verdictOn(action, reader, rule);
  return verdict.allowed ? 200 : verdict.status;
};

/** Every action by the public and every role, in the order of ROLES, in a closed deployment. */
const MATRIX: Readonly<Record<Action, readonly number[]>> = {
  open: [200, 200, 200, 200, 200, 200],
  read: [401, 200, 200, 200, 200, 200],
  account: [401, 200, 200, 200, 200, 200],
  send: [401, 200, 403, 200, 403, 403],
  log: [401, 200, 200, 200, 403, 403],
  steward: [401, 200, 403, 403, 403, 403],
  meet: [401, 200, 200, 200, 200, 200],
  convene: [401, 200, 403, 403, 403, 403],
  progress: [401, 200, 403, 200, 200, 403],
  share: [401, 200, 403, 200, 200, 403],
};

describe('verdictOn', () => {
  it.each(ACTIONS)('decides %s for the public and every role', (action) => {
    expect([PUBLIC, ...ROLES.map(account)].map((reader) => statusOf(action, reader, CLOSED))).toEqual(MATRIX[action]);
  });

  it('opens figures to the public where the deployment is open, and nothing else', () => {
    const opened = ACTIONS.filter((action) => statusOf(action, PUBLIC, OPEN) === 200);
    expect(opened).toEqual(['open', 'read', 'meet']);
  });

  it('lets who holds a key read figures and sign in, and nothing else', () => {
    const key: Reader = { kind: 'key', id: 1, area: '62.02.06' };
    expect(ACTIONS.filter((action) => statusOf(action, key, CLOSED) === 200)).toEqual(['open', 'read']);
    expect(ACTIONS.filter((action) => statusOf(action, key, OPEN) === 200)).toEqual(['open', 'read', 'meet']);
  });

  it('lets a signed-in user read what the public may', () => {
    for (const role of ROLES) expect(statusOf('read', account(role), OPEN)).toBe(200);
  });

  it('says how to open a closed deployment, and where to sign in once there are accounts', () => {
    const reasonOf = (hasAccounts: boolean) => {
      const verdict = verdictOn('read', PUBLIC, { publicRead: false, hasAccounts });
      return verdict.allowed ? '' : verdict.reason;
    };
    expect(reasonOf(false)).toContain('PWS_PUBLIC_READ=true');
    expect(reasonOf(true)).toContain('/masuk');
    expect(reasonOf(true)).toContain('PWS_PUBLIC_READ=true');
  });
});
