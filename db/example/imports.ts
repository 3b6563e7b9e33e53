import type { Month } from '@/lib/coverage/period';
import { DEFAULT_LIMITS } from '@/lib/imports/limits';
import type { UploadedFile } from '@/lib/imports/report';
import type { RegisteredDistrict } from '@/db/registry';
import { exampleData } from './data';
import { exampleFiles } from './files';
import { EXAMPLE_YEARS } from './group-size';
import { type ServiceData, ofYear, serviceData } from './service-data';
import type { ExampleFact } from './service-fact';
import { serviceFiles } from './service-files';

/**
 * The files of a district's example in the calls in which an office would have imported them: the network and its
 * standing, the services year by year, and what was corrected afterwards. A year takes more than one call where a large
 * district has more than `most` rows of capaian.
 */
export function exampleImports(district: RegisteredDistrict, most = DEFAULT_LIMITS.tableRows): UploadedFile[][] {
  const data = exampleData(district);
  const services = serviceData(district, data);
  return [
    exampleFiles(data),
    ...EXAMPLE_YEARS.flatMap((year) => callsOf(year, ofYear(services, year), most)),
    serviceFiles('koreksi', { facts: services.corrections }),
  ];
}

function callsOf(year: number, services: ServiceData, most: number): UploadedFile[][] {
  const [first = [], ...rest] = partsByMonth(services.facts, most);
  const name = (part: number) => (rest.length === 0 ? String(year) : `${year}-${part}`);
  return [
    serviceFiles(name(1), { ...services, facts: first }),
    ...rest.map((facts, index) => serviceFiles(name(index + 2), { facts })),
  ];
}

/** Facts by month, as many months together as `most` rows allow. */
export function partsByMonth(facts: readonly ExampleFact[], most: number): ExampleFact[][] {
  const months = new Map<Month, ExampleFact[]>();
  for (const fact of facts) {
    const month = months.get(fact.month);
    if (month) month.push(fact);
    else months.set(fact.month, [fact]);
  }
  const parts: ExampleFact[][] = [];
  for (const [, rows] of [...months].sort(([a], [b]) => a - b)) {
    const last = parts.at(-1);
    if (last && last.length + rows.length <= most) parts[parts.length - 1] = last.concat(rows);
    else parts.push(rows);
  }
  return parts;
}
