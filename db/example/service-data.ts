import { type Month, yearOf } from '@/lib/coverage/period';
import type { RegisteredDistrict } from '@/db/registry';
import { firstReported } from './correction';
import { cumulativeFacts } from './cumulative';
import type { ExampleData } from './data';
import { desaDiligence } from './diligence';
import { eventFacts } from './event';
import { type ExampleGroupSize, exampleGroupSizes } from './group-size';
import { monthlyFacts } from './monthly';
import { posyanduFacts } from './posyandu-service';
import { posyanduByDesa } from './posyandu-standing';
import { evaluationFacts } from './puskesmas-service';
import { seededRandom } from './random';
import { type ExampleReport, exampleReports } from './report-day';
import type { ExampleFact } from './service-fact';
import { exampleSilence } from './silence';
import { type ExampleTarget, exampleTargets } from './target';
import { type ExampleTraining, exampleTrainings } from './training';

/** What an example says of services, as the rows of contracts section 3; every number is simulated. */
export type ServiceData = Readonly<{
  groupSizes: readonly ExampleGroupSize[];
  targets: readonly ExampleTarget[];
  facts: readonly ExampleFact[];
  reports: readonly ExampleReport[];
  trainings: readonly ExampleTraining[];
}>;

/** `corrections` come in after everything else. */
export type ExampleServices = ServiceData & Readonly<{ corrections: readonly ExampleFact[] }>;

/** One working area in so many counts men and women apart, and in one in so many posyandu report for themselves. */
const SPLITTING_IN = 5;
const APART_IN = 7;

/**
 * The services of a district over the example's months: the same for the same code on every machine. Each part and each
 * desa draws from a seed of its own, so that one can change without the others.
 */
export function serviceData(district: RegisteredDistrict, data: ExampleData): ExampleServices {
  const { code } = district;
  const desa = [...data.servedBy.keys()];
  const groups = exampleGroupSizes(district);
  const { first, corrections } = firstReported(code, desa, facts(code, data, groups.trueSize));
  return {
    groupSizes: groups.rows,
    targets: exampleTargets(district),
    facts: first,
    corrections,
    reports: exampleReports(code, data.facilities),
    trainings: exampleTrainings(district),
  };
}

function facts(district: string, data: ExampleData, trueSize: ReturnType<typeof exampleGroupSizes>['trueSize']) {
  const { servedBy } = data;
  const silence = exampleSilence(district, servedBy);
  const diligence = desaDiligence(district, [...servedBy.keys()]);
  const posyandu = posyanduByDesa(data);
  const puskesmas = [...new Set(servedBy.values())];
  const some = (seed: string, oneIn: number) => {
    const order = seededRandom(`${district}/pelayanan/${seed}`).shuffle(puskesmas);
    return new Set(order.slice(0, Math.ceil(puskesmas.length / oneIn)));
  };
  const [splitting, apart] = [some('pilah', SPLITTING_IN), some('posyandu', APART_IN)];
  const ofDesa = [...servedBy].flatMap(([desa, server]) => {
    const own = diligence.get(desa);
    if (!own) throw new Error(`no diligence was drawn for ${desa}`);
    const story = (part: string) => ({
      random: seededRandom(`${district}/pelayanan/${part}/${desa}`),
      ...{ desa, diligence: own, trueSize, silence, splits: splitting.has(server) },
    });
    return [
      ...cumulativeFacts(story('kumulatif')),
      ...monthlyFacts(story('bulanan')),
      ...eventFacts(story('kejadian')),
      ...posyanduFacts(story('posyandu'), posyandu(desa), apart.has(server)),
    ];
  });
  return [...ofDesa, ...evaluationFacts(district, puskesmas)];
}

/** What of the services an office would have imported for one year; corrections belong to none. */
export function ofYear(services: ServiceData, year: number): ServiceData {
  const isIn = (at: Month) => yearOf(at) === year;
  return {
    groupSizes: services.groupSizes.filter((row) => row.year === year),
    targets: services.targets.filter((row) => row.year === year),
    facts: services.facts.filter(({ month }) => isIn(month)),
    reports: services.reports.filter(({ month }) => isIn(month)),
    trainings: services.trainings.filter(({ start }) => start.startsWith(`${year}-`)),
  };
}
