import type { FormState } from '@/app/_server/form-state';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import { type Agreement, STORED_STATES } from '@/lib/agreements/agreement';
import { AGREEMENT_WORDS } from '@/lib/narrative/agreement';
import { FormLine } from './form-line';

type Props = Readonly<{ agreement: Agreement; keep: Readonly<Record<string, string>>; state: FormState | null }>;

/** What became of an agreement: its state from now on, and a note. */
export function ProgressForm({ agreement, keep, state }: Props) {
  return (
    <form className="form" id="kemajuan" action={`/tindak-lanjut/${agreement.id}/kemajuan`} method="post">
      <FormOutcome state={state} />
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormLine
        form="kemajuan"
        name="keadaan"
        label="Keadaan sekarang"
        state={state}
        value={agreement.state}
        kind="choice"
      >
        {STORED_STATES.map((each) => (
          <option key={each} value={each}>
            {AGREEMENT_WORDS[each]}
          </option>
        ))}
      </FormLine>
      <FormLine
        form="kemajuan"
        name="catatan"
        label="Catatan: apa yang sudah terjadi"
        state={state}
        value=""
        kind="long"
      />
      <button className="button button-primary" type="submit">
        Simpan kemajuan
      </button>
    </form>
  );
}
