import { perform, seeOther } from '@/app/_api/perform';
import { editFields, readCriterion, readLineEdit } from '@/app/_border/checklist-request';
import { fieldOf, readFields } from '@/app/_border/form-fields';
import { refuse } from '@/app/_border/refusal';
import { keepForm } from '@/app/_server/form-state';
import { storeEdit } from '@/db/checklist/store-edit';
import { checklistLines } from '@/db/queries/checklist';
import { nameOf } from '@/lib/access/reader';
import { rewritesThePast } from '@/lib/facilities/turns';

export const dynamic = 'force-dynamic';

const UNAGREED = 'Centang bahwa bulan-bulan yang lalu boleh dihitung ulang, atau pilih bulan mulai.';
const UNREASONED = 'Tulis alasannya: bulan yang sudah tutup buku ikut berubah.';
const MOVED = 'Angkanya berubah sejak Anda melihatnya. Yang di bawah ini keadaan sekarang.';

/** Stores the edit that was looked at; when it would do something else by now, shows that and stores nothing. */
export const POST = perform('steward', async ({ store, deployment, reader, request }) => {
  const fields = await readFields(request);
  const line =
    readCriterion(store, { kode: fieldOf(fields, 'kode') }) ?? refuse(404, 'kode', 'Kriteria ini tidak ada.');
  const preview = `/pengaturan/kriteria/pratinjau?${new URLSearchParams(editFields(fields))}`;
  const back = (kind: 'refused' | 'overtaken', problems: Readonly<Record<string, string>>) =>
    seeOther(`${preview}&isian=${keepForm(reader, { form: 'kriteria', kind, values: fields, problems })}`);
  const kin = checklistLines(store).filter(({ type }) => type === line.type);
  const read = readLineEdit(line, deployment, kin, fields);
  // The preview says by itself what is wrong with a form, or who was quicker.
  if (read.kind === 'unclear') return seeOther(preview);
  if (rewritesThePast(line.turns, read.edit.wajib) && fields.setuju !== 'ya')
    return back('refused', { setuju: UNAGREED });
  const outcome = storeEdit(store, read.edit, {
    actor: nameOf(reader),
    reason: fields.alasan ?? '',
    seen: fieldOf(fields, 'dilihat'),
    fingerprint: fieldOf(fields, 'sidik'),
    current: deployment.current,
  });
  switch (outcome.kind) {
    case 'stored':
      return seeOther(`/pengaturan/kriteria?${new URLSearchParams({ kode: line.code, tersimpan: 'ya' })}#kriteria`);
    case 'unreasoned':
      return back('refused', { alasan: UNREASONED });
    case 'moved':
      return back('overtaken', { '': MOVED });
    case 'overtaken':
    case 'unruled':
      return seeOther(preview);
  }
});
