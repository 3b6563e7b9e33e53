import { z } from 'zod';
import { readForm } from './form';
import { refuse } from './refusal';

const FIELD = z.string().trim().max(500);

/** The fields of a sent form, by name, without the spaces around them. */
export type FormFields = Readonly<Record<string, string>>;

/** Reads a form of text; refuses what readForm refuses, and a field that is too long, by its name. */
export async function readFields(request: Request): Promise<FormFields> {
  return Object.fromEntries(
    [...(await readForm(request))].map(([name, value]) => {
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
