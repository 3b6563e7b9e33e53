import type { PilotGroup } from '@/lib/analysis/pilot-comparison';
import { pairedLinesDrawing } from '@/lib/drawing/paired-lines';
import { pilotLine } from '@/lib/drawing/pilot-line';
import { svgText } from '@/lib/drawing/svg-text';
import { GROUP_NAMES } from '@/lib/narrative/pilots';

type Props = Readonly<{
  id: string;
  pilots: PilotGroup;
  others: PilotGroup;
  title: string;
  description: string;
  example: boolean;
}>;

/** A picture shrunk to a phone's width could not be read there: it has its own, and CSS shows one of them. */
const SHAPES = { wide: { width: 960, height: 260 }, narrow: { width: 358, height: 240 } } as const;

/** The share of both groups that is "sudah ILP", month by month. */
export function PilotLines({ id, pilots, others, title, description, example }: Props) {
  const lines = [pilotLine(GROUP_NAMES.pilots, pilots), pilotLine(GROUP_NAMES.others, others)] as const;
  const picture = (shape: keyof typeof SHAPES) =>
    svgText(pairedLinesDrawing({ lines, title, description, example, ...SHAPES[shape] }), `${id}-${shape}`);
  return (
    <div className="trend-static">
      <div className="trend-wide" dangerouslySetInnerHTML={{ __html: picture('wide') }} />
      <div className="trend-narrow" dangerouslySetInnerHTML={{ __html: picture('narrow') }} />
    </div>
  );
}
