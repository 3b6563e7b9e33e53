import { formatCount } from '@/lib/narrative/format';
import type { Finding, ImportReport } from '@/lib/imports/report';

/** An import report for a person at a terminal: what each file holds, then every error and warning in its place. */
export function importSummary(report: ImportReport, dryRun: boolean): string {
  const { tables, errors, warnings } = report;
  return [
    ...tables.map(
      (count) =>
        `${count.file}: ${formatCount(count.rows)} baris (${formatCount(count.new)} baru, ` +
        `${formatCount(count.changed)} berubah, ${formatCount(count.unchanged)} tetap, ${formatCount(count.rejected)} ditolak)`,
    ),
    ...errors.map((error) => `KESALAHAN  ${place(error)}: ${error.message} [${error.code}]`),
    ...warnings.map((warning) => `Peringatan ${place(warning)}: ${warning.message} [${warning.code}]`),
    conclusion(report, dryRun),
  ].join('\n');
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

function place({ file, row, column }: Finding<string>): string {
  return [file, row === null ? null : `baris ${row}`, column === null || column === '' ? null : `kolom ${column}`]
    .filter((part) => part !== null)
    .join(' ');
}
