import { type GridAsked, gridParameters } from '@/app/_border/grid-request';
import type { GridPreview } from '@/app/_server/grid';
import type { PageContext } from '@/app/_server/page-context';
import { DataTable } from '@/app/_ui/table/data-table';
import { officialTableText } from '@/lib/drawing/official-table-text';
import { LAYOUT_WORDS } from '@/lib/exports/grid/layout';
import type { OfficialTable } from '@/lib/exports/grid/official-table';
import { symbolNote } from '@/lib/exports/grid/symbols';
import type { ExportTable } from '@/lib/exports/table';
import { formatCount } from '@/lib/narrative/format';

/** So many columns stand on an A4 that lies on its side; a wider table is printed from its file, which parts them. */
const MOST_PRINTED = 24;
/** The first rows of a table say what it will be; all of it is in the file. */
const SHOWN_ROWS = 10;

type Props = Readonly<{ context: PageContext; asked: GridAsked; preview: GridPreview | null }>;

/** What the choice gives: how much it is, the files, and the first rows of its first tables; or why it cannot be made. */
export function GridResult({ context, asked, preview }: Props) {
  if (!preview) {
    return (
      <div className="notice notice-problem" role="alert">
        <p>{asked.problem}</p>
      </div>
    );
  }
  const { tables, sheets, rows, figures } = preview;
  const { choice, layout } = asked;
  return (
    <>
      {asked.isPreset && (
        <div className="notice">
          <p>Belum ada indikator yang dipilih: yang tampil tiga indikator ILP pada bulan terakhir.</p>
        </div>
      )}
      <section className="frame" aria-labelledby="hasil-judul">
        <h2 id="hasil-judul">Pratinjau</h2>
        <p className="sentence">
          {formatCount(choice.indicators.length)} indikator, {formatCount(rows)} baris,{' '}
          {formatCount(choice.periods.length)} periode: {formatCount(figures)} angka pada {formatCount(sheets)} lembar.{' '}
          {LAYOUT_WORDS[layout].name}: {LAYOUT_WORDS[layout].meaning}.
        </p>
        <GridFiles asked={asked} />
        {tables.map((table) => (
          <TablePreview key={table.name} table={table} split={choice.split} />
        ))}
        {sheets > tables.length && (
          <p className="frame-note">
            {formatCount(sheets - tables.length)} lembar lainnya ada di berkas unduhan, dengan susunan yang sama.
          </p>
        )}
        <p className="frame-note">Data per {context.dataPer}.</p>
      </section>
    </>
  );
}

function GridFiles({ asked }: Readonly<{ asked: GridAsked }>) {
  const parameters = gridParameters(asked);
  const href = (format: string) => `/unduh/tabel-indikator?${parameters}&format=${format}`;
  return (
    <ul className="stack screen-only">
      <li>
        <a href={href('xlsx')}>Unduh XLSX</a>{' '}
        <span className="muted">sampul, daftar isi, satu tabel tiap lembar, siap cetak A4</span>
      </li>
      <li>
        <a href={href('pdf')}>Unduh PDF</a>{' '}
        <span className="muted">A4 dengan kop; kolom yang tidak muat dilanjutkan</span>
      </li>
      {asked.layout !== 'panjang' && (
        <li>
          <a href={href('csv')}>Unduh CSV</a> <span className="muted">susunan ini, semua lembar dalam satu berkas</span>
        </li>
      )}
      <li>
        <a href={href('csv-panjang')}>Unduh CSV panjang</a>{' '}
        <span className="muted">satu baris tiap indikator, wilayah, dan periode</span>
      </li>
      <li>
        <a href={`/tabel-indikator?${parameters}`}>Tautan pilihan ini</a>{' '}
        <span className="muted">untuk disimpan atau dibagikan; membuka tabel yang sama</span>
      </li>
    </ul>
  );
}

function TablePreview({ table, split }: Readonly<{ table: OfficialTable | ExportTable; split: boolean }>) {
  const shown = { ...table, rows: table.rows.slice(0, SHOWN_ROWS) };
  const more = table.rows.length - shown.rows.length;
  const isWide = table.columns.length > MOST_PRINTED;
  return (
    <div className={isWide ? 'grid-preview grid-preview-wide' : 'grid-preview'}>
      {isWide && (
        <p className="print-only">Tabel ini lebih lebar daripada kertas A4: cetak dari berkas PDF atau XLSX-nya.</p>
      )}
      {'titleLines' in shown ? (
        <>
          <div className="grid-title">
            {table.example && <p className="example-mark">CONTOH</p>}
            {shown.titleLines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <div className="scroll" tabIndex={0} role="region" aria-label={`Tabel ${table.title}, ${table.period}`}>
            <table className="grid-table" dangerouslySetInnerHTML={{ __html: officialTableText(shown) }} />
          </div>
          <p className="small muted">
            {[...shown.notes, `Keterangan: ${symbolNote(split)}`].join(' ')}
            {more > 0 && ` … dan ${formatCount(more)} baris lagi di berkas unduhan.`}
          </p>
        </>
      ) : (
        <>
          <DataTable table={shown} />
          {more > 0 && <p className="small muted">… dan {formatCount(more)} baris lagi di berkas unduhan.</p>}
        </>
      )}
    </div>
  );
}
