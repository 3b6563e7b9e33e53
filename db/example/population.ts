import { isKelurahan, parseAreaCode } from '@/lib/areas/code';
import type { RegisteredDistrict } from '@/db/registry';
import { seededRandom } from './random';

/** Kotawaringin Timur in 2026 has 454.515 people in 185 desa and kelurahan; any other district gets as many a desa. */
const KOTIM = { population: 454_515, desa: 185 };
/** A kelurahan has more people than a desa; within each, chance decides. */
const KELURAHAN_WEIGHT = 2.5;
const UNEVENNESS = 0.55;

/** People of each desa of a district in the last year of the example, by code; invented, but for their sum. */
export function desaPopulations({ code, kecamatan }: RegisteredDistrict): ReadonlyMap<string, number> {
  const random = seededRandom(`${code}/pelayanan/penduduk`);
  const desa = kecamatan.flatMap((each) => each.desa);
  const weights = desa.map((each) => weightOf(each.code) * Math.exp(UNEVENNESS * random.normal()));
  const counts = apportion(Math.round((KOTIM.population * desa.length) / KOTIM.desa), weights);
  return new Map(desa.map((each, index) => [each.code, counts[index] ?? 0]));
}

/** Deals out a whole number by weights, the largest remainders first, so that the parts add up to it exactly. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map((weight) => (total * weight) / sum);
  const counts = shares.map(Math.floor);
  const left = total - counts.reduce((all, count) => all + count, 0);
  const order = shares.map((share, index) => ({ index, rest: share - Math.floor(share) }));
  order.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}

function weightOf(desa: string): number {
  const code = parseAreaCode(desa);
  return code !== null && isKelurahan(code) ? KELURAHAN_WEIGHT : 1;
}
