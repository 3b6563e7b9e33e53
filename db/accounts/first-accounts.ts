import type { Role } from '@/lib/access/reader';
import { EXAMPLE_PASSWORD, EXAMPLE_PREFIX, type SignInName } from '@/lib/access/sign-in-name';
import type { Store } from '../client';
import { hasOwnAccounts } from './account';
import { addAccount, insertAccount } from './account-writer';

const FIRST_NAME = 'admin' as SignInName;

/**
 * The way in for whoever starts the program first: an administrator, where nobody has an account of their own. Returns
 * its name and one-time password, to be shown once; null when there is somebody already.
 */
export async function addFirstAdministrator(store: Store): Promise<{ name: string; password: string } | null> {
  if (hasOwnAccounts(store)) return null;
  const password = await addAccount(store, { name: FIRST_NAME, role: 'admin', area: null }, null);
  return { name: FIRST_NAME, password };
}

/** One account of each role, for a database with example data; puskesmas and camat of the same, busiest kecamatan. */
export async function addExampleAccounts(store: Store): Promise<void> {
  const place = busiestKecamatan(store);
  const accounts: readonly (readonly [Role, string | null])[] = [
    ['admin', null],
    ['analis', null],
    ...(place
      ? ([
          ['puskesmas', place.puskesmas],
          ['camat', place.kecamatan],
        ] as const)
      : []),
    ['pembaca', null],
  ];
  for (const [role, area] of accounts) {
    const name = `${EXAMPLE_PREFIX}${role}` as SignInName;
    await insertAccount(store, { name, role, area }, { password: EXAMPLE_PASSWORD, oneTime: false, actor: null });
  }
}

/** The kecamatan with the most puskesmas, and its first puskesmas by code. */
function busiestKecamatan({ sqlite }: Store): { kecamatan: string; puskesmas: string } | null {
  const row = sqlite
    .prepare(
      `SELECT k.code AS kecamatan, min(f.code) AS puskesmas
       FROM facility f JOIN area d ON d.id = f.area_id JOIN area k ON k.id = d.parent_id
       WHERE f.type = 'puskesmas' GROUP BY k.id ORDER BY count(*) DESC, k.code LIMIT 1`,
    )
    .get();
  return (row as { kecamatan: string; puskesmas: string } | undefined) ?? null;
}
