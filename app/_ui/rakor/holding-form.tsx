import type { Rakor } from '@/lib/rakor/rakor';

/** Starting or ending a meeting: folded, since neither can be taken back. */
export function HoldingForm({ rakor: { id, state } }: Readonly<{ rakor: Rakor }>) {
  if (state === 'selesai') return null;
  const { summary, meaning, action, label } = HOLDING[state];
  return (
    <details className="form-fold">
      <summary>{summary}</summary>
      <form className="form" method="post" action={`/rakor/${id}/${action}`}>
        <p>{meaning}</p>
        <button type="submit" className="button button-primary">
          {label}
        </button>
      </form>
    </details>
  );
}

const HOLDING: Readonly<
  Record<'rencana' | 'berlangsung', Readonly<{ summary: string; meaning: string; action: string; label: string }>>
> = {
  rencana: {
    summary: 'Mulai rapat',
    meaning:
      'Saat rapat dimulai, angka di paparan dibekukan dan tidak berubah lagi; agenda, tanggal, tempat, dan bulan angkanya ikut tetap. Revisi data sesudahnya dicatat terpisah.',
    action: 'mulai',
    label: 'Mulai rapat dan bekukan angkanya',
  },
  berlangsung: {
    summary: 'Tutup rapat',
    meaning: 'Sesudah ditutup, rapat tercatat selesai. Kesepakatan tetap dapat diikuti, dan berita acara dilengkapi.',
    action: 'tutup',
    label: 'Tutup rapat ini',
  },
};
