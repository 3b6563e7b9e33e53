import { notice, wantsPage } from '@/app/_api/notice';
import { deployment } from '@/app/_server/deployment';
import { readerOf } from '@/app/_server/reader';
import { outOfScope } from '@/app/_server/scope';
import { store } from '@/app/_server/store';
import { mustReplacePassword, verdictOn } from '@/lib/access/policy';
import { ruleOf } from '@/lib/access/rules';

/**
 * The page for a signed-in reader who may not see what a browser asks for, or null. The page itself refuses too: what it
 * refuses while it renders reaches readers without JavaScript as an empty answer, so this says it first.
 */
export async function refusedPage(request: Request & { nextUrl: URL }): Promise<Response | null> {
  const { nextUrl, headers, method } = request;
  if (method !== 'GET' || !wantsPage(request)) return null;
  const access = ruleOf(nextUrl.pathname)?.GET;
  const reader = await readerOf(headers);
  if (reader.kind === 'public' || !access || mustReplacePassword(reader)) return null;
  const held = deployment();
  const verdict = verdictOn(access.action, reader, held);
  const reason = verdict.allowed ? outOfScope({ store: store(), deployment: held, reader }, nextUrl) : verdict.reason;
  if (reason === null) return null;
  if (reader.kind === 'key') {
    const href = `/wilayah/${reader.area}`;
    return notice(403, { title: 'Di luar tautan ini', sentence: reason, href, label: 'Halaman wilayah' });
  }
  const sentence = `${reason} Anda masuk sebagai ${reader.name}.`;
  return notice(403, { title: 'Bukan wewenang akun ini', sentence, href: '/', label: 'Ringkasan' });
}
