import { type AgreementAsked, agreementQuery } from '@/app/_border/agreement-address';
import { agreementList, hasOwnList } from '@/app/_server/agreement-list';
import { takeNote } from '@/app/_server/flash';
import type { PageContext } from '@/app/_server/page-context';
import { LevelLinks } from '@/app/_ui/form/level-links';
import { PageLinks } from '@/app/_ui/form/page-links';
import { NoteBox } from '@/app/_ui/shell/note-box';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { Downloads } from '@/app/_ui/table/downloads';
import { rakors } from '@/db/rakor/rakors';
import { verdictOn } from '@/lib/access/policy';
import { isOpen } from '@/lib/agreements/agreement';
import { NEED_ORDER } from '@/lib/agreements/need-order';
import { AGREEMENT_WORDS, agreementsSentence } from '@/lib/narrative/agreement';
import { formatCount, formatDay } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import { AgreementItems } from './agreement-items';
import { AgreementListForm } from './list-form';
import { ReminderSection } from './reminder-section';

const A_PAGE = 40;

type Props = Readonly<{ context: PageContext; asked: AgreementAsked; ticket: string | null }>;

/** What was agreed, by need: the late first; what is late, who is in charge, and whether the figures have moved. */
export function AgreementListView({ context, asked, ticket }: Props) {
  const { store, reader, deployment } = context;
  const { today, mine, agreements, counts } = agreementList(context, asked);
  const all = rakors(store);
  const titles = new Map(all.filter(({ id }) => id !== asked.rakor?.id).map(({ id, title }) => [id, title]));
  const href = (change: Partial<AgreementAsked>) =>
    `/tindak-lanjut?${new URLSearchParams(agreementQuery({ ...asked, ...change }))}`;
  const pages = Math.max(1, Math.ceil(agreements.length / A_PAGE));
  const shown = agreements.slice((asked.page - 1) * A_PAGE, asked.page * A_PAGE);
  const may = (action: 'convene' | 'progress') => verdictOn(action, reader, deployment).allowed;
  const narrowed = [asked.area, asked.office, asked.rakor].filter((each) => each !== null).length;
  const isWhole = narrowed === 0 && asked.state === null && !mine;
  const none = isWhole ? 'Yang disepakati pada Rakor tampil di sini.' : 'Tidak ada pada saringan ini.';
  const carried = asked.rakor ? shown.filter(({ rakorId }) => rakorId !== asked.rakor?.id) : [];
  const own = asked.rakor ? shown.filter(({ rakorId }) => rakorId === asked.rakor?.id) : shown;
  const items = (list: typeof shown) => (
    <AgreementItems context={context} agreements={list} today={today} titles={titles} />
  );
  return (
    <PageFrame context={context} section="tindak-lanjut">
      <h1>{agreementsSentence(counts)}</h1>
      <p className="lede">
        Tindak lanjut hasil Rakor{asked.area && `, ${fullName(asked.area)}`}
        {mine && ', wilayah Anda'}
        {asked.rakor && `: ${asked.rakor.title}`} · keadaan {formatDay(today)}
      </p>
      <NoteBox note={takeNote(reader, ticket)} />
      {may('convene') && (
        <p className="actions screen-only">
          <a
            className="button button-primary"
            href={`/tindak-lanjut/baru${asked.rakor ? `?rakor=${asked.rakor.id}` : ''}`}
          >
            Catat tindak lanjut
          </a>
        </p>
      )}
      {hasOwnList(reader) && (
        <LevelLinks
          label="Daftar"
          links={[
            { href: href({ mine: true }), label: 'Wilayah saya', current: mine },
            { href: href({ mine: false }), label: 'Semua', current: !mine },
          ]}
        />
      )}
      <LevelLinks
        label="Keadaan"
        links={[
          { href: href({ state: null }), label: 'Semua keadaan', current: asked.state === null },
          ...NEED_ORDER.map((state) => ({
            href: href({ state }),
            label: `${AGREEMENT_WORDS[state]} ${formatCount(counts[state])}`,
            current: asked.state === state,
          })),
        ]}
      />
      <AgreementListForm context={context} asked={asked} narrowed={narrowed} />
      {carried.length > 0 && (
        <section className="frame" aria-labelledby="dibawa-judul">
          <h2 id="dibawa-judul">Dibawa dari rapat sebelumnya</h2>
          {items(carried)}
        </section>
      )}
      <section className="frame" aria-labelledby="daftar-judul">
        <h2 id="daftar-judul">{asked.rakor ? 'Disepakati pada rapat ini' : 'Daftar, yang terlambat lebih dahulu'}</h2>
        {own.length > 0 ? items(own) : <p>{agreements.length > 0 ? 'Belum ada.' : none}</p>}
        <PageLinks page={asked.page} pages={pages} hrefOf={(page) => `${href({})}&halaman=${page}`} />
      </section>
      {may('progress') && (
        <ReminderSection context={context} asked={asked} open={agreements.filter(isOpen)} today={today} />
      )}
      {agreements.length > 0 && (
        <section className="frame screen-only" aria-labelledby="berkas-judul">
          <h2 id="berkas-judul">Unduh daftar ini</h2>
          <Downloads
            path="/unduh/tindak-lanjut"
            query={agreementQuery({ ...asked, mine: hasOwnList(reader) ? mine : null })}
          />
        </section>
      )}
    </PageFrame>
  );
}
