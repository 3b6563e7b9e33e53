import type { PageContext, Shown } from '@/app/_server/page-context';
import type { Place } from '@/db/queries/place';

/** What every part of a place's ILP page is given. */
export type PartProps = Readonly<{
  context: PageContext;
  place: Place;
  shown: Shown;
  /** The page's own path, to which a part adds its parameters (see `ilpHref`). */
  path: string;
  /** The address parameters of the part's files, apart from the format. */
  download: Readonly<Record<string, string>>;
}>;
