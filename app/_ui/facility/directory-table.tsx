import { facilityHref } from '@/app/_server/links';
import type { FacilityAsked } from '@/app/_border/facility-address';
import { type FacilityRow, facilityRows } from '@/lib/drawing/facility-rows';
import type { FacilityLine } from '@/lib/exports/facility-table';
import type { DirectoryOrder } from '@/lib/facilities/directory';
import { ilpStatus } from '@/lib/narrative/facility-status';
import { formatCount } from '@/lib/narrative/format';

type Props = Readonly<{
  lines: readonly FacilityLine[];
  asked: FacilityAsked;
  /** What the table shows, for those who do not see it. */
  caption: string;
  /** The name of the criterion that the list was narrowed by; null where it was not. */
  criterion: string | null;
  /** The period of the links, where the address named one. */
  period: string | null;
  orderHref: (order: DirectoryOrder) => string;
}>;

/** One page of facilities, each leading to its own page; the headings order the list. */
export function DirectoryTable({ lines, asked, caption, criterion, period, orderHref }: Props) {
  const heading = (order: DirectoryOrder, label: string, className?: string) => (
    <th scope="col" className={className} aria-sort={asked.order === order ? 'ascending' : undefined}>
      <a href={orderHref(order)}>{label}</a>
    </th>
  );
  return (
    <table className="data-table facility-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heading('nama', 'Nama')}
          {heading('status', 'Status ILP')}
          {criterion !== null && <th scope="col">{criterion}</th>}
          {heading('kurang', 'Kriteria wajib kurang', 'number')}
          <th scope="col">Keterangan</th>
        </tr>
      </thead>
      <tbody dangerouslySetInnerHTML={{ __html: facilityRows(lines.map((line) => rowOf(line, period))) }} />
    </table>
  );
}

function rowOf(line: FacilityLine, period: string | null): FacilityRow {
  const { mark, word } = ilpStatus(line);
  return {
    href: facilityHref(line.code, period),
    name: line.name,
    about: [line.type + (line.pilot ? ' (lokus)' : ''), line.hamlet, line.areaName, line.puskesmasName]
      .filter((each) => each && each !== line.name)
      .join(' · '),
    mark,
    status: word,
    missing: missingText(line),
    needs: line.needs,
    criterion: line.criterion,
  };
}

/** "3", "3 (1 belum dilaporkan)"; what has no status lacks nothing of it. */
function missingText({ lacking, unreported }: FacilityLine): string {
  if (lacking === null || unreported === null) return '–';
  const all = formatCount(lacking + unreported);
  return unreported === 0 ? all : `${all} (${formatCount(unreported)} belum dilaporkan)`;
}
