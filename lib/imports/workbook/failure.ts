/** Why a workbook cannot be read, in a sentence that names the remedy; it ends the reading of the whole file. */
export class WorkbookFailure extends Error {
  constructor(
    readonly code: 'unreadable-file' | 'too-large',
    message: string,
  ) {
    super(message);
  }
}

/** A workbook that contradicts itself: cut off, altered on its way, or never a workbook. */
export function damaged(): WorkbookFailure {
  return new WorkbookFailure(
    'unreadable-file',
    'Berkas bukan buku kerja .xlsx, atau rusak. Buka di aplikasinya, simpan lagi sebagai .xlsx, lalu kirim berkas itu.',
  );
}
