import { perform, seeOther } from '@/app/_api/perform';
import { withNote } from '@/app/_api/with-note';
import { readForm } from '@/app/_border/form';
import { accountById } from '@/db/accounts/account';
import { revokeSessions } from '@/db/accounts/account-writer';
import { OWN_ACCOUNT } from '@/lib/access/policy';

export const dynamic = 'force-dynamic';

/** Ends one of one's own sessions. */
export const POST = perform('account', async ({ request, store, reader }) => {
  const session = (await readForm(request)).get('sesi');
  const account = reader.kind === 'account' ? accountById(store, reader.id) : null;
  if (!account || !session) return seeOther(OWN_ACCOUNT);
  revokeSessions(store, account, account.name, session);
  return withNote(reader, OWN_ACCOUNT, { kind: 'done', sentence: 'Sesi itu sudah diakhiri.' });
});
