import { perform, seeOther } from '@/app/_api/perform';
import { sessionToken } from '@/app/_server/reader';
import { clearingCookie } from '@/db/accounts/session-cookie';
import { signOut } from '@/db/accounts/sign-in';

export const dynamic = 'force-dynamic';

/** Ends this browser's session. Who is signed out already is led to the same page. */
export const POST = perform('open', ({ request, store, reader }) => {
  const token = sessionToken(request.headers);
  if (token && reader.kind === 'account') signOut(store, token, reader.name);
  return seeOther('/masuk?keluar=ya', { 'set-cookie': clearingCookie() });
});
