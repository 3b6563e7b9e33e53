import { perform, seeOther } from '@/app/_api/perform';
import { withNote } from '@/app/_api/with-note';
import { readEntry } from '@/app/_border/agreement-fields';
import { readFields } from '@/app/_border/form-fields';
import { keepForm } from '@/app/_server/form-state';
import { addAgreement } from '@/db/agreements/writer';
import { nameOf } from '@/lib/access/reader';
import { wayBack } from '@/lib/access/way-back';

export const dynamic = 'force-dynamic';

/** Adds an agreement and leads back to where it was entered; what cannot be stored comes back in the form, as typed. */
export const POST = perform('convene', async ({ store, reader, request }) => {
  const fields = await readFields(request);
  const read = readEntry(store, fields);
  if (read.kind === 'unclear') {
    const state = { form: 'tindak-lanjut', kind: 'refused', values: fields, problems: read.problems } as const;
    return seeOther(`/tindak-lanjut/baru?isian=${keepForm(reader, state)}`);
  }
  const id = addAgreement(store, read.entry, { actor: nameOf(reader), at: new Date().toISOString() });
  if (fields.kembali) return seeOther(wayBack(fields.kembali));
  const list = read.entry.rakorId === null ? '/tindak-lanjut' : `/tindak-lanjut?rakor=${read.entry.rakorId}`;
  return withNote(reader, list, { kind: 'done', sentence: `Tindak lanjut nomor ${id} sudah dicatat.` });
});
