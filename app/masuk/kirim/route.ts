import { notice } from '@/app/_api/notice';
import { perform, seeOther } from '@/app/_api/perform';
import { clientAddress } from '@/app/_border/client-address';
import { readForm } from '@/app/_border/form';
import { signIn } from '@/db/accounts/sign-in';
import { OWN_ACCOUNT } from '@/lib/access/policy';
import { wayBack } from '@/lib/access/way-back';
import { waitText } from '@/lib/narrative/sign-in';

export const dynamic = 'force-dynamic';

/** Takes a name and a password, and leads on to where the reader wanted to go. */
export const POST = perform('open', async ({ request, store }) => {
  const form = await readForm(request);
  const back = wayBack(form.get('kembali'));
  const result = await signIn(store, {
    name: form.get('nama') ?? '',
    password: form.get('sandi') ?? '',
    address: clientAddress(request.headers),
    browser: request.headers.get('user-agent'),
  });
  const again = `/masuk?${new URLSearchParams({ galat: 'salah', kembali: back })}`;
  if (result.outcome === 'refused') return seeOther(again);
  if (result.outcome === 'wait') {
    const page = {
      title: 'Tunggu sebentar',
      sentence: waitText(result.seconds),
      href: '/masuk',
      label: 'Ke halaman masuk',
    };
    return notice(429, page, { 'retry-after': String(result.seconds) });
  }
  const next = result.oneTimePassword ? `${OWN_ACCOUNT}?${new URLSearchParams({ kembali: back })}` : back;
  const answer = seeOther(next);
  for (const cookie of result.cookies) answer.headers.append('set-cookie', cookie);
  return answer;
});
