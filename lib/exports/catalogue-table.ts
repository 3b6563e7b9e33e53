import type { Indicator } from '@/lib/indicators/indicator';
import { directionWord, kindWord, lifeCycleWord } from '@/lib/narrative/definition';
import { formatCount, formatTarget } from '@/lib/narrative/format';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { ExportTable } from './table';

/** What only the file says of each indicator; a page shows the rest and leads to the indicator's own definition. */
export const CATALOGUE_DETAILS: readonly string[] = [
  'unit',
  'kind',
  'direction',
  'lifeCycle',
  'cluster',
  'level',
  'targetGroup',
  'target',
  'targetSource',
  'source',
  'version',
];

/** The catalogue of indicators as a table out: what is counted over what, and where each definition comes from. */
export function catalogueTable(frame: TableFrame, indicators: readonly Indicator[], title: string): ExportTable {
  return framedTable(frame, {
    subject: 'definisi indikator',
    name: 'Indikator',
    title,
    definition: [],
    columns: [
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: 'Indikator', kind: 'text' },
      { key: 'numerator', header: 'Pembilang', kind: 'text' },
      { key: 'denominator', header: 'Penyebut', kind: 'text' },
      { key: 'unit', header: 'Satuan penyebut', kind: 'text' },
      { key: 'kind', header: 'Jenis', kind: 'text' },
      { key: 'direction', header: 'Arah', kind: 'text' },
      { key: 'lifeCycle', header: 'Tahap siklus hidup', kind: 'text' },
      { key: 'cluster', header: 'Klaster', kind: 'text' },
      { key: 'level', header: 'Tingkat terendah', kind: 'text' },
      { key: 'targetGroup', header: 'Sasaran (kode)', kind: 'text' },
      { key: 'target', header: 'Acuan', kind: 'text' },
      { key: 'targetSource', header: 'Sumber acuan', kind: 'text' },
      { key: 'source', header: 'Sumber definisi', kind: 'text' },
      { key: 'version', header: 'Versi definisi', kind: 'text' },
    ],
    rows: indicators.map((indicator) => {
      const { code, name, numerator, denominator, unit, cluster, level, targetGroup, source, version } = indicator;
      return {
        code,
        name,
        numerator,
        denominator,
        unit,
        kind: kindWord(indicator),
        direction: directionWord(indicator),
        lifeCycle: lifeCycleWord(indicator),
        cluster,
        level,
        targetGroup,
        target: defaultText(indicator),
        targetSource: indicator.defaultTarget?.citation ?? null,
        source,
        version,
      };
    }),
    notes: [
      'Acuan adalah bawaan katalog; target yang ditetapkan daerah menggantikannya dan ada pada tiap tabel capaian.',
    ],
  });
}

/** The catalogue's default target with its base: `75%`, `183 per 100.000`; null where the district sets it. */
function defaultText({ defaultTarget, per }: Indicator): string | null {
  if (!defaultTarget) return null;
  const text = formatTarget({ hundredths: defaultTarget.hundredths, per: per ?? 100 });
  return per ? `${text} per ${formatCount(per)}` : text;
}
