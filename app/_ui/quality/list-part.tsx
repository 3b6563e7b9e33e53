import type { ReactNode } from 'react';
import { DataTable } from '@/app/_ui/table/data-table';
import type { ExportTable, TableRow } from '@/lib/exports/table';
import { formatCount } from '@/lib/narrative/format';
import { PartFrame } from './part-frame';

type Props = Readonly<{
  id: string;
  title: string;
  table: ExportTable;
  /** What makes a line, in full. */
  rule: string;
  /** Of so many that could be looked at. */
  judged: number;
  what: string;
  nothing: string;
  download: Readonly<Record<string, string>>;
  linkOf: (position: number, key: string, text: string) => ReactNode | null;
}>;

/** So many lines stand on a page; the file has all of them. */
export const MOST_LINES = 100;

/** A list of what should be looked at, the furthest first, with the rule that made it. */
export function ListPart({ id, title, table, rule, judged, what, nothing, download, linkOf }: Props) {
  const shown: ExportTable = { ...table, rows: table.rows.slice(0, MOST_LINES) };
  const positions = new Map(shown.rows.map((row, position): [TableRow, number] => [row, position]));
  const left = table.rows.length - shown.rows.length;
  return (
    <PartFrame id={id} title={title} example={table.example} subtitle={rule} download={download}>
      <p className="sentence">
        {table.rows.length === 0
          ? nothing
          : `${formatCount(table.rows.length)} dari ${formatCount(judged)} ${what} perlu dilihat. Belum tentu salah: mintalah konfirmasi sebelum mengubah.`}
      </p>
      {table.rows.length > 0 && (
        <div className="quality-list">
          <DataTable table={shown} hide={[]} linkOf={(row, key, text) => linkOf(positions.get(row) ?? 0, key, text)} />
        </div>
      )}
      {left > 0 && <p className="frame-note">{formatCount(left)} baris lain ada di berkas unduhan.</p>}
    </PartFrame>
  );
}
