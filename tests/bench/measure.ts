/** One figure of the bench. A `gate` breach fails the run; an `info` figure has a bound to look at, or none. */
export type Measure = Readonly<{
  name: string;
  value: number;
  unit: '×' | 'bita' | 'kB' | 'ms';
  bound: number | null;
  kind: 'gate' | 'info';
  decimals?: number;
}>;

/** True when a gated figure is above its bound. */
export function isBreach({ kind, value, bound }: Measure): boolean {
  return kind === 'gate' && bound !== null && value > bound;
}

/** The figures as a table: measure, value, bound, verdict. */
export function measureTable(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.name,
    `${figure(measure.value, measure)} ${measure.unit}`,
    measure.bound === null ? '–' : `≤ ${figure(measure.bound, measure)}`,
    verdict(measure),
  ]);
  const table = [['Ukuran', 'Nilai', 'Batas', 'Putusan'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const [wide = 0, ...narrow] = widths;
  return table
    .map(([name = '', value = '', bound = '', last = '']) =>
      [name.padEnd(wide), value.padStart(narrow[0] ?? 0), bound.padStart(narrow[1] ?? 0), last].join('  '),
    )
    .join('\n');
}

function figure(value: number, { decimals = 1 }: Measure): string {
  return value.toLocaleString('id-ID', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function verdict(measure: Measure): string {
  if (measure.bound === null) return 'informasi';
  const within = measure.value <= measure.bound;
  if (measure.kind === 'gate') return within ? 'lulus' : 'GAGAL';
  return within ? 'informasi (di dalam batas)' : 'informasi (di luar batas)';
}
