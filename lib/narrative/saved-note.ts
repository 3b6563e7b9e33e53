/** What a page says after its form was stored, by the word that its address carries (`tersimpan`); null for none. */
export function savedNote(word: unknown): string | null {
  if (word === 'sama') return 'Tidak ada yang berubah: isinya sudah seperti itu.';
  const sent = typeof word === 'string' ? /^kiriman-(\d{1,12})$/.exec(word) : null;
  if (sent) return `Terkirim ke Dinas Kesehatan sebagai kiriman nomor ${sent[1]}. Angka berubah setelah diterima.`;
  if (typeof word !== 'string' || !/^\d{1,12}$/.test(word)) return null;
  return `Tersimpan, dan dicatat dalam riwayat sebagai nomor ${word}.`;
}
