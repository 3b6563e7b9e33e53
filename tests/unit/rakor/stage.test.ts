import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyPress, type StageState, commandOf, stageAfter, swipeOf } from '@/lib/rakor/stage';

const START: StageState = { index: 0, count: 14, look: 'slide', blank: false, digits: '' };
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

/** Types keys one after the other, as a presenter does. */
function typed(keys: readonly string[], from: StageState = START): StageState {
  return keys.reduce((state, key) => {
    const command = commandOf(press(key.replace('Shift+', ''), { shiftKey: key.startsWith('Shift+') }));
    return command ? stageAfter(state, command) : state;
  }, from);
}

describe('keys', () => {
  it.each([
    [['ArrowRight'], 1],
    [['ArrowDown', 'PageDown', ' '], 3],
    [['End', 'ArrowLeft', 'PageUp', 'Shift+ '], 10],
    [['End', 'Home'], 0],
    [['ArrowLeft'], 0],
    [['End', 'ArrowRight'], 13],
    [['1', '2', 'Enter'], 11],
    [['7', 'Enter'], 6],
    [['9', '9', 'Enter'], 13],
    [['0', 'Enter'], 0],
    [['5', 'Escape', 'Enter'], 0],
    [['1', 'ArrowRight', 'Enter'], 1],
    [['1', '2', '3', '4', 'Enter'], 13],
  ])('%j lead to slide %i, counted from 0', (keys, index) => {
    expect(typed(keys)).toEqual({ ...START, index });
  });

  it('blank the screen; the next one lights it on the slide that it hid', () => {
    for (const key of ['b', 'B', '.']) {
      const blank = typed(['ArrowRight', key]);
      expect(blank).toMatchObject({ index: 1, blank: true });
      expect(typed(['ArrowRight'], blank)).toMatchObject({ index: 1, blank: false });
      expect(typed(['b'], blank)).toMatchObject({ index: 1, blank: false });
    }
  });

  it('lead out to all slides and back in', () => {
    const overview = typed(['3', 'Enter', 'Escape']);
    expect(overview).toMatchObject({ index: 2, look: 'overview' });
    expect(typed(['ArrowRight'], overview)).toMatchObject({ index: 3, look: 'overview' });
    expect(typed(['ArrowRight', 'Enter'], overview)).toMatchObject({ index: 3, look: 'slide' });
    expect(typed(['Escape'], overview)).toMatchObject({ index: 2, look: 'slide' });
    expect(typed(['o', 'o'])).toEqual(START);
    expect(stageAfter(overview, { kind: 'go', index: 8 })).toMatchObject({ index: 8, look: 'slide' });
  });

  it('that are held with Ctrl, Alt or Meta belong to the browser', () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      expect(commandOf(press('p', held))).toBeNull();
      expect(commandOf(press('ArrowLeft', held))).toBeNull();
    }
    for (const key of ['F5', 'F11', 'Tab', 'z']) expect(commandOf(press(key))).toBeNull();
  });

  it('never leave the deck, whatever is typed', () => {
    const keys = fc.constantFrom(
      'ArrowRight',
      'ArrowLeft',
      'Home',
      'End',
      'Enter',
      'Escape',
      'b',
      'o',
      'f',
      '0',
      '4',
      '9',
    );
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 40 }), fc.integer({ min: 0, max: 30 }), (all, count) => {
        const { index, digits } = typed(all, { ...START, count });
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(Math.max(1, count));
        expect(digits.length).toBeLessThanOrEqual(3);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

describe('a finger', () => {
  it('goes on by a swipe to the left and back by one to the right; a scroll or a tap moves nothing', () => {
    expect(swipeOf(-120, 10)).toEqual({ kind: 'step', by: 1 });
    expect(swipeOf(120, -30)).toEqual({ kind: 'step', by: -1 });
    expect(swipeOf(-60, 200)).toBeNull();
    expect(swipeOf(-20, 0)).toBeNull();
  });
});
