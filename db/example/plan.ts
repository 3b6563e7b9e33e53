import { type Month, month } from '@/lib/coverage/period';
import type { RegisteredDistrict } from '@/db/registry';
import { KOTAWARINGIN_TIMUR } from './kotawaringin-timur';
import { seededRandom } from './random';
import { PRESS_DISTRICT } from './source';

/** The history runs over 24 months; nothing is dated outside them. */
export const FIRST_EXAMPLE_MONTH: Month = month(2024, 3);
export const LAST_EXAMPLE_MONTH: Month = month(2026, 2);

/** `desa`: those that it surely serves, because they carry its name. */
export type PlannedPuskesmas = Readonly<{ name: string; kecamatan: string; desa: readonly string[] }>;

/** How many of a kind there are and how many of them are sudah ILP, in the last month and (about) in the first. */
export type PlannedAdoption = Readonly<{ integrated: number; startShare: number }>;

/** A puskesmas that was declared together with some pustu and posyandu of its working area. */
export type PlannedPilot = Readonly<{ puskesmas: string; pustu: number; posyandu: number; decree: string }>;

/** What an example has to add up to, exactly, in LAST_EXAMPLE_MONTH. */
export type ExamplePlan = Readonly<{
  puskesmas: readonly PlannedPuskesmas[];
  puskesmasAdoption: PlannedAdoption;
  pustu: number;
  pustuAdoption: PlannedAdoption;
  /** Existing posyandu, of which `activePosyandu` are aktif. */
  posyandu: number;
  activePosyandu: number;
  posyanduAdoption: PlannedAdoption;
  desaWithoutPosyandu: number;
  pilot: PlannedPilot | null;
}>;

/**
 * The plan for a district: Kotawaringin Timur holds the figures of the press; any other gets as many facilities for
 * its number of desa, one invented puskesmas per kecamatan, and shares drawn by chance from its code, so that no
 * district is shown with another's coverage.
 */
export function planFor(district: RegisteredDistrict): ExamplePlan {
  return district.code === PRESS_DISTRICT ? KOTAWARINGIN_TIMUR : planInProportion(district);
}

function planInProportion({ code, kecamatan }: RegisteredDistrict): ExamplePlan {
  const random = seededRandom(`${code}/rencana`);
  const share = (least: number, most: number) => least + random.below((most - least) * 100) / 100;
  const desa = kecamatan.reduce((sum, each) => sum + each.desa.length, 0);
  const scaled = (count: number) => Math.round((count * desa) / KOTIM_DESA);
  const puskesmas = kecamatan
    .filter((each) => each.desa.length > 0)
    .map(({ code: kecamatanCode, name }) => ({ name: `Puskesmas ${name}`, kecamatan: kecamatanCode, desa: [] }));
  const pustu = scaled(KOTAWARINGIN_TIMUR.pustu);
  const activePosyandu = scaled(KOTAWARINGIN_TIMUR.activePosyandu);
  return {
    puskesmas,
    puskesmasAdoption: { integrated: Math.round(puskesmas.length * share(0.4, 0.9)), startShare: share(0.1, 0.3) },
    pustu,
    pustuAdoption: { integrated: Math.round(pustu * share(0.2, 0.5)), startShare: share(0.05, 0.15) },
    posyandu: Math.max(scaled(KOTAWARINGIN_TIMUR.posyandu), activePosyandu),
    activePosyandu,
    posyanduAdoption: { integrated: Math.round(activePosyandu * share(0.45, 0.85)), startShare: share(0.2, 0.4) },
    desaWithoutPosyandu: scaled(KOTAWARINGIN_TIMUR.desaWithoutPosyandu),
    pilot: null,
  };
}

const KOTIM_DESA = 185;
