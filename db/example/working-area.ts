import type { RegisteredDistrict, RegisteredKecamatan } from '@/db/registry';
import { type ExampleFacility, codeSeries } from './facility';
import type { PlannedPuskesmas } from './plan';
import type { Random } from './random';

/** The puskesmas, and the code of the one that serves each desa. */
export type WorkingAreas = Readonly<{ puskesmas: readonly ExampleFacility[]; servedBy: ReadonlyMap<string, string> }>;

/**
 * Gives every desa a puskesmas of its own kecamatan. Where there are several, a desa that carries a puskesmas' name is
 * its own and the rest are dealt out by chance: the real working areas are not published. A puskesmas stands in the
 * desa of its name, else in the first that it serves.
 */
export function dealWorkingAreas(
  random: Random,
  district: RegisteredDistrict,
  planned: readonly PlannedPuskesmas[],
): WorkingAreas {
  const nextCode = codeSeries('PKM');
  const servedBy = new Map<string, string>();
  const puskesmas = district.kecamatan.flatMap((kecamatan) => {
    const own = planned.filter((each) => each.kecamatan === kecamatan.code);
    return dealKecamatan(random, kecamatan, own).map(({ name, desa }): ExampleFacility => {
      const seat = desa[0];
      if (!seat) throw new Error(`${name} has no desa to stand in`);
      const code = nextCode(seat);
      for (const served of desa) servedBy.set(served, code);
      return {
        code,
        type: 'puskesmas',
        name,
        desa: seat,
        puskesmas: '',
        pilot: false,
        hamlet: '',
        opened: null,
        closed: null,
      };
    });
  });
  return { puskesmas, servedBy };
}

type Share = { name: string; desa: string[] };

function dealKecamatan(random: Random, { desa }: RegisteredKecamatan, planned: readonly PlannedPuskesmas[]): Share[] {
  const shares: Share[] = planned.map(({ name, desa: own }) => ({ name, desa: [...own] }));
  const taken = new Set(shares.flatMap((share) => share.desa));
  for (const { code } of random.shuffle(desa.filter((each) => !taken.has(each.code)))) {
    const smallest = shares.reduce((least, share) => (share.desa.length < least.desa.length ? share : least));
    smallest.desa.push(code);
  }
  return shares;
}
