import net from 'node:net';
import path from 'node:path';
import { z } from 'zod';

/** The settings of contracts section 1; null where the database or the program decides. */
export type Environment = Readonly<{
  port: number;
  host: string;
  /** The address that people use, without a trailing slash. */
  url: string | null;
  /** Absolute. */
  database: string;
  secret: string | null;
  /** Null: by the district's province. */
  timezone: string | null;
  /** Null: true for an example database, false for a real one. */
  publicRead: boolean | null;
  /** Absolute; null: no daily backups. */
  backup: string | null;
  /** How many daily backups are kept. */
  backupKeep: number;
}>;

/** Settings that cannot be used: one sentence in Bahasa Indonesia per bad value. */
export class EnvironmentError extends Error {}

const TIMEZONES = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const;
const SECRET_LENGTH = 16;
/** Two weeks: a mistake is found at the latest when the month is closed. */
export const DAYS_KEPT = 14;
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

const sentence = {
  PORT: 'harus bilangan bulat 1 sampai 65535',
  PWS_HOST: 'harus alamat IP atau nama komputer, misalnya 0.0.0.0 atau 127.0.0.1',
  PWS_URL: 'harus alamat http:// atau https:// tanpa folder, misalnya https://ilp.contoh.go.id',
  PWS_DATABASE: 'harus letak sebuah berkas, misalnya data/pws.db',
  PWS_SECRET: `harus sedikitnya ${SECRET_LENGTH} karakter`,
  PWS_TIMEZONE: `harus salah satu dari ${TIMEZONES.join(', ')}`,
  PWS_PUBLIC_READ: 'harus true atau false',
  PWS_BACKUP: 'harus letak sebuah folder, misalnya /mnt/cadangan',
  PWS_BACKUP_KEEP: 'harus bilangan bulat 1 sampai 3650',
};

const SETTINGS = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, sentence.PORT)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, sentence.PORT)
    .default(3000),
  PWS_HOST: z
    .string()
    .refine((host) => net.isIP(host) > 0 || (!/^[\d.]+$/.test(host) && HOST_NAME.test(host)), sentence.PWS_HOST)
    .default('0.0.0.0'),
  PWS_URL: z
    .string()
    .refine(isPlainAddress, sentence.PWS_URL)
    .transform((url) => new URL(url).origin)
    .nullable()
    .default(null),
  PWS_DATABASE: z
    .string()
    .refine((file) => !/[/\\]$|^:memory:$|\0/.test(file), sentence.PWS_DATABASE)
    .default('data/pws.db'),
  PWS_SECRET: z.string().min(SECRET_LENGTH, sentence.PWS_SECRET).nullable().default(null),
  PWS_TIMEZONE: z.enum(TIMEZONES, sentence.PWS_TIMEZONE).nullable().default(null),
  PWS_BACKUP: z
    .string()
    .refine((folder) => !folder.includes('\0'), sentence.PWS_BACKUP)
    .nullable()
    .default(null),
  PWS_BACKUP_KEEP: z
    .string()
    .refine((text) => keptDays(text) !== null, sentence.PWS_BACKUP_KEEP)
    .transform(Number)
    .default(DAYS_KEPT),
  PWS_PUBLIC_READ: z
    .enum(['true', 'false'], sentence.PWS_PUBLIC_READ)
    .transform((text) => text === 'true')
    .nullable()
    .default(null),
});

/**
 * Reads the settings; an empty value counts as not set, and a relative database path is taken from the project's
 * folder. Throws EnvironmentError that names every bad value; a secret's value is never repeated.
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>, root: string): Environment {
  const given = Object.fromEntries(
    Object.keys(SETTINGS.shape).map((name) => [name, source[name]?.trim() || undefined] as const),
  );
  const result = SETTINGS.safeParse(given);
  if (!result.success) {
    const problems = new Map(result.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
    throw new EnvironmentError([...problems].map(([name, message]) => complaint(name, message, given)).join('\n'));
  }
  const settings = result.data;
  return {
    port: settings.PORT,
    host: settings.PWS_HOST,
    url: settings.PWS_URL,
    database: path.resolve(root, settings.PWS_DATABASE),
    secret: settings.PWS_SECRET,
    timezone: settings.PWS_TIMEZONE,
    publicRead: settings.PWS_PUBLIC_READ,
    backup: settings.PWS_BACKUP === null ? null : path.resolve(root, settings.PWS_BACKUP),
    backupKeep: settings.PWS_BACKUP_KEEP,
  };
}

/** How many days' backups a text asks to keep, or null when it is no number from 1 to 3650. */
export function keptDays(text: string): number | null {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= 3650 ? days : null;
}

function complaint(name: string, message: string, given: Readonly<Record<string, string | undefined>>): string {
  return name === 'PWS_SECRET' ? `${name} ${message}.` : `${name} ${message}; isinya sekarang "${given[name]}".`;
}

function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && search === '' && hash === '' && username === '';
}
