import { agreementAnswer, agreementRefused } from '@/app/_api/agreement-answer';
import { perform } from '@/app/_api/perform';
import { problem } from '@/app/_api/problem';
import { readProgress } from '@/app/_border/agreement-fields';
import { fieldOf, readFields } from '@/app/_border/form-fields';
import { readNumber } from '@/app/_border/number';
import { refuse } from '@/app/_border/refusal';
import { findAgreement } from '@/db/agreements/agreements';
import { ownAreaOf } from '@/db/agreements/own-area';
import { reportProgress } from '@/db/agreements/writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

const NOT_OWN =
  'Tindak lanjut ini bukan untuk wilayah Anda. Kemajuannya dilaporkan oleh wilayahnya sendiri atau Dinas Kesehatan.';

/** Says what became of an agreement of one's own area: its state from now on, and a note. */
export const POST = perform('progress', async ({ store, deployment, reader, request, params }) => {
  const held = findAgreement(store, readNumber(params.id ?? '', 'id'));
  if (!held) return refuse(404, 'id', 'Tindak lanjut ini tidak ada.');
  if (!ownAreaOf(store, reader, deployment.current)(held.area.code)) return problem(403, 'Tidak diizinkan', NOT_OWN);
  const fields = await readFields(request);
  const answered = { reader, id: held.id, form: 'kemajuan', fields };
  const read = readProgress(fields);
  if (read.kind === 'unclear') return agreementRefused(answered, read.problems);
  const by = { actor: nameOf(reader), at: new Date().toISOString(), seen: Number(fieldOf(fields, 'dilihat')) };
  return agreementAnswer(answered, reportProgress(store, held.id, read.progress, by));
});
