import { yearOf } from '@/lib/coverage/period';
import type { UploadedFile } from '@/lib/imports/report';
import type { RegisteredDistrict } from '@/db/registry';
import { exampleData } from './data';
import { exampleFiles } from './files';
import { EXAMPLE_YEARS } from './group-size';
import { serviceData } from './service-data';
import { serviceFiles } from './service-files';

/**
 * The files of a district's example in the calls in which an office would have imported them: the network and its
 * standing, then the services year by year, then what was corrected.
 */
export function exampleImports(district: RegisteredDistrict): UploadedFile[][] {
  const data = exampleData(district);
  const services = serviceData(district, data);
  const years = EXAMPLE_YEARS.map((year) =>
    serviceFiles(year, {
      groupSizes: services.groupSizes.filter((row) => row.year === year),
      facts: services.facts.filter((row) => yearOf(row.month) === year),
    }),
  );
  return [exampleFiles(data), ...years];
}
