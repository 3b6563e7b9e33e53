import type { RowArea, RowLevel } from '@/lib/coverage/row';
import type { Indicator } from '@/lib/indicators/indicator';
import { capitalised, formatCount, formatPeriodName } from '@/lib/narrative/format';
import type { Cell } from '../cell';
import { STATE_WORDS } from '../coverage-table';
import { fileStem } from '../file-name';
import type { Column, ExportTable, TableRow } from '../table';
import { type SexPart, figureOf, figureParts, partsOf } from './figure-columns';
import type { GridCell, GridSeries } from './grid';
import { type GridFrame, dataPerOf } from './official-table';
import { periodsTitle, subjectTitle } from './titles';

/**
 * One row for each indicator, area and period (and sex), to be worked on: sums carry the level of their place, so that
 * they can be told from what they add up.
 */
export function longTable(frame: GridFrame): ExportTable {
  const { grid, place, source, changedAt, example, periodText } = frame;
  const series = grid.series.flat();
  return {
    name: 'Panjang',
    title: capitalised(subjectTitle(frame)),
    area: place.name,
    period: periodsTitle(grid.periods, series),
    definition: [],
    source,
    dataPer: dataPerOf(frame, series),
    changedAt,
    example,
    columns: columnsOf(
      grid.split,
      grid.areas.some(({ kecamatan }) => kecamatan !== null),
    ),
    rows: series.flatMap((each) => seriesRows(frame, each)),
    totalRow: null,
    notes: [
      'Baris yang tingkatnya sama dengan wilayah tabel adalah jumlahnya: jumlah pembilang dibagi jumlah penyebut.',
      'Capaian berupa persen; angka kematian ada di kolom Angka dengan satuannya.',
    ],
    fileStem: fileStem({ subject: 'tabel indikator', area: place.name, period: periodText, example }),
  };
}

function columnsOf(split: boolean, hasParent: boolean): Column[] {
  const columns: (Column | false)[] = [
    { key: 'indicator', header: 'Kode indikator', kind: 'text' },
    { key: 'indicatorName', header: 'Indikator', kind: 'text' },
    { key: 'period', header: 'Periode', kind: 'text' },
    { key: 'level', header: 'Tingkat', kind: 'text' },
    { key: 'code', header: 'Kode', kind: 'area-code' },
    { key: 'name', header: 'Wilayah', kind: 'text' },
    hasParent && { key: 'kecamatan', header: 'Kecamatan', kind: 'text' },
    split && { key: 'sex', header: 'Jenis kelamin', kind: 'text' },
    { key: 'numerator', header: 'Pembilang', kind: 'count' },
    { key: 'denominator', header: 'Penyebut', kind: 'count' },
    { key: 'value', header: 'Capaian', kind: 'percent' },
    { key: 'rate', header: 'Angka', kind: 'rate' },
    { key: 'unit', header: 'Satuan angka', kind: 'text' },
    { key: 'state', header: 'Laporan', kind: 'text' },
  ];
  return columns.filter((column) => column !== false);
}

function seriesRows({ grid, place, level }: GridFrame, series: GridSeries): TableRow[] {
  const own = { code: null, name: place.name, level: place.level, kecamatan: null };
  return [
    ...grid.areas.flatMap((area, index) => {
      const cell = series.cells[index];
      return cell ? cellRows(series, area, cell, grid.split) : [];
    }),
    ...(level === place.level
      ? []
      : cellRows(series, { ...own, name: `Jumlah ${place.name}` }, series.total, grid.split)),
  ];
}

type Named = RowArea & Readonly<{ kecamatan: string | null; level: RowLevel }>;

function cellRows({ indicator, period }: GridSeries, area: Named, cell: GridCell, split: boolean): TableRow[] {
  return partsOf(indicator, split).map((sex) => ({
    indicator: indicator.code,
    indicatorName: indicator.name,
    period: formatPeriodName(period),
    level: area.level,
    code: area.code,
    name: area.name,
    kecamatan: area.kecamatan,
    sex,
    ...numbersOf(indicator, cell, sex),
    state: STATE_WORDS[cell.measure.state],
  }));
}

/** A rate is no percentage: it stands in a column of its own, per its unit. */
function numbersOf(indicator: Indicator, cell: GridCell, sex: SexPart): TableRow {
  const { numerator, denominator, value } = figureOf(cell, sex);
  const isKnown = figureParts(indicator).includes('value');
  const isRate = indicator.kind === 'rate';
  const per = indicator.per ?? 1;
  const rate: Cell = typeof value === 'number' ? value * per : value;
  return {
    numerator,
    denominator: isKnown ? denominator : null,
    value: isKnown && !isRate ? value : null,
    rate: isRate ? rate : null,
    unit: isRate ? `per ${formatCount(per)}` : null,
  };
}
