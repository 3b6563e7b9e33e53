import { type CareLink, type CarePath, isSameGroup } from '@/lib/analysis/care-path';
import { fraction } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import { figureCell } from './cell';
import { STATE_WORDS, type TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { ExportTable } from './table';

/** The steps of care in one place as a table out: each with its own n/N and the distance from the step before it. */
export function careTable(frame: TableFrame, path: CarePath): ExportTable {
  const before = new Map(path.links.map((link) => [link.to.indicator.code, link]));
  return framedTable(frame, {
    subject: 'kesinambungan',
    name: 'Kesinambungan',
    title: 'Kesinambungan pelayanan ibu dan anak',
    definition: path.steps.map(({ indicator: { code, numerator, denominator } }) => ({
      label: code,
      text: `${numerator} / ${denominator}`,
    })),
    columns: [
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: 'Langkah', kind: 'text' },
      { key: 'numerator', header: 'Pembilang', kind: 'count' },
      { key: 'denominator', header: 'Penyebut', kind: 'count' },
      { key: 'value', header: 'Cakupan', kind: 'percent' },
      { key: 'change', header: 'Selisih dari langkah sebelumnya', kind: 'signed-percent' },
      { key: 'remark', header: 'Catatan', kind: 'text' },
    ],
    rows: path.steps.map(({ indicator, measure }) => {
      const ratio = ratioOf(measure);
      const link = before.get(indicator.code);
      return {
        code: indicator.code,
        name: indicator.name,
        numerator: figureCell(measure.state, measure.numerator),
        denominator: figureCell(measure.state, measure.denominator),
        value: figureCell(measure.state, ratio && fraction(ratio)),
        change: link ? changeOf(link) : null,
        remark: [link && remarkOf(link, path), measure.state === 'partial' ? `laporan ${STATE_WORDS.partial}` : '']
          .filter(Boolean)
          .join('; '),
      };
    }),
    notes: [
      'Setiap langkah memakai penyebutnya sendiri; selisih dalam poin persen, bukan jumlah orang.',
      'Langkah tanpa nilai memutus rangkaian: langkah sebelum dan sesudahnya tidak dibandingkan.',
    ],
  });
}

function changeOf({ kind, points }: CareLink): number | null {
  const distance = points && fraction(points);
  return distance === null ? null : kind === 'loss' ? -distance : distance;
}

function remarkOf(link: CareLink, { largest }: CarePath): string {
  if (link === largest) return 'kehilangan terbesar';
  if (link.kind === 'broken') return 'tidak dibandingkan';
  if (link.kind !== 'gain') return '';
  return `lebih tinggi daripada ${link.from.indicator.code}; ${isSameGroup(link) ? 'periksa pencatatan' : 'sasaran berbeda'}`;
}
