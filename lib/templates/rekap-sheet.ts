import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import { measureHeader } from '@/lib/imports/wide/measure';
import { LAST_MONTH, REKAP_SHEET, headingOf } from '@/lib/imports/wide/words';
import { Grid, type StyledCell, addIdentity, range, wholeNumbers } from './grid';
import { STYLES } from './style';
import type { LastMonth, Template, TemplateIndicator, TemplateReporter } from './template';

type Sex = Readonly<{ letter: '' | 'L' | 'P'; key: 0 | 1 | 2 }>;
const WHOLE: readonly Sex[] = [{ letter: '', key: 0 }];
const SPLIT: readonly Sex[] = [
  { letter: 'L', key: 1 },
  { letter: 'P', key: 2 },
];

/** A column to fill in, or what was reported the month before beside it. */
type Column = Readonly<{
  indicator: TemplateIndicator;
  sex: Sex;
  part: 'pembilang' | 'penyebut' | null;
  past: boolean;
}>;

const HINT =
  'Isi sel putih. Kosong berarti belum lapor, 0 berarti memang nol. Kolom abu-abu "bulan lalu" hanya pembanding dan tidak dibaca.';

/** REKAP: desa down, indicators across, one month; beside each what was reported the month before. */
export function rekapSheet(template: Template): WriteSheet {
  const grid = new Grid();
  addIdentity(grid, template, 'REKAP: capaian bulan ini per desa', HINT);
  const columns = template.indicators.flatMap(columnsOf);
  const naming = [headingOf('desa'), headingOf('kode')];
  grid.add([...naming.map((): StyledCell => [null, STYLES.caption]), ...columns.map(captionOf)], 72);
  const header = grid.add(
    [...naming, ...columns.map(headerOf)].map((text): StyledCell => [text, STYLES.header]),
    40,
  );
  for (const reporter of template.reporters) {
    const names: StyledCell[] = [
      [reporter.name, STYLES.name],
      [reporter.code, STYLES.name],
    ];
    grid.add([...names, ...columns.map((column) => cellOf(column, reporter))]);
  }
  const last = header + template.reporters.length;
  return grid.sheet(REKAP_SHEET, [26, 16, ...columns.map(({ past }) => (past ? 10 : 13))], {
    freezePane: { rows: header, columns: 1 },
    dataValidations: template.reporters.length > 0 ? validations(columns, header + 1, last) : [],
  });
}

function columnsOf(indicator: TemplateIndicator): Column[] {
  const parts = indicator.kind === 'monthly' ? (['pembilang', 'penyebut'] as const) : ([null] as const);
  return (indicator.split ? SPLIT : WHOLE).flatMap((sex): Column[] => [
    ...parts.map((part) => ({ indicator, sex, part, past: false })),
    { indicator, sex, part: null, past: true },
  ]);
}

function headerOf({ indicator, sex, part, past }: Column): string {
  const header = measureHeader(indicator.code, part, sex.letter);
  return past ? `${LAST_MONTH} ${header}` : header;
}

function captionOf({ indicator, part, past }: Column): StyledCell {
  if (past) return [null, STYLES.caption];
  const said = part === null ? indicator.name : part === 'pembilang' ? indicator.numerator : indicator.denominator;
  return [said, STYLES.caption];
}

function cellOf({ indicator, sex, past }: Column, reporter: TemplateReporter): StyledCell {
  if ((indicator.leaf === 'puskesmas') !== (reporter.kind === 'puskesmas')) return [null, STYLES.closed];
  if (!past) return [null, STYLES.count];
  return [pastText(reporter.lastMonth.get(`${indicator.code} ${sex.key}`)), STYLES.past];
}

/** What was reported, in its parts; a dash where nothing was. */
function pastText(last: LastMonth | undefined): string | number {
  if (!last) return '-';
  return last.denominator === null ? last.numerator : `${last.numerator} / ${last.denominator}`;
}

/** One rule for each run of columns to fill in. */
function validations(columns: readonly Column[], first: number, last: number): DataValidation[] {
  return columns.flatMap(({ past }, index) => (past ? [] : [wholeNumbers(range(index + 2, first, last))]));
}
