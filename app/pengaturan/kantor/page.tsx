import type { Metadata } from 'next';
import { type Query, optional } from '@/app/_border/parameters';
import { takeNote } from '@/app/_server/flash';
import { checked, pageContext } from '@/app/_server/page-context';
import { OfficeList } from '@/app/_ui/agreement/office-list';
import { TextField } from '@/app/_ui/form/text-field';
import { NoteBox } from '@/app/_ui/shell/note-box';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { SETTINGS_CRUMBS } from '@/app/_ui/shell/settings-crumbs';
import { offices } from '@/db/agreements/offices';

export const metadata: Metadata = { title: 'Penanggung jawab tindak lanjut' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** Who can be in charge of an agreement: added, renamed, put in order, or no longer offered. */
export default async function OfficesPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'steward');
  const ticket = checked(() => optional(context.query, 'tiket'));
  return (
    <PageFrame context={context} section="pengaturan" crumbs={SETTINGS_CRUMBS}>
      <h1>Penanggung jawab tindak lanjut</h1>
      <p className="lede">
        Daftar yang ditawarkan saat mencatat tindak lanjut. Yang tidak ditawarkan lagi tetap tercatat pada yang lama.
      </p>
      <NoteBox note={takeNote(context.reader, ticket)} />
      <OfficeList offices={offices(context.store)} />
      <section className="frame form-part" aria-labelledby="kantor-baru-judul">
        <h2 id="kantor-baru-judul">Tambah</h2>
        <form className="form form-narrow" action="/pengaturan/kantor/tambah" method="post">
          <TextField name="nama" label="Nama kantor atau organisasi" />
          <button className="button button-primary" type="submit">
            Tambah
          </button>
        </form>
      </section>
    </PageFrame>
  );
}
