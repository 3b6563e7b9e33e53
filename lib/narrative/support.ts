import { capitalised, formatCount } from './format';
import { listed } from './listed';
import type { Request, Support } from '@/lib/rakor/support';

/** One request as a line: "Belum 5 kader: 26 dari 324 posyandu". */
export function requestText({ text, count, all, noun, optional = false }: Request): string {
  return `${capitalised(text)}: ${formatCount(count)} dari ${formatCount(all)} ${noun}${optional ? ', tidak wajib' : ''}`;
}

/**
 * What is asked of some parties, as a slide's message: "Dukungan camat dan desa/kelurahan: 7 hal diminta; terbanyak belum
 * 5 kader, 26 dari 324 posyandu". What is wajib comes before what is not; that nothing is asked is said.
 */
export function supportMessage(supports: readonly Support[]): string {
  const who = listed(supports.map(({ title }) => title));
  const requests = supports.flatMap((support) => support.requests);
  if (requests.length === 0) return `Dukungan ${who}: tidak ada kekurangan yang dilaporkan`;
  const required = requests.filter(({ optional }) => !optional);
  const most = (required.length > 0 ? required : requests).reduce((first, each) =>
    each.count > first.count ? each : first,
  );
  const text = `${most.text}, ${formatCount(most.count)} dari ${formatCount(most.all)} ${most.noun}`;
  return `Dukungan ${who}: ${formatCount(requests.length)} hal diminta; terbanyak ${text}`;
}
