/** What a page says after its form was stored, by the word that its address carries (`tersimpan`); null for none. */
export function savedNote(word: unknown): string | null {
  if (word === 'sama') return 'Tidak ada yang berubah: isinya sudah seperti itu.';
  if (typeof word !== 'string' || !/^\d{1,12}$/.test(word)) return null;
  return `Tersimpan, dan dicatat dalam riwayat sebagai nomor ${word}.`;
}
