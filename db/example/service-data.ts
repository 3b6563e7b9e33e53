import type { RegisteredDistrict } from '@/db/registry';
import { cumulativeFacts } from './cumulative';
import type { ExampleData } from './data';
import { desaDiligence } from './diligence';
import { type ExampleGroupSize, exampleGroupSizes } from './group-size';
import { seededRandom } from './random';
import type { ExampleFact } from './service-fact';
import { exampleSilence } from './silence';

/** What an example says of services, as the rows of contracts section 3; every number is simulated. */
export type ServiceData = Readonly<{
  groupSizes: readonly ExampleGroupSize[];
  facts: readonly ExampleFact[];
}>;

/** One working area in so many counts men and women apart. */
const SPLITTING_IN = 4;

/**
 * The services of a district over the example's months: the same for the same code on every machine. Each part and each
 * desa draws from a seed of its own, so that one can change without the others.
 */
export function serviceData(district: RegisteredDistrict, { servedBy }: ExampleData): ServiceData {
  const { code } = district;
  const desa = [...servedBy.keys()];
  const groups = exampleGroupSizes(district);
  const silence = exampleSilence(code, servedBy);
  const diligence = desaDiligence(code, desa);
  const puskesmas = [...new Set(servedBy.values())];
  const splitting = new Set(
    seededRandom(`${code}/pelayanan/pilah`)
      .shuffle(puskesmas)
      .slice(0, Math.ceil(puskesmas.length / SPLITTING_IN)),
  );
  const facts = desa.flatMap((each) => {
    const own = diligence.get(each);
    if (!own) throw new Error(`no diligence was drawn for ${each}`);
    return cumulativeFacts({
      random: seededRandom(`${code}/pelayanan/${each}`),
      desa: each,
      diligence: own,
      trueSize: groups.trueSize,
      silence,
      splits: splitting.has(servedBy.get(each) ?? ''),
    });
  });
  return { groupSizes: groups.rows, facts };
}
