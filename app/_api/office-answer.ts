import type { OfficeOutcome } from '@/db/agreements/offices';
import type { Reader } from '@/lib/access/reader';
import { withNote } from './with-note';

const FAILED: Readonly<Record<Exclude<OfficeOutcome, 'stored'>, string>> = {
  taken: 'Belum tersimpan: nama itu sudah ada di daftar. Tulis nama lain, atau tawarkan kembali yang sudah ada.',
  missing: 'Belum tersimpan: penanggung jawab ini tidak ada lagi. Muat ulang daftarnya.',
};

/** What became of a change to the list of offices, as its author reads it there. */
export function officeAnswer(reader: Reader, outcome: OfficeOutcome, done: string): Response {
  const isDone = outcome === 'stored';
  return withNote(reader, '/pengaturan/kantor', {
    kind: isDone ? 'done' : 'failed',
    sentence: isDone ? done : FAILED[outcome],
  });
}
