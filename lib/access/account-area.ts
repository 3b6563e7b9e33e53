import type { Role } from './reader';

/** What an account's role is bound to: one puskesmas, one kecamatan, or nothing. */
export type Binding = 'puskesmas' | 'kecamatan' | null;

const BOUND: Readonly<Record<Role, Binding>> = {
  admin: null,
  analis: null,
  puskesmas: 'puskesmas',
  camat: 'kecamatan',
  pembaca: null,
};

export function bindingOf(role: Role): Binding {
  return BOUND[role];
}

/** The remedy where the area that was given does not go with the role; null where it may (whether it exists is another question). */
export function areaProblem(role: Role, area: string | null): string | null {
  const binding = bindingOf(role);
  if (binding === null) return area === null ? null : `Peran ${role} tidak terikat wilayah: kosongkan wilayahnya.`;
  if (area !== null) return null;
  return binding === 'puskesmas'
    ? 'Peran puskesmas memerlukan kode puskesmasnya, misalnya --wilayah PKM-620206-002.'
    : 'Peran camat memerlukan kode kecamatannya, misalnya --wilayah 62.02.06.';
}
