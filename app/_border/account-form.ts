import { z } from 'zod';
import { type Role, ROLES } from '@/lib/access/reader';
import { NAME_RULE, type SignInName, signInName } from '@/lib/access/sign-in-name';
import { refuse } from './refusal';

const CHANGES = ['atur-ulang', 'nonaktif', 'aktif', 'peran', 'keluarkan'] as const;
export type AccountChange = (typeof CHANGES)[number];

/** The sign-in name of a form; refuses what has no name's form. */
export function readName(form: URLSearchParams): SignInName {
  return signInName(form.get('nama') ?? '') ?? refuse(400, 'nama', `${NAME_RULE}.`);
}

/** Role and area of a form; an area that was left open is null. */
export function readRole(form: URLSearchParams): Readonly<{ role: Role; area: string | null }> {
  const role = z.enum(ROLES).safeParse(form.get('peran'));
  if (!role.success) return refuse(400, 'peran', `Pilih peran: ${ROLES.join(', ')}.`);
  return { role: role.data, area: form.get('wilayah')?.trim() || null };
}

/** What is to be done with the account that the form names. */
export function readChange(form: URLSearchParams): AccountChange {
  const change = z.enum(CHANGES).safeParse(form.get('tindakan'));
  return change.success ? change.data : refuse(400, 'tindakan', `Pilih tindakan: ${CHANGES.join(', ')}.`);
}
