import { perform, seeOther } from '@/app/_api/perform';
import { withNote } from '@/app/_api/with-note';
import { clientAddress } from '@/app/_border/client-address';
import { readForm } from '@/app/_border/form';
import { sessionToken } from '@/app/_server/reader';
import { accountById } from '@/db/accounts/account';
import { changeOwnPassword } from '@/db/accounts/own-password';
import { OWN_ACCOUNT } from '@/lib/access/policy';
import { wayBack } from '@/lib/access/way-back';

export const dynamic = 'force-dynamic';

/** Replaces one's own password; all one's other browsers are signed out. */
export const POST = perform('account', async ({ request, store, reader }) => {
  const form = await readForm(request);
  const account = reader.kind === 'account' ? accountById(store, reader.id) : null;
  const token = sessionToken(request.headers);
  if (!account || token === null) return seeOther('/masuk');
  const back = wayBack(form.get('kembali'));
  const [current, chosen, again] = ['lama', 'baru', 'ulang'].map((name) => form.get(name) ?? '');
  const address = clientAddress(request.headers);
  const problem = await changeOwnPassword(store, account, { current, chosen, again, token, address });
  if (problem) {
    return withNote(reader, `${OWN_ACCOUNT}?${new URLSearchParams({ kembali: back })}`, {
      kind: 'failed',
      sentence: problem,
    });
  }
  if (account.oneTimePassword) return seeOther(back);
  return withNote(reader, OWN_ACCOUNT, {
    kind: 'done',
    sentence: 'Kata sandi sudah diganti. Peramban lain yang tadi masuk dengan akun ini sudah dikeluarkan.',
  });
});
