import { formatCount } from './format';

/** The sasaran of a group over the desa of a place in one year. */
export type TargetGroupFacts = Readonly<{
  year: number;
  /** Persons or families of all desa that have a sasaran. */
  size: number;
  /** How many desa have one above 0. */
  desa: number;
  /** The names of those that have none. */
  without: readonly string[];
  sources: readonly string[];
}>;

/** So many names are written out; more are counted. */
const NAMED = 5;

/**
 * Where the denominator comes from: "8.523 ibu hamil dari 184 desa/kelurahan, tahun 2026. Sumber: Simulasi. Tanpa sasaran:
 * Luwuk Bunter." A year without any says so.
 */
export function targetGroupSentence(
  { year, size, desa, without, sources }: TargetGroupFacts,
  unit: string,
  noun: string,
): string {
  if (desa === 0) return `Belum ada sasaran ${unit} tahun ${year}; kirim tabel sasaran.`;
  const parts = [
    `${formatCount(size)} ${unit} dari ${formatCount(desa)} ${noun}, tahun ${year}.`,
    sources.length > 0 ? `Sumber: ${sources.join('; ')}.` : 'Sumber belum ditulis.',
  ];
  if (without.length > 0) {
    const names = without.length <= NAMED ? without.join(', ') : `${formatCount(without.length)} ${noun}`;
    parts.push(`Tanpa sasaran: ${names}; capaiannya tidak ikut dihitung di atasnya.`);
  }
  return parts.join(' ');
}
