import type { TextSize } from '@/lib/rakor/fit/texts';
import type { Drill, SlideBlock } from '@/lib/rakor/slide';
import { fitted, units } from './units';

type Props = Readonly<{
  heading: string | null;
  items: Extract<SlideBlock, { kind: 'list' }>['items'];
  size: TextSize;
  hrefOf: (drill: Drill | null) => string | null;
}>;

/** Lines of a list; one that leads further is a link. */
export function ListView({ heading, items, size, hrefOf }: Props) {
  return (
    <>
      {heading && <h3>{heading}</h3>}
      <ul className="slide-list" style={fitted({ size: units(size.size), space: units(size.space) })}>
        {items.map(({ text, drill }, index) => {
          const href = hrefOf(drill);
          return <li key={index}>{href ? <a href={href}>{text}</a> : text}</li>;
        })}
      </ul>
    </>
  );
}
