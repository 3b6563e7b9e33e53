import { escaped } from './svg-text';

/** A file that a table or chart is offered as: its format in the address, its name, and what it is for, if not plain. */
export type OfferedFile = Readonly<{ format: string; name: string; use?: string }>;

const TABLES: readonly OfferedFile[] = [
  { format: 'xlsx', name: 'XLSX' },
  { format: 'csv', name: 'CSV', use: 'untuk Excel Indonesia' },
  { format: 'pdf', name: 'PDF', use: 'A4 dengan kop, siap cetak' },
];
const PICTURES: readonly OfferedFile[] = [
  { format: 'png', name: 'PNG' },
  { format: 'svg', name: 'SVG' },
];

/**
 * The items of a list of files as HTML text, without the end tags that HTML leaves out: it stands several times on pages
 * whose weight is bounded (see facility-text). `path` and `query` are the address without its format.
 */
export function downloadText(path: string, query: Readonly<Record<string, string>>, picture: boolean): string {
  return [...TABLES, ...(picture ? PICTURES : [])]
    .map(({ format, name, use }) => {
      const href = `${path}?${new URLSearchParams({ ...query, format })}`;
      const aside = use ? ` <span class=muted>${use}</span>` : '';
      return `<li><a href="${escaped(href)}">Unduh ${name}</a>${aside}`;
    })
    .join('');
}
