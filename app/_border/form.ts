import { z } from 'zod';
import { refuse } from './refusal';

/** A form of the largest page, a facility's checklist with every proof filled in, is a tenth of this. */
const MOST_BYTES = 256 * 1024;
const FIELD = z.string().trim().max(500);

/** The fields of a sent form, by name, without the spaces around them. */
export type FormFields = Readonly<Record<string, string>>;

/** Reads a form as browsers send it; refuses what is none, what is too large, and a field that is too long, by its name. */
export async function readForm(request: Request): Promise<FormFields> {
  const kind = request.headers.get('content-type') ?? '';
  if (!kind.startsWith('application/x-www-form-urlencoded')) refuse(400, 'formulir', 'Kirim isian dari halamannya.');
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) refuse(400, 'formulir', 'Isian terlalu besar.');
  const text = await request.text();
  if (text.length > MOST_BYTES) refuse(400, 'formulir', 'Isian terlalu besar.');
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => {
      const read = FIELD.safeParse(value);
      if (!read.success) return refuse(400, name, `Isian ${name} terlalu panjang; paling banyak 500 huruf.`);
      return [name, read.data];
    }),
  );
}

/** A field that every form of the page sends; refuses 400 where it is missing. */
export function fieldOf(fields: FormFields, name: string): string {
  return fields[name] ?? refuse(400, name, `Isian ${name} tidak terkirim. Muat ulang halamannya, lalu ulangi.`);
}
