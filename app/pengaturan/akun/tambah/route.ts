import { perform } from '@/app/_api/perform';
import { withNote } from '@/app/_api/with-note';
import { readName, readRole } from '@/app/_border/account-form';
import { readForm } from '@/app/_border/form';
import { AccountError, addAccount } from '@/db/accounts/account-writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Makes an account; its one-time password is shown once on the list that follows. */
export const POST = perform('steward', async ({ request, store, reader }) => {
  const form = await readForm(request);
  const [name, { role, area }] = [readName(form), readRole(form)];
  try {
    const password = await addAccount(store, { name, role, area }, nameOf(reader));
    return withNote(reader, '/pengaturan/akun', { kind: 'done', sentence: `Akun ${name} sudah dibuat.`, password });
  } catch (error) {
    if (!(error instanceof AccountError)) throw error;
    return withNote(reader, '/pengaturan/akun', { kind: 'failed', sentence: error.message });
  }
});
