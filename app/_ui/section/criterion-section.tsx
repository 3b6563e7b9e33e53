import type { PageContext } from '@/app/_server/page-context';
import { CriterionForm } from '@/app/_ui/form/criterion-form';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import { lineMark } from '@/db/checklist/store-edit';
import { lastEditOf } from '@/db/queries/checklist';
import { verdictOn } from '@/lib/access/policy';
import { formatMonth } from '@/lib/coverage/period';
import type { ChecklistLine } from '@/lib/facilities/checklist-line';
import { FROM_THE_START } from '@/lib/facilities/turns';
import { requiredWord, sincePhrase } from '@/lib/narrative/checklist';
import { capitalised, formatMoment } from '@/lib/narrative/format';

type Props = Readonly<{ context: PageContext; line: ChecklistLine }>;

/** One line of a checklist: since when it is wajib, who changed it last, and for who may the form that edits it. */
export function CriterionSection({ context, line }: Props) {
  const { store, deployment, reader, query } = context;
  const mayEdit = verdictOn('steward', reader, deployment).allowed;
  const last = lastEditOf(store, line.code);
  const lastText = last && `Terakhir diubah ${formatMoment(new Date(last.at), deployment.timeZone)}`;
  return (
    <section className="frame" id="kriteria" aria-labelledby="kriteria-judul">
      <h2 id="kriteria-judul">
        {line.name} <span className="muted">{line.code}</span>
      </h2>
      <FormOutcome
        state={null}
        saved={mayEdit && query.tersimpan === 'ya' ? 'Tersimpan, dan dicatat atas nama Anda.' : null}
      />
      <ul className="stack">
        {line.turns.map(({ from, required }) => (
          <li key={from}>
            {capitalised(requiredWord(required))} {sincePhrase(from)}
            {mayEdit && from !== FROM_THE_START && (
              <form className="inline-form" action="/pengaturan/kriteria/pratinjau">
                <input type="hidden" name="kode" value={line.code} />
                <input type="hidden" name="dilihat" value={lineMark(line)} />
                <button type="submit" name="tarik" value={formatMonth(from)} className="button">
                  Tarik baris ini
                  <span className="visually-hidden"> {sincePhrase(from)}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {lastText && (
        <p className="small muted">
          {lastText} oleh {last.actor ?? 'perintah di server'}.
        </p>
      )}
      {mayEdit && <CriterionForm context={context} line={line} state={null} />}
    </section>
  );
}
