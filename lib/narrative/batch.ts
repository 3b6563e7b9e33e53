import type { Origin } from '@/lib/imports/author';
import type { ImportReport } from '@/lib/imports/report';
import { formatCount } from './format';

const ORIGINS: Readonly<Record<Origin, string>> = {
  perintah: 'perintah di server',
  berkas: 'berkas lewat halaman',
  halaman: 'ubahan di halaman',
  urung: 'pengurungan',
};

type Written = Readonly<{ origin: Origin; actor: string | null; acceptedBy: string | null }>;

/** "pkm.baamang (berkas lewat halaman), diterima admin" */
export function authorPhrase({ origin, actor, acceptedBy }: Written): string {
  const who = actor === null ? ORIGINS[origin] : `${actor} (${ORIGINS[origin]})`;
  return acceptedBy === null ? who : `${who}, diterima ${acceptedBy}`;
}

type Told = Readonly<{ report: Pick<ImportReport, 'tables'>; undoes: number | null }>;

/** "capaian 12 baru, 3 berubah; kriteria 1 berubah", or which number it took back. */
export function rowsPhrase({ report, undoes }: Told): string {
  if (undoes !== null) return `mengembalikan keadaan sebelum nomor ${undoes}`;
  const sums = new Map<string, { fresh: number; changed: number }>();
  for (const { table, new: fresh, changed } of report.tables) {
    const sum = sums.get(table) ?? { fresh: 0, changed: 0 };
    sums.set(table, { fresh: sum.fresh + fresh, changed: sum.changed + changed });
  }
  return [...sums]
    .filter(([, { fresh, changed }]) => fresh + changed > 0)
    .map(([table, { fresh, changed }]) => {
      const parts = [
        ...(fresh > 0 ? [`${formatCount(fresh)} baru`] : []),
        ...(changed > 0 ? [`${formatCount(changed)} berubah`] : []),
      ];
      return `${table} ${parts.join(', ')}`;
    })
    .join('; ');
}
