import { AccountError } from '@/db/accounts/account-writer';
import { type Account, findAccount } from '@/db/accounts/account';
import { type Store, StoreError, closeStore, openStore } from '@/db/client';
import { NAME_RULE, type SignInName, signInName } from '@/lib/access/sign-in-name';
import { EnvironmentError, readEnvironment } from './environment';
import { prepare } from './prepared';

/** 1: asked for something that cannot be done; 2: asked wrongly, or there is no database to ask. */
const EXIT = { done: 0, refused: 1, usage: 2 } as const;

/** A command line that cannot be understood, in one sentence. */
export class UsageError extends Error {}

export const say = (sentence: string): void => console.error(sentence);

/** Runs a command about accounts over the database of the environment; returns its exit code. */
export async function accountCommand(work: (store: Store) => void | Promise<void>): Promise<number> {
  try {
    const { database } = readEnvironment(process.env, process.cwd());
    const store = openStore(database);
    try {
      prepare(store);
      await work(store);
    } finally {
      closeStore(store);
    }
    return EXIT.done;
  } catch (error) {
    return complain(error);
  }
}

/** The one name that a command line gives. Throws UsageError with how the command is called. */
export function nameFrom(positionals: readonly string[], usage: string): SignInName {
  const [text, ...rest] = positionals;
  if (text === undefined || rest.length > 0) throw new UsageError(usage);
  const name = signInName(text);
  if (name === null) throw new UsageError(`"${text}" bukan nama masuk. ${NAME_RULE}.`);
  return name;
}

/** The account of a name. Throws AccountError when there is none. */
export function accountOf(store: Store, name: SignInName): Account {
  const found = findAccount(store, name);
  if (found) return found;
  throw new AccountError(`Akun ${name} tidak ada. Semua akun: npm run user:list.`);
}

function complain(error: unknown): number {
  if (!(error instanceof Error)) throw error;
  if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    say(`Pilihan pada perintah ini tidak dikenal: ${error.message}`);
    return EXIT.usage;
  }
  if ('code' in error && error.code === 'SQLITE_BUSY') {
    say('Tidak ada yang diubah: basis data sedang ditulis program lain. Tunggu sebentar, lalu ulangi.');
    return EXIT.refused;
  }
  say(error.message);
  const asked = error instanceof UsageError || error instanceof EnvironmentError || error instanceof StoreError;
  return asked ? EXIT.usage : EXIT.refused;
}
