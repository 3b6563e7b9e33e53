import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { type Query, optional } from '@/app/_border/parameters';
import { takeNote } from '@/app/_server/flash';
import { checked, pageContext } from '@/app/_server/page-context';
import { sessionToken } from '@/app/_server/reader';
import { PasswordForm } from '@/app/_ui/form/password-form';
import { OwnSessions } from '@/app/_ui/section/own-sessions';
import { NoteBox } from '@/app/_ui/shell/note-box';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { accountById } from '@/db/accounts/account';
import { wayBack } from '@/lib/access/way-back';
import { roleText } from '@/lib/narrative/account';

export const metadata: Metadata = { title: 'Akun saya' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** One's own account: what it may do, its password, and where it is signed in. */
export default async function OwnAccountPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'account');
  const { store, query, reader } = context;
  const account = reader.kind === 'account' ? accountById(store, reader.id) : null;
  if (!account) return null;
  const token = sessionToken(await headers());
  const note = takeNote(
    reader,
    checked(() => optional(query, 'tiket')),
  );
  return (
    <PageFrame context={context} section={null}>
      <h1>Akun {account.name}</h1>
      <p className="lede">{roleText(account)}</p>
      <NoteBox note={note} />
      {account.oneTimePassword && (
        <p className="notice">
          Kata sandi Anda hanya untuk sekali masuk. Ganti di bawah ini; sesudah itu semua yang menjadi wewenang Anda
          terbuka.
        </p>
      )}
      <PasswordForm back={wayBack(typeof query.kembali === 'string' ? query.kembali : null)} name={account.name} />
      <OwnSessions context={context} account={account} token={token} />
    </PageFrame>
  );
}
