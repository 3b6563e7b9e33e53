import { EXAMPLE_NOTE } from '@/lib/drawing/example-note';
import type { SlidePage } from '@/lib/rakor/fit/slide-pages';
import type { Drill } from '@/lib/rakor/slide';
import type { CSSProperties, ReactNode } from 'react';
import { BlockView } from './block-view';
import { fitted, units } from './units';

type Props = Readonly<{
  page: SlidePage;
  number: number;
  count: number;
  /** The slide that shows, and the one after it; any other is hidden where scripts run. */
  place: 'now' | 'next' | null;
  /** For the presenter alone; null where nobody may read it. */
  notes: string | null;
  hrefOf: (drill: Drill | null) => string | null;
  /** What stands on the title slide beside its words: the code that leads to this page. */
  aside?: ReactNode;
}>;

/** One slide: its message, what shows it, where it comes from. The whole of it is in the page, none of it loads later. */
export function SlideView({ page, number, count, place, notes, hrefOf, aside }: Props) {
  const { key, slide, part, titleSize, blocks } = page;
  const href = hrefOf(slide.drill);
  return (
    <section
      id={key}
      className="slide"
      data-kind={slide.kind}
      data-place={place ?? undefined}
      data-area={slide.figures[0]?.area}
      data-indicator={slide.figures[0]?.indicator}
      aria-labelledby={`judul-${key}`}
    >
      <div className="slide-sheet">
        <div className="slide-face">
          <div className="slide-head">
            <h2 id={`judul-${key}`} style={fitted({ size: units(titleSize) })}>
              {slide.title}
            </h2>
            {slide.subtitle && <p className="slide-subtitle">{slide.subtitle}</p>}
          </div>
          <div className="slide-blocks" style={columnsOf(page, aside)}>
            {blocks.map((block, index) => (
              <BlockView
                key={index}
                id={`gambar-${key}-${index}`}
                block={block}
                example={slide.example}
                title={part ? `${slide.title} (bagian ${part.number})` : slide.title}
                hrefOf={hrefOf}
              />
            ))}
            {aside}
          </div>
          <div className="slide-foot">
            <div className="slide-origin">
              {page.revised && <p className="slide-revised">{page.revised}</p>}
              <p>
                {slide.example && <strong>{EXAMPLE_NOTE}</strong>}
                {slide.example && slide.source && '. '}
                {slide.source}
                {slide.drill && href && (
                  <>
                    {' '}
                    <a className="drill screen-only" href={href}>
                      {slide.drill.label}
                    </a>
                  </>
                )}
              </p>
            </div>
            {part && (
              <p className="slide-part">
                bagian {part.number} dari {part.count}
              </p>
            )}
            <p className="slide-number">
              {number} / {count}
            </p>
          </div>
        </div>
      </div>
      {notes !== null && (
        <aside className="slide-notes" tabIndex={0} aria-label={`Catatan slide ${number}`}>
          {notes ? notes.split('\n').map((line, index) => <p key={index}>{line}</p>) : <p>Tanpa catatan.</p>}
        </aside>
      )}
    </section>
  );
}

/** The blocks beside each other by their shares; on a narrow screen the style sheet puts them below each other. */
function columnsOf({ blocks }: SlidePage, aside: ReactNode): CSSProperties {
  const shares = blocks.map(({ width }) => `minmax(0, ${Math.round(width)}fr)`);
  return fitted({ columns: [...shares, ...(aside ? ['auto'] : [])].join(' ') });
}
