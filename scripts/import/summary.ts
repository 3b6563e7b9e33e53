import { formatCount } from '@/lib/narrative/format';
import { type Finding, type ImportReport, withoutPlace } from '@/lib/imports/report';

/** So many findings go into one piece of text: a report without a cap can be larger than a string may be. */
const PIECE = 1000;

/** An import report for a person at a terminal, piece by piece: each file's rows, every finding in its place, the end. */
export function* importSummary(report: ImportReport, dryRun: boolean): Iterable<string> {
  const { tables, errors, warnings } = report;
  for (const count of tables) {
    yield (
      `${source(count)}: ${formatCount(count.rows)} baris (${formatCount(count.new)} baru, ` +
      `${formatCount(count.changed)} berubah, ${formatCount(count.unchanged)} tetap, ${formatCount(count.rejected)} ditolak)\n`
    );
  }
  yield* pieces(errors, (error) => `KESALAHAN  ${place(error)}: ${error.message} [${error.code}]\n`, '');
  yield* pieces(warnings, (warning) => `Peringatan ${place(warning)}: ${warning.message} [${warning.code}]\n`, '');
  yield `${conclusion(report, dryRun)}\n`;
}

/** The same as the JSON of contracts section 4, piece by piece. */
export function* importJson({ files, tables, errors, warnings, committed, batch }: ImportReport): Iterable<string> {
  const [opening, closing] = [JSON.stringify({ files, tables }), JSON.stringify({ committed, batch })];
  yield `${opening.slice(0, -1)},"errors":[`;
  yield* pieces(errors, (error) => JSON.stringify(withoutPlace(error)), ',');
  yield '],"warnings":[';
  yield* pieces(warnings, (warning) => JSON.stringify(withoutPlace(warning)), ',');
  yield `],${closing.slice(1)}\n`;
}

/** The outcome in one sentence. */
export function conclusion({ errors, batch, committed }: ImportReport, dryRun: boolean): string {
  if (errors.length > 0) {
    return `Impor ditolak: ${formatCount(errors.length)} kesalahan. Tidak ada yang disimpan; perbaiki lalu kirim lagi semuanya.`;
  }
  if (dryRun || !committed) return 'Pemeriksaan selesai tanpa kesalahan. Tidak ada yang disimpan (--dry-run).';
  return batch === null
    ? 'Isi berkas sama dengan yang sudah tersimpan; tidak ada yang berubah.'
    : `Impor tersimpan sebagai nomor ${batch}.`;
}

function* pieces<T>(findings: readonly T[], text: (finding: T) => string, between: string): Iterable<string> {
  for (let from = 0; from < findings.length; from += PIECE) {
    const piece = findings.slice(from, from + PIECE).map(text);
    yield (from > 0 ? between : '') + piece.join(between);
  }
}

/** A file, and the sheet where it may have several. */
function source({ file, table }: Pick<Finding<string>, 'file' | 'table'>): string {
  return table !== null && /\.xlsx$/i.test(file) ? `${file} lembar ${table}` : file;
}

function place({ file, table, row, column, at }: Finding<string>): string {
  return [
    at?.sheet ? `${file} lembar ${at.sheet}` : source({ file, table }),
    row === null ? null : `baris ${row}`,
    column === null || column === '' ? null : `kolom ${column}`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
