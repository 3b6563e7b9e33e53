import { type ValueTexts, sameTexts } from '@/lib/imports/edit';
import { type FormFields, fieldOf } from './form-fields';
import { refuse } from './refusal';

/** A figure of a form as it was seen and as it shall be; or, in a sentence, why that is not clear. */
export type WantedValue = Readonly<
  { kind: 'value'; seen: ValueTexts; wanted: ValueTexts; touched: boolean } | { kind: 'unclear'; problem: string }
>;

const EMPTY = 'Isi angkanya; untuk menghapus yang tersimpan, centang pilihan hapus di bawah.';

/** Reads one figure with the form's source; an empty figure removes a stored one only where `hapus` says so. */
export function readWanted(fields: FormFields, name: string): WantedValue {
  const seen = seenOf(fields, `dilihat-${name}`);
  if (fields.hapus === 'ya') return { kind: 'value', seen, wanted: ['', ''], touched: seen[0] !== '' };
  const wanted: ValueTexts = [fieldOf(fields, name), fieldOf(fields, 'sumber')];
  if (wanted[0] === '') return { kind: 'unclear', problem: EMPTY };
  return { kind: 'value', seen, wanted, touched: !sameTexts(seen, wanted) };
}

/** What a form's hidden field says its author saw stored: two texts, as the page wrote them. */
export function seenOf(fields: FormFields, name: string): ValueTexts {
  const [value, note] = listOf(fields[name] ?? '');
  if (typeof value === 'string' && typeof note === 'string') return [value, note];
  return refuse(400, name, 'Formulir ini tidak lengkap. Muat ulang halamannya, lalu ulangi.');
}

function listOf(text: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}
