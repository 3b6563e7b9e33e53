import type { Metadata } from 'next';
import { type Query, optional } from '@/app/_border/parameters';
import { takeNote } from '@/app/_server/flash';
import { formOf } from '@/app/_server/form-state';
import { checked, pageContext } from '@/app/_server/page-context';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import { LetterheadForm } from '@/app/_ui/form/letterhead-form';
import { LogoForm } from '@/app/_ui/form/logo-form';
import { LetterheadPreview } from '@/app/_ui/section/letterhead-preview';
import { NoteBox } from '@/app/_ui/shell/note-box';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { SETTINGS_CRUMBS } from '@/app/_ui/shell/settings-crumbs';
import { letterheadOf, logoOf } from '@/db/letterhead';
import { letterheadMark, logoMark } from '@/db/letterhead-writer';
import { verdictOn } from '@/lib/access/policy';
import { linesOf } from '@/lib/settings/letterhead-lines';

export const metadata: Metadata = { title: 'Kop surat' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** How the office signs its documents and slides: how it looks now, and for who may decide, the way to change it. */
export default async function LetterheadPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const { store, reader, deployment, query } = context;
  const mayDecide = verdictOn('steward', reader, deployment).allowed;
  const state = formOf(context);
  const ticket = checked(() => optional(query, 'tiket'));
  const letterhead = letterheadOf(store);
  const hasLogo = logoOf(store) !== null;
  return (
    <PageFrame context={context} section="pengaturan" crumbs={SETTINGS_CRUMBS}>
      <h1>Kop surat, logo, dan penanda tangan</h1>
      <p className="lede">
        Dipakai pada berkas PDF, berita acara, dan paparan PowerPoint. Tidak mengubah angka apa pun.{' '}
        {mayDecide ? 'Setiap perubahan dicatat atas nama Anda.' : 'Yang mengubahnya administrator di Dinas Kesehatan.'}
      </p>
      <NoteBox note={takeNote(reader, ticket)} />
      <section className="frame" aria-labelledby="kop-pratinjau">
        <h2 id="kop-pratinjau">Pratinjau</h2>
        <LetterheadPreview letterhead={letterhead} logo={hasLogo ? logoMark(store) : null} />
      </section>
      {mayDecide && (
        <section className="frame form-part" id="kop-isian" aria-labelledby="kop-isian-judul">
          <h2 id="kop-isian-judul">Isi kop</h2>
          <FormOutcome state={state} saved={query.tersimpan === 'kop' ? 'Tersimpan.' : null} />
          <LetterheadForm lines={linesOf(letterhead)} mark={letterheadMark(store)} state={state} />
        </section>
      )}
      {mayDecide && (
        <section className="frame form-part" aria-labelledby="kop-logo-judul">
          <h2 id="kop-logo-judul">Logo</h2>
          <LogoForm mark={logoMark(store)} hasLogo={hasLogo} />
        </section>
      )}
    </PageFrame>
  );
}
