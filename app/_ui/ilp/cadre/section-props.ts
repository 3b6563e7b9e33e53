import type { CadreView } from '@/app/_server/cadre-view';
import type { Month } from '@/lib/coverage/period';
import type { TableFrame } from '@/lib/exports/coverage-table';

/** What every section of the part about kader is given. */
export type CadreSectionProps = Readonly<{
  view: CadreView;
  frame: TableFrame;
  asOf: Month;
  /** The address parameters of the part's files, apart from the format. */
  download: Readonly<Record<string, string>>;
  /** An address, where this reader may open it. */
  hrefOf: (href: string) => string | null;
  /** The same part of an area or puskesmas, where this reader may open it. */
  areaHrefOf: (code: string | null) => string | null;
  /** Where both sources are listed beside each other. */
  qualityHref: string | null;
}>;
