import type { AgreementState } from '@/lib/agreements/agreement';

/** The states as people read them. */
export const AGREEMENT_WORDS: Readonly<Record<AgreementState, string>> = {
  baru: 'Baru',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
  terlambat: 'Terlambat',
  batal: 'Batal',
};
