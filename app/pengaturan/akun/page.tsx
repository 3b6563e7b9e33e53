import type { Metadata } from 'next';
import { type Query, optional } from '@/app/_border/parameters';
import { takeNote } from '@/app/_server/flash';
import { checked, pageContext } from '@/app/_server/page-context';
import { RoleFields } from '@/app/_ui/form/role-fields';
import { TextField } from '@/app/_ui/form/text-field';
import { AccountTable } from '@/app/_ui/section/account-table';
import { NoteBox } from '@/app/_ui/shell/note-box';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { NAME_RULE } from '@/lib/access/sign-in-name';

export const metadata: Metadata = { title: 'Akun' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** Who may sign in: the list, and a new account. What is done to one account stands on its own page. */
export default async function AccountsPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'steward');
  const ticket = checked(() => optional(context.query, 'tiket'));
  return (
    <PageFrame context={context} section="pengaturan" crumbs={[{ href: '/pengaturan', label: 'Pengaturan' }]}>
      <h1>Akun</h1>
      <p className="lede">
        Satu orang, satu akun. Yang pindah tugas dinonaktifkan atau diubah perannya; riwayat perbuatannya tetap
        tersimpan atas namanya.
      </p>
      <NoteBox note={takeNote(context.reader, ticket)} />
      <AccountTable context={context} />
      <section className="frame form-part" aria-labelledby="akun-baru-judul">
        <h2 id="akun-baru-judul">Tambah akun</h2>
        <form className="form form-narrow" action="/pengaturan/akun/tambah" method="post">
          <TextField name="nama" label="Nama masuk" hint={`${NAME_RULE}.`} />
          <RoleFields context={context} />
          <button className="button button-primary" type="submit">
            Tambah akun
          </button>
        </form>
      </section>
    </PageFrame>
  );
}
