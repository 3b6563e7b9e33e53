import type { UploadedFile } from '@/lib/imports/report';
import type { RegisteredDistrict } from '@/db/registry';
import { exampleData } from './data';
import { exampleFiles } from './files';
import { EXAMPLE_YEARS } from './group-size';
import { ofYear, serviceData } from './service-data';
import { serviceFiles } from './service-files';

/**
 * The files of a district's example in the calls in which an office would have imported them: the network and its
 * standing, the services year by year, and what was corrected afterwards.
 */
export function exampleImports(district: RegisteredDistrict): UploadedFile[][] {
  const data = exampleData(district);
  const services = serviceData(district, data);
  return [
    exampleFiles(data),
    ...EXAMPLE_YEARS.map((year) => serviceFiles(String(year), ofYear(services, year))),
    serviceFiles('koreksi', { facts: services.corrections }),
  ];
}
