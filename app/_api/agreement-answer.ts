import type { FormFields } from '@/app/_border/form-fields';
import { refuse } from '@/app/_border/refusal';
import { keepForm } from '@/app/_server/form-state';
import type { AgreementOutcome } from '@/db/agreements/writer';
import type { Reader } from '@/lib/access/reader';
import { seeOther } from './perform';
import { withNote } from './with-note';

const OVERTAKEN = 'Yang di atas ini keadaannya sekarang; isian Anda masih ada di formulir.';

type Answered = Readonly<{ reader: Reader; id: number; form: string; fields: FormFields }>;

/** Leads back to an agreement's page with what was typed and what is wrong with it. */
export function agreementRefused(
  { reader, id, form, fields }: Answered,
  problems: Readonly<Record<string, string>>,
  kind: 'refused' | 'overtaken' = 'refused',
): Response {
  const kept = keepForm(reader, { form, kind, values: fields, problems });
  return seeOther(`/tindak-lanjut/${id}?isian=${kept}#${form}`);
}

/** What became of a write, as its author reads it on the agreement's page. */
export function agreementAnswer(answered: Answered, outcome: AgreementOutcome): Response {
  const page = `/tindak-lanjut/${answered.id}`;
  switch (outcome) {
    case 'stored':
      return withNote(answered.reader, page, { kind: 'done', sentence: 'Sudah disimpan.' });
    case 'unchanged':
      return withNote(answered.reader, page, { kind: 'done', sentence: 'Tidak ada yang berubah.' });
    case 'overtaken':
      return agreementRefused(answered, { '': OVERTAKEN }, 'overtaken');
    case 'missing':
      return refuse(404, 'id', 'Tindak lanjut ini tidak ada.');
  }
}
