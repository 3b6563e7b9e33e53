import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type Query, optional } from '@/app/_border/parameters';
import { takeNote } from '@/app/_server/flash';
import { checked, pageContext } from '@/app/_server/page-context';
import { ChangeForm } from '@/app/_ui/form/change-form';
import { RoleFields } from '@/app/_ui/form/role-fields';
import { NoteBox } from '@/app/_ui/shell/note-box';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { accountById } from '@/db/accounts/account';
import { openSessions } from '@/db/accounts/session';
import { accountState, roleText } from '@/lib/narrative/account';
import { formatCount } from '@/lib/narrative/format';

export const metadata: Metadata = { title: 'Satu akun' };

type Props = Readonly<{ params: Promise<{ id: string }>; searchParams: Promise<Query> }>;

/** What an administrator may do with one account. */
export default async function AccountPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams, 'steward');
  const { store, query, reader } = context;
  const account = accountById(store, (await params).id) ?? notFound();
  const ticket = checked(() => optional(query, 'tiket'));
  const own = reader.kind === 'account' && reader.id === account.id;
  const sessions = openSessions(store, account.id).length;
  return (
    <PageFrame
      context={context}
      section="pengaturan"
      crumbs={[
        { href: '/pengaturan', label: 'Pengaturan' },
        { href: '/pengaturan/akun', label: 'Akun' },
      ]}
    >
      <h1>Akun {account.name}</h1>
      <p className="lede">
        {roleText(account)} {accountState(account)} Sesi yang terbuka: {formatCount(sessions)}.
      </p>
      <NoteBox note={takeNote(reader, ticket)} />
      {own ? (
        <p className="notice">
          Ini akun Anda sendiri. Kata sandi dan sesi diatur di <a href="/akun">halaman akun Anda</a>; peran dan
          penonaktifan oleh administrator lain.
        </p>
      ) : (
        <>
          <ChangeForm
            id={account.id}
            change="atur-ulang"
            title="Atur ulang kata sandi"
            meaning="Kata sandi lama tidak berlaku lagi, dan kata sandi sekali pakai yang baru ditampilkan satu kali."
          />
          <ChangeForm
            id={account.id}
            change="peran"
            title="Ubah peran atau wilayah"
            meaning="Untuk yang pindah tugas. Ia harus masuk kembali."
          >
            <RoleFields context={context} held={account} />
          </ChangeForm>
          {sessions > 0 && (
            <ChangeForm
              id={account.id}
              change="keluarkan"
              title="Akhiri semua sesi"
              meaning="Semua peramban yang sedang masuk dengan akun ini dikeluarkan."
            />
          )}
          <ChangeForm
            id={account.id}
            change={account.disabled ? 'aktif' : 'nonaktif'}
            title={account.disabled ? 'Aktifkan kembali' : 'Nonaktifkan'}
            meaning={
              account.disabled
                ? 'Akun ini boleh masuk lagi dengan kata sandinya yang terakhir.'
                : 'Akun ini tidak dapat masuk lagi sampai diaktifkan; semua sesinya diakhiri.'
            }
          />
        </>
      )}
    </PageFrame>
  );
}
