import { perform, seeOther } from '@/app/_api/perform';
import { readForm } from '@/app/_border/form';
import { refuse } from '@/app/_border/refusal';
import { jobOrRefuse } from '@/app/_server/import-job';
import { startWork } from '@/app/_server/import-work';

export const dynamic = 'force-dynamic';

/**
 * Agrees to what the page showed, by its fingerprint: what would be stored is checked again, and stored only when it is
 * still that. Withdrawn values are agreed to by themselves, and a closed month asks for a reason.
 */
export const POST = perform('send', async ({ request, store, reader, params }) => {
  const { id = '' } = params;
  const { folder, state } = jobOrRefuse(store, reader, id);
  if (state.phase !== 'checked') return seeOther(`/data/impor/${id}`);
  const { checked } = state;
  const form = await readForm(request);
  const reason = form.get('alasan')?.trim().slice(0, 500) || null;
  if (checked.findings.errors.count > 0) return refuse(400, 'berkas', 'Kiriman ini masih berisi kesalahan.');
  if (form.get('sidik') !== checked.fingerprint) return seeOther(`/data/impor/${id}`);
  if (checked.withdrawn > 0 && form.get('tarik') !== 'ya') return seeOther(`/data/impor/${id}?perlu=tarik`);
  if (checked.revises.length > 0 && !reason) return seeOther(`/data/impor/${id}?perlu=alasan`);
  startWork(folder, { kind: 'simpan', agreement: { fingerprint: checked.fingerprint, reason } });
  return seeOther(`/data/impor/${id}`);
});
