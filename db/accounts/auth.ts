import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { username } from 'better-auth/plugins';
import { signInName } from '@/lib/access/sign-in-name';
import type { Sqlite, Store } from '../client';
import * as schema from '../schema';
import { statement } from '../statement';
import { sessionKey } from './secret';
import { COOKIE_PREFIX, SESSION_SECONDS, isSecure } from './session-cookie';

const held = new WeakMap<Sqlite, ReturnType<typeof authentication>>();

/** better-auth over a store: it verifies passwords, opens and closes sessions and signs their cookie. */
export function authOf(store: Store) {
  const known = held.get(store.sqlite);
  if (known) return known;
  const made = authentication(store);
  held.set(store.sqlite, made);
  return made;
}

function authentication(store: Store) {
  return betterAuth({
    appName: 'Pantau ILP',
    baseURL: process.env.PWS_URL || 'http://localhost',
    secret: sessionKey(store.path),
    database: drizzleAdapter(store.orm, { provider: 'sqlite', schema }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Written by account-writer alone; better-auth checks at its start that it knows every required column.
    user: { additionalFields: { role: { type: 'string', required: true, input: false } } },
    emailAndPassword: { enabled: true, disableSignUp: true },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    advanced: { cookiePrefix: COOKIE_PREFIX, useSecureCookies: isSecure() },
    plugins: [
      username({
        minUsernameLength: 1,
        maxUsernameLength: 100,
        usernameNormalization: (text) => signInName(text) ?? text,
        usernameValidator: (text) => signInName(text) !== null,
      }),
    ],
    databaseHooks: {
      session: { create: { before: async ({ userId }) => (isDisabled(store, userId) ? false : undefined) } },
    },
  });
}

/** Also true of an account that is gone. */
function isDisabled(store: Store, id: string): boolean {
  return statement(store, 'SELECT 1 FROM user WHERE id = ? AND disabled = 0').get(id) === undefined;
}
