import { answer } from '@/app/_api/answer';
import { notice } from '@/app/_api/notice';
import { seeOther } from '@/app/_api/perform';
import { shareCookie } from '@/db/accounts/share-cookie';
import { openShareKey } from '@/db/accounts/share-key';

export const dynamic = 'force-dynamic';

const ENDED =
  'Tautan ini sudah berakhir atau dicabut. Minta tautan baru kepada yang mengirimkannya, atau masuk dengan akun Anda.';

/**
 * A read-only way: the browser keeps its key and is led to the area, so that the key stands in no other address. Where
 * everybody may read it only leads on.
 */
export const GET = answer(({ store, params, deployment }) => {
  const key = params.kunci ?? '';
  const opened = openShareKey(store, key);
  if (!opened) return notice(410, { title: 'Tautan tidak berlaku', sentence: ENDED, href: '/masuk', label: 'Masuk' });
  const page = `/wilayah/${opened.area}`;
  if (deployment.publicRead) return seeOther(page);
  return seeOther(page, { 'set-cookie': shareCookie(key, opened.until), 'referrer-policy': 'no-referrer' });
}, 'open');
