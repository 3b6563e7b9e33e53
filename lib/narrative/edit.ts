import type { ValueTexts } from '@/lib/imports/edit';

/** What stands under a key, as it is told: "ya (bukti: Foto)", "75,5 (SK 12)", "kosong". */
export function storedPhrase([value, note]: ValueTexts): string {
  if (value === '') return 'kosong';
  return note ? `${value} (${note})` : value;
}

/**
 * What the second of two authors is told beside a field: "Sementara itu pkm.1 menyimpan tidak (10 Februari 2026 pukul
 * 16.20 WIB)." Without a name in the ledger it was a command on the server.
 */
export function overtakenRowSentence(
  now: ValueTexts,
  { actor, moment }: Readonly<{ actor: string | null; moment: string | null }>,
): string {
  const who = actor ?? 'perintah di server';
  if (moment === null) return `Sementara itu isinya menjadi ${storedPhrase(now)}.`;
  return `Sementara itu ${who} menyimpan ${storedPhrase(now)} (${moment}).`;
}
