import type { Drawing } from '@/lib/drawing/mark';
import { svgText } from '@/lib/drawing/svg-text';
import { PwsList } from './pws-list';
import type { ComponentProps, ReactNode } from 'react';

type Props = ComponentProps<typeof PwsList> &
  Readonly<{
    id: string;
    /** Null for more areas than a page draws: then the list stands alone. */
    drawing: Drawing | null;
    /** Said where there is no graph, with the ways to a smaller area. */
    instead?: ReactNode;
  }>;

/** The graph on a screen that is wide enough and on paper, the list on a phone; both are in the page. */
export function PwsFigure({ id, drawing, instead, ...list }: Props) {
  if (!drawing) {
    return (
      <>
        {instead}
        <PwsList {...list} />
      </>
    );
  }
  return (
    <div className="pws-figure">
      <div className="pws-graph" dangerouslySetInnerHTML={{ __html: svgText(drawing, id) }} />
      <PwsList {...list} />
    </div>
  );
}
