import type { PageContext } from '@/app/_server/page-context';
import type { Quality } from '@/app/_server/quality';
import type { Facility } from '@/db/facilities';
import type { QualityAddress } from './quality-address';

/** What every part of /mutu-data is given: the month's quality, the puskesmas it is narrowed to, its files' parameters. */
export type PartProps = Readonly<{
  context: PageContext;
  quality: Quality;
  puskesmas: Facility | null;
  download: Readonly<Record<string, string>>;
}>;

/** The same for parts that lead to one another. */
export type LinkedPartProps = PartProps & Readonly<{ address: QualityAddress }>;
