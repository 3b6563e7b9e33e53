import { perform } from '@/app/_api/perform';
import { withNote } from '@/app/_api/with-note';
import { type AccountChange, readChange, readRole } from '@/app/_border/account-form';
import { readForm } from '@/app/_border/form';
import { refuse } from '@/app/_border/refusal';
import type { Note } from '@/app/_server/flash';
import { type Account, accountById } from '@/db/accounts/account';
import { AccountError, changeRole, resetPassword, revokeSessions, setDisabled } from '@/db/accounts/account-writer';
import type { Store } from '@/db/client';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Changes an account that is another's; one's own is changed at /akun, so that nobody locks themselves out. */
export const POST = perform('steward', async ({ request, store, reader }) => {
  const form = await readForm(request);
  const account = accountById(store, form.get('id') ?? '');
  if (!account) return refuse(404, 'id', 'Akun ini tidak ada lagi.');
  const page = `/pengaturan/akun/${account.id}`;
  if (reader.kind === 'account' && reader.id === account.id) {
    const sentence = 'Ini akun Anda sendiri: ganti kata sandi di /akun, selebihnya minta administrator lain.';
    return withNote(reader, page, { kind: 'failed', sentence });
  }
  try {
    return withNote(reader, page, await changed(store, account, readChange(form), { form, actor: nameOf(reader) }));
  } catch (error) {
    if (!(error instanceof AccountError)) throw error;
    return withNote(reader, page, { kind: 'failed', sentence: error.message });
  }
});

type By = Readonly<{ form: URLSearchParams; actor: string | null }>;

async function changed(store: Store, account: Account, change: AccountChange, { form, actor }: By): Promise<Note> {
  const done = (sentence: string, password?: string): Note => ({ kind: 'done', sentence, password });
  switch (change) {
    case 'atur-ulang': {
      const password = await resetPassword(store, account, actor);
      return done(`Kata sandi ${account.name} sudah diatur ulang dan semua sesinya diakhiri.`, password);
    }
    case 'nonaktif':
      setDisabled(store, account, true, actor);
      return done(`Akun ${account.name} dinonaktifkan dan semua sesinya diakhiri.`);
    case 'aktif':
      setDisabled(store, account, false, actor);
      return done(`Akun ${account.name} aktif kembali.`);
    case 'peran': {
      const { role, area } = readRole(form);
      changeRole(store, account, role, area, actor);
      return done(`Peran ${account.name} sudah diubah; sesinya diakhiri supaya peran baru berlaku.`);
    }
    case 'keluarkan':
      revokeSessions(store, account, actor);
      return done(`Semua sesi ${account.name} sudah diakhiri.`);
  }
}
