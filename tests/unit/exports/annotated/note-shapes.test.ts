import { describe, expect, it } from 'vitest';
import { noShapes, withShapes } from '@/lib/exports/annotated/note-shapes';

const ids = (text: string) => [...text.matchAll(/<v:shape id="(\w+)"/g)].map(([, id]) => id);

describe('the boxes of comments', () => {
  it('stand in their cells, each with a number of its own', () => {
    const text = withShapes(noShapes(), ['A1', 'AB12', 'not a cell'], []);
    expect(ids(text)).toEqual(['_x0000_s1025', '_x0000_s1026']);
    expect(text).toContain('<x:Row>11</x:Row><x:Column>27</x:Column>');
    const more = withShapes(text, ['C3'], []);
    expect(ids(more)).toEqual(['_x0000_s1025', '_x0000_s1026', '_x0000_s1027']);
    const corner = withShapes(noShapes(), ['XFD1048576'], []);
    expect(corner).toContain('<x:Anchor>16379, 15, 1048568, 4, 16383, 40, 1048575, 4</x:Anchor>');
    expect(more.match(/<v:shapetype /g)).toHaveLength(1);
  });

  it('go with their comments; buttons in the same cell stay, open tags and all', () => {
    const button =
      '<v:shape id="_x0000_s2000"><br><x:ClientData ObjectType="Button"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>';
    const text = withShapes(noShapes(), ['A1', 'B1'], []).replace('</xml>', `${button}</xml>`);
    expect(ids(withShapes(text, [], ['A1']))).toEqual(['_x0000_s1026', '_x0000_s2000']);
  });

  it('need a part that ends', () => {
    expect(() => withShapes('<xml>', ['A1'], [])).toThrow();
  });
});
