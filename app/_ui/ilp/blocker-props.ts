import type { BlockersAsked } from '@/app/_border/blocker-address';
import type { blockerTables } from '@/app/_server/blocker-tables';
import type { BlockersView } from '@/app/_server/blockers';
import type { PageContext, Shown } from '@/app/_server/page-context';
import type { Place } from '@/db/queries/place';
import type { TableFrame } from '@/lib/exports/coverage-table';

/** What each section of the part is given. */
export type SectionProps = Readonly<{
  context: PageContext;
  place: Place;
  shown: Shown;
  view: BlockersView;
  frame: TableFrame;
  tables: ReturnType<typeof blockerTables>;
  path: string;
  /** The address parameters of the part's files without what is assumed. */
  download: Readonly<Record<string, string>>;
  /** This view with another assumption. */
  hrefOf: (assumption: BlockersAsked['assumption']) => string;
}>;
