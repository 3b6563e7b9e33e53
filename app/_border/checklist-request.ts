import { z } from 'zod';
import type { Deployment } from '@/app/_server/deployment';
import type { Store } from '@/db/client';
import { checklistLine } from '@/db/queries/checklist';
import { type Month, formatMonth, month, parseMonth, yearOf } from '@/lib/coverage/period';
import { ACTORS, type ChecklistLine, LONGEST, type LineEdit } from '@/lib/facilities/checklist-line';
import { FROM_THE_START } from '@/lib/facilities/turns';
import type { FormFields } from './form-fields';
import { type Query, optional } from './parameters';
import { refuse } from './refusal';

/** Reads an edit as its form sends it: what it asks for, or by field why it cannot be taken. */
export type EditRead = Readonly<
  { kind: 'edit'; edit: LineEdit } | { kind: 'unclear'; problems: Readonly<Record<string, string>> }
>;

/** The line that the address names, or null for all; refuses 404 for a code of no criterion. */
export function readCriterion(store: Store, query: Query): ChecklistLine | null {
  const code = optional(query, 'kode');
  if (code === null) return null;
  return checklistLine(store, code) ?? refuse(404, 'kode', `Kriteria "${code}" tidak ada.`);
}

/** The months that a change of wajib may hold from: the whole past, and up to the end of the next year. */
export function lastStart({ current }: Pick<Deployment, 'current'>): Month {
  return month(yearOf(current) + 1, 12);
}

const text = (longest: number, what: string) =>
  z
    .string(`Isi ${what}.`)
    .trim()
    .min(1, `Isi ${what}.`)
    .max(longest, `Paling banyak ${longest} huruf.`)
    .refine((value) => !/\p{Cc}/u.test(value), 'Hapus ganti baris dan tanda yang tidak terlihat.');

const PLACE = 'Isi urutan dengan bilangan bulat mulai 1.';

const TEXTS = z.object({
  nama: text(LONGEST.name, 'nama kriteria'),
  sebutan: text(LONGEST.lacking, 'sebutan bila belum'),
  sumber: text(LONGEST.source, 'sumbernya'),
  pelaku: z.enum(ACTORS, 'Pilih salah satu pelaku.'),
  urutan: z.string(PLACE).regex(/^[1-9]\d?$/, PLACE),
  wajib: z.enum(['ya', 'tidak'], 'Pilih wajib atau tidak wajib.'),
  berlaku: z.enum(['bulan', 'awal'], 'Pilih sejak kapan perubahan berlaku.'),
});

/**
 * Reads the form of a line, or the wish to take one dated turn back (`tarik`), which leaves its texts. `kin` are all lines
 * of its kind: imports know a criterion by its name, so no two of a kind may share one.
 */
export function readLineEdit(
  line: ChecklistLine,
  deployment: Deployment,
  kin: readonly ChecklistLine[],
  fields: FormFields,
): EditRead {
  const { code, turns, type: _type, ...texts } = line;
  if (fields.tarik !== undefined) {
    const from = parseMonth(fields.tarik);
    const held = turns.some((turn) => turn.from === from && turn.from !== FROM_THE_START);
    if (from === null || !held) return refuse(404, 'tarik', `Tidak ada perubahan wajib pada "${fields.tarik}".`);
    return { kind: 'edit', edit: { code, texts, wajib: { kind: 'withdraw', from } } };
  }
  const read = TEXTS.safeParse(fields);
  if (!read.success) return unclear(read.error);
  const { nama, sebutan, sumber, pelaku, urutan, wajib, berlaku } = read.data;
  const place = Number(urutan);
  if (place > kin.length) return { kind: 'unclear', problems: { urutan: `Urutan paling besar ${kin.length}.` } };
  const twin = kin.find((each) => each.code !== code && each.name.toLowerCase() === nama.toLowerCase());
  if (twin) return { kind: 'unclear', problems: { nama: twinSentence(twin) } };
  const edited = { name: nama, lacking: sebutan, source: sumber, actor: pelaku, place };
  const required = wajib === 'ya';
  if (berlaku === 'awal') return { kind: 'edit', edit: { code, texts: edited, wajib: { kind: 'always', required } } };
  const from = parseMonth(fields.mulai ?? '');
  const last = lastStart(deployment);
  if (from === null || from < FROM_THE_START || from > last) {
    const sentence = `Pilih bulan dari ${formatMonth(FROM_THE_START)} sampai ${formatMonth(last)}.`;
    return { kind: 'unclear', problems: { mulai: sentence } };
  }
  return { kind: 'edit', edit: { code, texts: edited, wajib: { kind: 'from', from, required } } };
}

function twinSentence({ code }: ChecklistLine): string {
  return `Nama ini sudah dipakai ${code}; impor mengenali kriteria dari namanya.`;
}

function unclear(error: z.ZodError): EditRead {
  const problems = [...error.issues].reverse().map(({ path, message }) => [String(path[0]), message]);
  return { kind: 'unclear', problems: Object.fromEntries(problems) };
}

/** What a preview hands on to the storing form: every field of the edit, without what only the answer needs. */
export function editFields(fields: FormFields): FormFields {
  const names = [
    'kode',
    'dilihat',
    'tarik',
    'nama',
    'sebutan',
    'sumber',
    'pelaku',
    'urutan',
    'wajib',
    'berlaku',
    'mulai',
  ];
  return Object.fromEntries(names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
}

/** The fields of an address as those of a sent form; refuses 400 where one is given twice or is too long. */
export function fieldsOf(query: Query): FormFields {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      if (typeof value === 'string' && value.length <= 500) return [name, value.trim()];
      return refuse(400, name, `Isian ${name} harus ditulis satu kali, paling banyak 500 huruf.`);
    }),
  );
}
