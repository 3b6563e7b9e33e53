import { describe, expect, it } from 'vitest';
import { deckHref, fromSlide, readDeckAsked, wayToSlide } from '@/app/_border/deck-address';
import { RefusalError } from '@/app/_border/refusal';

describe('the address of slides', () => {
  it('names a look and a slide; without them it shows the first', () => {
    expect(readDeckAsked({})).toEqual({ look: 'tayang', slide: null });
    expect(readDeckAsked({ tampilan: 'pembicara', slide: '12-1-2' })).toEqual({ look: 'pembicara', slide: '12-1-2' });
    expect(deckHref(3, 'tayang', null)).toBe('/rakor/3/paparan');
    expect(deckHref(3, 'pembicara', '12-1')).toBe('/rakor/3/paparan?tampilan=pembicara&slide=12-1');
  });

  it.each([{ slide: '12' }, { slide: 'a-1' }, { slide: '1-1-1-1' }, { tampilan: 'lain' }, { slide: ['1-1', '2-1'] }])(
    'refuses %j',
    (query) => {
      expect(() => readDeckAsked(query)).toThrow(RefusalError);
    },
  );

  it('leads from a page that was opened from a slide back to it, and from no other page', () => {
    const opened = new URL(fromSlide('/wilayah/62.02.06?periode=2026-02', 3, '12-1'), 'http://localhost');
    expect(opened.pathname + opened.search).toBe('/wilayah/62.02.06?periode=2026-02&dari=3:12-1');
    expect(wayToSlide(Object.fromEntries(opened.searchParams))).toBe('/rakor/3/paparan?slide=12-1');
    expect(fromSlide('/mutu-data', 3, '1-1')).toBe('/mutu-data?dari=3:1-1');
    for (const dari of [undefined, '', '3', '3:', '//jahat.example', '3:12-1&x', ['3:12-1', '3:12-2']]) {
      expect(wayToSlide({ dari })).toBeNull();
    }
  });
});
