import type { Reader } from './reader';

/**
 * May this reader give others a read-only way to an area? An administrator to every kecamatan, desa and kelurahan; a camat
 * and a puskesmas within their own kecamatan (`own`: that of a camat, those where a puskesmas stands or serves). Nobody to
 * a whole kabupaten: who reads it gets an account.
 */
export function mayShare(reader: Reader, code: string, own: readonly string[]): boolean {
  if (reader.kind !== 'account' || code.split('.').length < 3) return false;
  if (reader.role === 'admin') return true;
  if (reader.role !== 'camat' && reader.role !== 'puskesmas') return false;
  return own.some((kecamatan) => code === kecamatan || code.startsWith(`${kecamatan}.`));
}
