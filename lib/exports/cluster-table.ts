import type { ClusterServices } from '@/lib/analysis/cluster-services';
import type { ReportedCount } from '@/lib/coverage/reported-count';
import type { Wording } from '@/lib/narrative/catch-up';
import { clusterWords } from '@/lib/narrative/cluster-services';
import { CLUSTER_TITLES } from '@/lib/pws/sheet';
import { figureCell } from './cell';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { ExportTable } from './table';

/** The indicators of every klaster with their figures as a table out; rates and counts are written in their own unit. */
export function clusterTable(frame: TableFrame, clusters: readonly ClusterServices[], wording: Wording): ExportTable {
  return framedTable(frame, {
    subject: 'klaster',
    name: 'Klaster',
    title: 'Layanan menurut klaster ILP',
    definition: [],
    columns: [
      { key: 'cluster', header: 'Klaster', kind: 'text' },
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: 'Indikator', kind: 'text' },
      { key: 'numerator', header: 'Pembilang', kind: 'count' },
      { key: 'denominator', header: 'Penyebut', kind: 'count' },
      { key: 'figure', header: 'Capaian', kind: 'text' },
      { key: 'target', header: 'Acuan atau target s.d. bulan ini', kind: 'text' },
      { key: 'standing', header: 'Kedudukan', kind: 'text' },
    ],
    rows: clusters.flatMap(({ cluster, lines }) =>
      lines.map((given) => {
        const { indicator, row } = given.line;
        const { numerator, denominator } = 'cumulative' in row ? row.cumulative : row;
        const { figure, target, standing } = clusterWords(given, wording);
        return {
          cluster: CLUSTER_TITLES[cluster],
          code: indicator.code,
          name: indicator.name,
          numerator: figureCell(row.state, numerator),
          denominator: indicator.kind === 'count' ? null : figureCell(row.state, denominator),
          figure,
          target,
          standing,
        };
      }),
    ),
  });
}

/** A criterion of the puskesmas' own checklist, over the puskesmas of a place. */
export type PuskesmasCriterion = Readonly<{ code: string; name: string; wajib: boolean; count: ReportedCount }>;

/** How far the puskesmas of a place are organised by klaster, criterion by criterion, as a table out. */
export function readinessTable(frame: TableFrame, criteria: readonly PuskesmasCriterion[]): ExportTable {
  return framedTable(frame, {
    subject: 'kesiapan klaster',
    name: 'Kesiapan klaster',
    title: 'Kriteria klaster puskesmas',
    definition: [],
    columns: [
      { key: 'code', header: 'Kriteria', kind: 'text' },
      { key: 'name', header: 'Nama', kind: 'text' },
      { key: 'wajib', header: 'Wajib', kind: 'text' },
      { key: 'met', header: 'Terpenuhi', kind: 'count' },
      { key: 'reported', header: 'Dilaporkan', kind: 'count' },
      { key: 'unreported', header: 'Belum dilaporkan', kind: 'count' },
    ],
    rows: criteria.map(({ code, name, wajib, count }) => ({
      code,
      name,
      wajib: wajib ? 'ya' : 'tidak',
      met: count.numerator,
      reported: count.denominator,
      unreported: count.unreported,
    })),
    notes: ['"belum dilaporkan" tidak sama dengan "belum terpenuhi".'],
  });
}
