import { z } from 'zod';
import type { RakorFacts } from '@/db/rakor/rakor-writer';
import { parseMonth } from '@/lib/coverage/period';
import type { Minutes, Signatory } from '@/lib/rakor/rakor';
import { readForm } from './form';

/** What a form says, or what is wrong with it by field: it comes back to its author with these sentences. */
export type Read<T> = Readonly<{ ok: true; value: T } | { ok: false; problems: Readonly<Record<string, string>> }>;

/** The fields of a form by name, lines as the program keeps them and without the spaces around each text. */
export type Typed = Readonly<Record<string, string>>;

/** Reads a form of text whatever it says: what is too long or wrong is told by field. */
export async function readTyped(request: Request): Promise<Typed> {
  const form = await readForm(request);
  return Object.fromEntries([...form].map(([name, text]) => [name, text.replaceAll('\r\n', '\n').trim()]));
}

/** A text of at most so many letters; left out it is empty. */
export function text(longest: number) {
  return z.string().max(longest, `Terlalu panjang: paling banyak ${longest} huruf.`).default('');
}

const YEARS = { first: '2000-01-01', last: '2099-12-31' } as const;
const DAY_SENTENCE = 'Tulis tanggal rapat, misalnya 2026-02-11.';

const FACTS = z.object({
  judul: text(160).refine((title) => title !== '', 'Tulis judul rapat.'),
  tanggal: z.iso.date(DAY_SENTENCE).refine((day) => day >= YEARS.first && day <= YEARS.last, DAY_SENTENCE),
  tempat: text(160),
  periode: z
    .string('Pilih bulan angkanya.')
    .transform((period) => parseMonth(period))
    .refine((month) => month !== null, 'Pilih bulan angkanya, misalnya 2026-02.'),
});

/** Title, day, place and month of a meeting. */
export function readFacts(typed: Typed): Read<RakorFacts> {
  return shaped(FACTS, typed, ({ judul, tanggal, tempat, periode }) => {
    if (periode === null) throw new Error('a month that was refused');
    return { title: judul, heldOn: tanggal, place: tempat, period: periode };
  });
}

/** So many can sign: more do not fit below one text. */
export const MOST_SIGNATORIES = 8;

const MINUTES = z.object({ pimpinan: text(160), hadir: text(2000), rumusan: text(6000) });
const SIGNATORY = z.object({ jabatan: text(160), nama: text(160), pangkat: text(80), nip: text(40) });

/** What the minutes say; a signatory's row that is empty is none. */
export function readMinutes(typed: Typed): Read<Minutes> {
  const read = shaped(MINUTES, typed, (said) => said);
  const problems: Record<string, string> = read.ok ? {} : { ...read.problems };
  const signatories = Array.from({ length: MOST_SIGNATORIES }, (_, index) => index + 1).flatMap(
    (place): Signatory[] => {
      const fields = Object.keys(SIGNATORY.shape).map((name) => [name, typed[`${name}-${place}`] ?? ''] as const);
      if (fields.every(([, each]) => each === '')) return [];
      const row = shaped(SIGNATORY, Object.fromEntries(fields), (said) => said);
      if (!row.ok) {
        for (const [name, sentence] of Object.entries(row.problems)) problems[`${name}-${place}`] = sentence;
        return [];
      }
      const { jabatan, nama, pangkat, nip } = row.value;
      if (jabatan === '' && nama === '') problems[`jabatan-${place}`] = 'Tulis jabatan atau nama penanda tangan ini.';
      return [{ role: jabatan, name: nama, rank: pangkat, nip }];
    },
  );
  if (!read.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  const { pimpinan, hadir, rumusan } = read.value;
  return { ok: true, value: { chair: pimpinan, attended: hadir, conclusions: rumusan, signatories } };
}

/** A form held against a shape: the first that is wrong with each field, or what it says. */
export function shaped<Shape extends z.ZodType, T>(
  shape: Shape,
  typed: Typed,
  value: (said: z.output<Shape>) => T,
): Read<T> {
  const read = shape.safeParse(typed);
  if (read.success) return { ok: true, value: value(read.data) };
  const problems: Record<string, string> = {};
  for (const { path, message } of read.error.issues) problems[path.join('.')] ??= message;
  return { ok: false, problems };
}
