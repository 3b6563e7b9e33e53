import { slideLineDrawing } from '@/lib/drawing/slide-line';
import { svgText } from '@/lib/drawing/svg-text';
import type { Drawing } from '@/lib/drawing/mark';
import type { PlacedBlock } from '@/lib/rakor/fit/slide-pages';
import type { Drill, SlideBlock } from '@/lib/rakor/slide';
import { BarsView } from './bars-view';
import { ListView } from './list-view';
import { fitted, units } from './units';
import { TableView } from './table-view';

type Props = Readonly<{
  /** Unique on the page: pictures name their parts by it. */
  id: string;
  block: PlacedBlock;
  example: boolean;
  /** The slide's message: what its picture shows, in words. */
  title: string;
  hrefOf: (drill: Drill | null) => string | null;
}>;

/** One block of a slide, as wide as its share of it. */
export function BlockView({ id, block, example, title, hrefOf }: Props) {
  return (
    <div className={`block block-${block.kind === 'whole' ? block.block.kind : block.kind}`}>
      {block.kind === 'bars' && <BarsView unit={block.unit} fit={block.fit} hrefOf={hrefOf} />}
      {block.kind === 'table' && <TableView {...block} title={title} hrefOf={hrefOf} />}
      {block.kind === 'list' && <ListView {...block} hrefOf={hrefOf} />}
      {block.kind === 'text' &&
        block.paragraphs.map((paragraph, index) => (
          <p
            key={index}
            style={{ ...fitted({ size: units(block.size.size) }), marginBlockEnd: units(block.size.space) }}
          >
            {paragraph}
          </p>
        ))}
      {block.kind === 'figure' && <FigureView figure={block.figure} size={block.size} hrefOf={hrefOf} />}
      {block.kind === 'whole' && block.block.kind === 'map' && <Picture id={id} drawing={block.block.drawing} />}
      {block.kind === 'whole' && block.block.kind === 'line' && (
        <Picture
          id={id}
          drawing={slideLineDrawing(block.block, {
            width: Math.floor(block.width),
            height: Math.floor(block.height),
            example,
            description: title,
          })}
        />
      )}
    </div>
  );
}

type FigureProps = Readonly<{ figure: Extract<SlideBlock, { kind: 'figure' }>; size: number; hrefOf: Props['hrefOf'] }>;

/** The figure first, then what it counts, then what is missing. */
function FigureView({ figure: { value, detail, note, drill }, size, hrefOf }: FigureProps) {
  const href = hrefOf(drill);
  return (
    <>
      <p className="figure-value" style={fitted({ size: units(size) })}>
        {href ? <a href={href}>{value}</a> : value}
      </p>
      <p className="figure-detail">{detail}</p>
      {note && <p className="figure-note">{note}</p>}
    </>
  );
}

/** The writer has escaped everything in the text: it is markup of our own, never of a user's. */
function Picture({ id, drawing }: Readonly<{ id: string; drawing: Drawing }>) {
  return <div className="slide-picture" dangerouslySetInnerHTML={{ __html: svgText(drawing, id) }} />;
}
