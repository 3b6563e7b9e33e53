import { StoreError, closeStore, openStore } from '@/db/client';
import { storageFault } from '@/db/fault';
import { migrateStore, needsMigration } from '@/db/migrate';
import { setSetting } from '@/db/setting-writer';
import { type HeldSetting, heldSettings } from '@/db/settings';
import {
  SETTINGS,
  SETTING_KEYS,
  type Setting,
  type SettingChoice,
  type SettingKey,
  settingChoice,
  settingKey,
} from '@/lib/settings/setting';
import { EnvironmentError, readEnvironment } from './environment';

const EXIT = { done: 0, usage: 2 } as const;
const USAGE = 'Cara pakai: npm run data:setting -- [KUNCI [NILAI]]; tanpa KUNCI semua pengaturan ditampilkan.';

const say = (sentence: string) => console.error(sentence);

/** A command line that cannot be carried out, in one sentence. */
class UsageError extends Error {}

/** Which setting is asked for (null: all of them), and what it shall be (null: only shown). */
type Request = Readonly<{ key: SettingKey | null; choice: SettingChoice<SettingKey> | null }>;

/** Shows the settings of the command line, or sets one; 2 and nothing changed when it cannot. */
function main(): number {
  try {
    const request = readRequest(process.argv.slice(2));
    const { database } = readEnvironment(process.env, process.cwd());
    if (request.key !== null && request.choice !== null) change(database, request.key, request.choice);
    else show(database, request.key);
    return EXIT.done;
  } catch (error) {
    say(error instanceof Error ? sentenceOf(error) : String(error));
    return EXIT.usage;
  }
}

function readRequest(args: readonly string[]): Request {
  const [keyText, choiceText, ...rest] = args.map((text) => text.trim());
  if (rest.length > 0 || args.some((text) => text.startsWith('-'))) throw new UsageError(USAGE);
  if (keyText === undefined) return { key: null, choice: null };
  const key = settingKey(keyText);
  if (key === null) {
    throw new UsageError(`"${keyText}" bukan kunci pengaturan. Kunci yang ada: ${SETTING_KEYS.join(', ')}.`);
  }
  if (choiceText === undefined) return { key, choice: null };
  const choice = settingChoice(key, choiceText);
  if (choice === null) {
    const { choices }: Setting = SETTINGS[key];
    throw new UsageError(`"${choiceText}" bukan pilihan untuk ${key}. Pilihannya: ${choices.join(', ')}.`);
  }
  return { key, choice };
}

function change(database: string, key: SettingKey, choice: SettingChoice<SettingKey>): void {
  const store = openStore(database);
  try {
    requirePrepared(needsMigration(store), database);
    migrateStore(store);
    const isChanged = setSetting(store, key, choice);
    const { meanings }: Setting = SETTINGS[key];
    say(`${key} ${isChanged ? 'sekarang' : 'sudah'} ${choice}. ${meanings[choice]}`);
  } finally {
    closeStore(store);
  }
}

function show(database: string, key: SettingKey | null): void {
  const store = openStore(database, { readonly: true });
  try {
    requirePrepared(needsMigration(store), database);
    const asked = heldSettings(store).filter((held) => key === null || held.key === key);
    process.stdout.write(asked.map(linesOf).join('\n'));
  } finally {
    closeStore(store);
  }
}

/** A setting as people read it in a terminal: key and value first, then every choice with its meaning. */
function linesOf({ key, setting, choice }: HeldSetting): string {
  const { title, choices, preset, meanings } = setting;
  const marks = (each: string) =>
    [each === choice ? 'berlaku' : '', each === preset ? 'bawaan' : ''].filter(Boolean).join(', ');
  const choiceLine = (each: string) => `  ${each}${marks(each) && ` (${marks(each)})`}: ${meanings[each]}`;
  return [`${key} = ${choice}`, `  ${title}`, ...choices.map(choiceLine), ''].join('\n');
}

function requirePrepared(isBehind: boolean, database: string): void {
  if (!isBehind) return;
  throw new StoreError(
    `Basis data ${database} belum disiapkan untuk versi program ini. Jalankan "npm start" sekali, atau periksa PWS_DATABASE.`,
  );
}

function sentenceOf(error: Error): string {
  const known = error instanceof UsageError || error instanceof EnvironmentError || error instanceof StoreError;
  return known
    ? error.message
    : `Pengaturan tidak jadi diubah; tidak ada yang disimpan. ${storageFault(error) ?? error.message}`;
}

process.exitCode = main();
