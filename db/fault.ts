const FULL = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT']);

/**
 * What is wrong with disk or database file when a write or read of the store has failed, and what to do, in sentences
 * for the person who waits; null when the error is of another kind. Whatever was under way has been rolled back.
 */
export function storageFault(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY')) {
    return 'Basis data sedang ditulis program lain; tunggu sebentar, lalu ulangi.';
  }
  if (FULL.has(code)) return 'Ruang cakram penuh. Kosongkan ruang, lalu ulangi.';
  if (/^SQLITE_IOERR|^EIO$|^EFBIG$/.test(code)) {
    return `Cakram menolak ditulisi atau dibaca (${code}): mungkin penuh, dibatasi, atau rusak. Periksa cakram dan ruangnya, lalu ulangi.`;
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return 'Berkas basis data rusak. Pulihkan salinan terakhir dengan "npm run data:restore -- BERKAS".';
  }
  return null;
}
