import { capitalised, formatCount } from './format';
import { listed } from './listed';
import type { Request, Support } from '@/lib/rakor/support';

/** One request as a line: "Belum 5 kader: 26 dari 324 posyandu". */
export function requestText({ text, count, all, noun, optional = false }: Request): string {
  return `${capitalised(text)}: ${formatCount(count)} dari ${formatCount(all)} ${noun}${optional ? ', tidak wajib' : ''}`;
}

/**
 * What is asked of some parties, as a slide's message: "Dukungan camat dan desa/kelurahan: 8 kecamatan perlu didampingi; 7
 * hal diminta; terbanyak belum 5 kader, 26 dari 324 posyandu". What is wajib comes before what is not; that nothing is
 * asked is said, and where `silent` criteria were not reported, that too.
 */
export function supportMessage(supports: readonly Support[], silent = 0): string {
  const who = listed(supports.map(({ title }) => title));
  const accompanied = supports.flatMap(({ accompanied: each }) =>
    each && each.count > 0 ? [`${formatCount(each.count)} ${each.noun} perlu didampingi`] : [],
  );
  const asked = [...accompanied, ...requestsPhrase(supports.flatMap(({ requests }) => requests))];
  const nothing =
    silent > 0
      ? `belum ada kekurangan yang dilaporkan; ${formatCount(silent)} isian kriteria belum dilaporkan`
      : 'tidak ada kekurangan yang dilaporkan';
  return `Dukungan ${who}: ${asked.length > 0 ? asked.join('; ') : nothing}`;
}

function requestsPhrase(requests: readonly Request[]): string[] {
  const required = requests.filter(({ optional }) => !optional);
  const ranked = required.length > 0 ? required : requests;
  const [first] = ranked;
  if (!first) return [];
  const most = ranked.reduce((largest, each) => (each.count > largest.count ? each : largest), first);
  const text = `${most.text}, ${formatCount(most.count)} dari ${formatCount(most.all)} ${most.noun}`;
  const isTied = ranked.filter(({ count }) => count === most.count).length > 1;
  const which = requests.length === 1 ? ',' : isTied ? '; antara lain' : '; terbanyak';
  return [`${formatCount(requests.length)} hal diminta${which} ${text}`];
}
