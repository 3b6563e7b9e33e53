import { isKelurahan, parseAreaCode } from '@/lib/areas/code';
import { addMonths } from '@/lib/coverage/period';
import type { RegisteredArea, RegisteredDistrict } from '@/db/registry';
import { type ExampleFacility, codeSeries } from './facility';
import { type ExamplePlan, LAST_EXAMPLE_MONTH } from './plan';
import { posyanduNames } from './posyandu-name';
import type { Random } from './random';
import { type WorkingAreas, dealWorkingAreas } from './working-area';

/** The facilities of an example and who serves whom, before anything is said of how they do. */
export type Network = WorkingAreas &
  Readonly<{ pustu: readonly ExampleFacility[]; posyandu: readonly ExampleFacility[] }>;

/** A kelurahan has more people than a desa, and so more posyandu. That is all that is assumed of a place. */
const KELURAHAN_WEIGHT = 3;
/** So many posyandu more than it declares has a pilot's working area. */
const PILOT_SPARE = 4;

/** Places the plan's puskesmas, pustu and posyandu in the desa of a district; the pilot's are marked. */
export function buildNetwork(random: Random, district: RegisteredDistrict, plan: ExamplePlan): Network {
  const areas = dealWorkingAreas(random, district, plan.puskesmas);
  const desa = district.kecamatan.flatMap((kecamatan) => kecamatan.desa);
  const pilotCode = areas.puskesmas.find((each) => each.name === plan.pilot?.puskesmas)?.code;
  const pilotDesa = desa.filter((each) => pilotCode !== undefined && areas.servedBy.get(each.code) === pilotCode);
  const pilot = pilotDesa.length > 0 ? plan.pilot : null;
  const placed = {
    pustu: placePustu(random, desa, areas, plan, pilotDesa.slice(0, pilot?.pustu ?? 0)),
    posyandu: placePosyandu(random, desa, areas, plan, pilotDesa),
  };
  return {
    ...areas,
    puskesmas: areas.puskesmas.map((each) => ({ ...each, pilot: each.code === pilotCode })),
    pustu: markPilot(random, placed.pustu, pilotCode, pilot?.pustu ?? 0),
    posyandu: markPilot(random, placed.posyandu, pilotCode, pilot?.posyandu ?? 0),
  };
}

function markPilot(
  random: Random,
  facilities: readonly ExampleFacility[],
  pilotCode: string | undefined,
  count: number,
): ExampleFacility[] {
  const eligible = facilities.filter((each) => each.puskesmas === pilotCode && each.closed === null);
  const marked = new Set(random.shuffle(eligible).slice(0, count));
  return facilities.map((each) => ({ ...each, pilot: marked.has(each) }));
}

/** One pustu in as many desa as planned (`first` surely have one), and one that closed within the history. */
function placePustu(
  random: Random,
  desa: readonly RegisteredArea[],
  { servedBy }: WorkingAreas,
  plan: ExamplePlan,
  first: readonly RegisteredArea[],
): ExampleFacility[] {
  const order = [...first, ...random.shuffle(desa.filter((each) => !first.includes(each)))];
  const chosen = new Set(order.slice(0, plan.pustu));
  const former = order[plan.pustu];
  const nextCode = codeSeries('PST');
  return desa
    .filter((each) => chosen.has(each) || each === former)
    .map((each) => ({
      code: nextCode(each.code),
      type: 'pustu',
      name: `Pustu ${each.name}`,
      desa: each.code,
      puskesmas: servedBy.get(each.code) ?? '',
      pilot: false,
      hamlet: '',
      opened: null,
      closed: each === former ? addMonths(LAST_EXAMPLE_MONTH, -8) : null,
    }));
}

function placePosyandu(
  random: Random,
  desa: readonly RegisteredArea[],
  { servedBy }: WorkingAreas,
  plan: ExamplePlan,
  pilotDesa: readonly RegisteredArea[],
): ExampleFacility[] {
  const counts = countPosyandu(random, desa, plan, pilotDesa);
  const nextCode = codeSeries('PSY');
  const nextNames = posyanduNames(random);
  return desa.flatMap((each) =>
    nextNames(each.code.slice(0, 8), counts.get(each) ?? 0).map((name, index): ExampleFacility => ({
      code: nextCode(each.code),
      type: 'posyandu',
      name,
      desa: each.code,
      puskesmas: servedBy.get(each.code) ?? '',
      pilot: false,
      hamlet: hamletName(index),
      opened: null,
      closed: null,
    })),
  );
}

/** How many posyandu a desa has: one each, but for a few without; enough where the pilot is; the rest by chance. */
function countPosyandu(
  random: Random,
  desa: readonly RegisteredArea[],
  plan: ExamplePlan,
  pilotDesa: readonly RegisteredArea[],
): Map<RegisteredArea, number> {
  const others = random.shuffle(desa.filter((each) => !pilotDesa.includes(each)));
  const served = [...pilotDesa, ...others.slice(plan.desaWithoutPosyandu)].slice(0, plan.posyandu);
  const counts = new Map(served.map((each) => [each, 1]));
  let left = plan.posyandu - served.length;
  const addOne = (each: RegisteredArea) => {
    counts.set(each, (counts.get(each) ?? 0) + 1);
    left -= 1;
  };
  const needed = plan.pilot ? plan.pilot.posyandu + PILOT_SPARE - pilotDesa.length : 0;
  for (let added = 0; pilotDesa.length > 0 && added < needed; added++) addOne(random.pick(pilotDesa));
  const chances = served.flatMap((each) =>
    Array<RegisteredArea>(isKelurahanCode(each.code) ? KELURAHAN_WEIGHT : 1).fill(each),
  );
  while (left > 0) addOne(random.pick(chances));
  return counts;
}

function isKelurahanCode(text: string): boolean {
  const code = parseAreaCode(text);
  return code !== null && isKelurahan(code);
}

/** RT and RW of the n-th posyandu of a desa, each its own. */
function hamletName(index: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `RT ${two(index * 3 + 1)}/RW ${two(index + 1)}`;
}
