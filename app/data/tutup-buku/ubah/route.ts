import { perform, seeOther } from '@/app/_api/perform';
import { readForm } from '@/app/_border/form';
import { readMonth } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { closeMonth, reopenMonth } from '@/db/ledger/closed-months';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Closes the books of a month, or opens them again with a reason. */
export const POST = perform('steward', async ({ request, store, reader, deployment }) => {
  const form = await readForm(request);
  const month = readMonth(form.get('periode') ?? '', 'periode');
  const order = form.get('perintah');
  if (order === 'tutup') {
    if (month > deployment.current) return refuse(400, 'periode', 'Bulan ini belum tiba, jadi belum dapat ditutup.');
    closeMonth(store, month, nameOf(reader));
  } else if (order === 'buka') {
    const reason = form.get('alasan')?.trim().slice(0, 500);
    if (!reason) return seeOther(`/data/tutup-buku?perlu=${form.get('periode')}`);
    reopenMonth(store, month, nameOf(reader), reason);
  } else return refuse(400, 'perintah', 'Pilih tutup atau buka.');
  return seeOther('/data/tutup-buku');
});
