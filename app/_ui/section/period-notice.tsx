import { type Shown, hasData } from '@/app/_server/page-context';
import { formatMonth } from '@/lib/coverage/period';
import { standingWord } from '@/lib/narrative/closed-months';
import { formatMonthName } from '@/lib/narrative/format';

/** Whether the month's figures are final; or that it has no data, with the way to the latest that has. */
export function PeriodNotice({ shown, path }: Readonly<{ shown: Shown; path: string }>) {
  const { asOf, bounds } = shown;
  if (!bounds) {
    return (
      <p className="notice">
        Belum ada laporan di basis data ini. Administrator memulainya di halaman <a href="/data/mulai">Mulai</a>: dari
        daftar fasilitas ke angka utama.
      </p>
    );
  }
  if (hasData(shown)) {
    return (
      <p className="small muted">
        {formatMonthName(asOf)}: angka {standingWord(shown.closed)}.
      </p>
    );
  }
  const latest = formatMonth(bounds.last);
  return (
    <p className="notice">
      Tidak ada data untuk {formatMonthName(asOf)}: laporan ada dari {formatMonthName(bounds.first)} sampai{' '}
      {formatMonthName(bounds.last)}.{' '}
      <a href={`${path}${path.includes('?') ? '&' : '?'}periode=${latest}`}>Lihat {formatMonthName(bounds.last)}</a>.
    </p>
  );
}
