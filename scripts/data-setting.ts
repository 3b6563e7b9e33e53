import { type Store, StoreError, closeStore, openStore } from '@/db/client';
import { storageFault } from '@/db/fault';
import { setAmount, setSetting, setWording } from '@/db/setting-writer';
import {
  type HeldAmount,
  type HeldSetting,
  type HeldWording,
  heldAmounts,
  heldSettings,
  heldWordings,
} from '@/db/settings';
import { AMOUNTS, AMOUNT_KEYS, type AmountKey, amountFigure, amountKey } from '@/lib/settings/amount';
import { type RuleKey, amountRange, wordingRange } from '@/lib/narrative/setting';
import {
  SETTINGS,
  SETTING_KEYS,
  type Setting,
  type SettingChoice,
  type SettingKey,
  settingChoice,
  settingKey,
} from '@/lib/settings/setting';
import { WORDINGS, WORDING_KEYS, type WordingKey, wordingKey, wordingText } from '@/lib/settings/wording';
import { EnvironmentError, readEnvironment } from './environment';
import { prepare, requirePrepared } from './prepared';

const EXIT = { done: 0, usage: 2 } as const;
const USAGE = 'Cara pakai: npm run data:setting -- [KUNCI [NILAI]]; tanpa KUNCI semua pengaturan ditampilkan.';

const say = (sentence: string) => console.error(sentence);

/** A command line that cannot be carried out, in one sentence. */
class UsageError extends Error {}

/** What a command line asks for: to see rules (null: all of them), or to decide one. */
type Request =
  | Readonly<{ kind: 'show'; key: RuleKey | null }>
  | Readonly<{ kind: 'choose'; key: SettingKey; choice: SettingChoice<SettingKey> }>
  | Readonly<{ kind: 'measure'; key: AmountKey; figure: number }>
  | Readonly<{ kind: 'word'; key: WordingKey; text: string }>;

/** Shows the settings of the command line, or sets one; 2 and nothing changed when it cannot. */
function main(): number {
  try {
    const request = readRequest(process.argv.slice(2));
    const { database } = readEnvironment(process.env, process.cwd());
    if (request.kind === 'show') show(database, request.key);
    else change(database, request);
    return EXIT.done;
  } catch (error) {
    say(error instanceof Error ? sentenceOf(error) : String(error));
    return EXIT.usage;
  }
}

function readRequest(args: readonly string[]): Request {
  const [keyText, choiceText, ...rest] = args.map((text) => text.trim());
  if (rest.length > 0 || args.some((text) => text.startsWith('-'))) throw new UsageError(USAGE);
  if (keyText === undefined) return { kind: 'show', key: null };
  const key = settingKey(keyText) ?? amountKey(keyText) ?? wordingKey(keyText);
  if (key === null) {
    const keys = [...SETTING_KEYS, ...AMOUNT_KEYS, ...WORDING_KEYS].join(', ');
    throw new UsageError(`"${keyText}" bukan kunci pengaturan. Kunci yang ada: ${keys}.`);
  }
  if (choiceText === undefined) return { kind: 'show', key };
  if (isAmount(key)) return readFigure(key, choiceText);
  return isWording(key) ? readText(key, choiceText) : readChoice(key, choiceText);
}

function isAmount(key: RuleKey): key is AmountKey {
  return amountKey(key) !== null;
}

function isWording(key: RuleKey): key is WordingKey {
  return wordingKey(key) !== null;
}

function readText(key: WordingKey, given: string): Request {
  const text = wordingText(key, given);
  if (text !== null) return { kind: 'word', key, text };
  throw new UsageError(`"${given}" bukan teks untuk ${key}. ${wordingRange(WORDINGS[key])}`);
}

function readChoice(key: SettingKey, text: string): Request {
  const choice = settingChoice(key, text);
  if (choice !== null) return { kind: 'choose', key, choice };
  const { choices }: Setting = SETTINGS[key];
  throw new UsageError(`"${text}" bukan pilihan untuk ${key}. Pilihannya: ${choices.join(', ')}.`);
}

function readFigure(key: AmountKey, text: string): Request {
  const figure = amountFigure(key, text);
  if (figure !== null) return { kind: 'measure', key, figure };
  throw new UsageError(`"${text}" bukan angka untuk ${key}. ${amountRange(AMOUNTS[key])}`);
}

function change(database: string, request: Exclude<Request, { kind: 'show' }>): void {
  const store = openStore(database);
  try {
    prepare(store);
    say(decide(store, request));
  } finally {
    closeStore(store);
  }
}

function decide(store: Store, request: Exclude<Request, { kind: 'show' }>): string {
  if (request.kind === 'choose') return choose(store, request);
  return request.kind === 'measure' ? measure(store, request) : word(store, request);
}

function word(store: Store, { key, text }: Extract<Request, { kind: 'word' }>): string {
  const isChanged = setWording(store, key, text);
  return `${key} ${isChanged ? 'sekarang' : 'sudah'} ${text}. ${WORDINGS[key].meaning(text)}`;
}

function choose(store: Store, { key, choice }: Extract<Request, { kind: 'choose' }>): string {
  const isChanged = setSetting(store, key, choice);
  const { meanings }: Setting = SETTINGS[key];
  return `${key} ${isChanged ? 'sekarang' : 'sudah'} ${choice}. ${meanings[choice]}`;
}

function measure(store: Store, { key, figure }: Extract<Request, { kind: 'measure' }>): string {
  const isChanged = setAmount(store, key, figure);
  return `${key} ${isChanged ? 'sekarang' : 'sudah'} ${figure}. ${AMOUNTS[key].meaning(figure)}`;
}

function show(database: string, key: RuleKey | null): void {
  const store = openStore(database, { readonly: true });
  try {
    requirePrepared(store);
    const isAsked = (held: Readonly<{ key: string }>) => key === null || held.key === key;
    const rules = [
      ...heldSettings(store).filter(isAsked).map(linesOf),
      ...heldAmounts(store).filter(isAsked).map(figureLines),
      ...heldWordings(store).filter(isAsked).map(textLines),
    ];
    process.stdout.write(rules.join('\n'));
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

/** A figure likewise: what holds, what it means, and what may be set. */
function figureLines({ key, amount, figure }: HeldAmount): string {
  const range = `${amountRange(amount)} Bawaan: ${amount.preset}.`;
  return [`${key} = ${figure}`, `  ${amount.title}`, `  ${amount.meaning(figure)}`, `  ${range}`, ''].join('\n');
}

/** A text likewise. */
function textLines({ key, wording, text }: HeldWording): string {
  const range = `${wordingRange(wording)} Bawaan: ${wording.preset}.`;
  return [`${key} = ${text}`, `  ${wording.title}`, `  ${wording.meaning(text)}`, `  ${range}`, ''].join('\n');
}

function sentenceOf(error: Error): string {
  const known = error instanceof UsageError || error instanceof EnvironmentError || error instanceof StoreError;
  return known
    ? error.message
    : `Pengaturan tidak jadi diubah; tidak ada yang disimpan. ${storageFault(error) ?? error.message}`;
}

process.exitCode = main();
