import { sinceLine, todayOf } from '@/app/_server/agreement-list';
import { agreementValues } from '@/app/_server/agreement-start';
import { takeNote } from '@/app/_server/flash';
import { formOf } from '@/app/_server/form-state';
import type { PageContext } from '@/app/_server/page-context';
import { NoteBox } from '@/app/_ui/shell/note-box';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { historyOf, lastEventOf } from '@/db/agreements/history';
import { ownAreaOf } from '@/db/agreements/own-area';
import { findRakor } from '@/db/rakor/rakors';
import { verdictOn } from '@/lib/access/policy';
import { type Agreement, stateOn } from '@/lib/agreements/agreement';
import { inChargeText } from '@/lib/narrative/agreement';
import { dueText } from '@/lib/narrative/agreement-reminder';
import { capitalised, formatDay } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import { AgreementForm } from './agreement-form';
import { AGREEMENT_CRUMBS } from './crumbs';
import { HistoryList } from './history-list';
import { ProgressForm } from './progress-form';
import { SinceLines } from './since-lines';
import { AgreementStateWord } from './state-word';

type Props = Readonly<{ context: PageContext; agreement: Agreement; ticket: string | null }>;

/** One agreement with its history, and the forms of those who may report on it or correct it. */
export function AgreementView({ context, agreement, ticket }: Props) {
  const { store, reader, deployment } = context;
  const today = todayOf(context);
  const state = formOf(context);
  const stateFor = (form: string) => (state?.form === form ? state : null);
  const rakor = agreement.rakorId === null ? null : findRakor(store, agreement.rakorId);
  const mayReport =
    verdictOn('progress', reader, deployment).allowed &&
    ownAreaOf(store, reader, deployment.current)(agreement.area.code);
  const keep = { dilihat: String(lastEventOf(store, agreement.id)) };
  const correction = stateFor('tindak-lanjut');
  return (
    <PageFrame context={context} section="tindak-lanjut" crumbs={AGREEMENT_CRUMBS}>
      <h1>{agreement.action}</h1>
      <p className="lede">
        <AgreementStateWord state={stateOn(agreement, today)} /> {capitalised(dueText(agreement, today))}
      </p>
      <NoteBox note={takeNote(reader, ticket)} />
      <dl className="definition agreement-facts">
        <dt>Masalah</dt>
        <dd>{agreement.problem}</dd>
        <dt>Wilayah</dt>
        <dd>{fullName(agreement.area)}</dd>
        <dt>Penanggung jawab</dt>
        <dd>{inChargeText(agreement)}</dd>
        <dt>Disepakati pada</dt>
        <dd>
          {rakor ? (
            <a href={`/tindak-lanjut?rakor=${rakor.id}`}>
              {rakor.title}, {formatDay(rakor.heldOn)}
            </a>
          ) : (
            'di luar Rakor'
          )}
        </dd>
      </dl>
      {agreement.indicator && (
        <section className="frame" aria-labelledby="sejak-judul">
          <h2 id="sejak-judul">Sejak disepakati</h2>
          <SinceLines since={sinceLine(context, agreement)} example={deployment.district.example} />
        </section>
      )}
      {mayReport && (
        <section className="frame form-part" aria-labelledby="kemajuan-judul">
          <h2 id="kemajuan-judul">Laporkan kemajuan</h2>
          <ProgressForm agreement={agreement} keep={keep} state={stateFor('kemajuan')} />
        </section>
      )}
      <section className="frame" aria-labelledby="riwayat-judul">
        <h2 id="riwayat-judul">Riwayat</h2>
        <HistoryList events={historyOf(store, agreement.id)} timeZone={deployment.timeZone} />
      </section>
      {verdictOn('convene', reader, deployment).allowed && (
        <details className="form-fold form-part" open={correction !== null}>
          <summary>Ubah isi tindak lanjut</summary>
          <AgreementForm
            context={context}
            action={`/tindak-lanjut/${agreement.id}/ubah`}
            values={agreementValues(context, agreement)}
            state={correction}
            keep={keep}
            withRakor={false}
          />
        </details>
      )}
    </PageFrame>
  );
}
