import type { IlpPart } from '@/app/_border/ilp-address';
import type { Query } from '@/app/_border/parameters';
import { placeHref } from '@/app/_server/links';
import type { RowArea } from '@/lib/coverage/row';

/** The path of a place's ILP page. */
export function ilpPath(area: RowArea): string {
  return `${placeHref(area, null) ?? ''}/ilp`;
}

type Given = Readonly<{ part?: IlpPart; period?: string | null } & Record<string, string | null | undefined>>;

/** A view of a place's ILP page as its address; what is null or left out is what the page takes by itself. */
export function ilpHref(path: string, { part = 'ringkasan', period = null, ...more }: Given): string {
  const all = { bagian: part === 'ringkasan' ? null : part, periode: period, ...more };
  const given = Object.entries(all).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const search = new URLSearchParams(given);
  // Lists stand in an address as people read them: neither comma nor colon needs to be escaped there.
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text ? `${path}?${text}` : path;
}

/** What an address asks of its part beside the period, to be carried into another month; a form's ticks as one list. */
export function carried(query: Query): Readonly<Record<string, string>> {
  const others = Object.entries(query).filter(([name, given]) => name !== 'periode' && given !== undefined);
  return Object.fromEntries(others.map(([name, given]) => [name, [given].flat().join(',')]));
}
