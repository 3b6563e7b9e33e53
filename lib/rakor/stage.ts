/** One slide at a time, or all of them small beside each other. */
export type StageLook = 'slide' | 'overview';

/**
 * Where a presentation stands. `index` is the slide that shows, from 0; `digits` the number typed so far; `blank` a
 * screen that shows nothing, so that people look at who speaks.
 */
export type StageState = Readonly<{ index: number; count: number; look: StageLook; blank: boolean; digits: string }>;

/** What a key, a finger or a button asks of a presentation. The last four change nothing of where it stands. */
export type StageCommand = Readonly<
  | { kind: 'step'; by: 1 | -1 }
  | { kind: 'go'; index: number }
  | { kind: 'first' }
  | { kind: 'last' }
  | { kind: 'digit'; digit: string }
  | { kind: 'confirm' }
  | { kind: 'escape' }
  | { kind: 'overview' }
  | { kind: 'blank' }
  | { kind: 'help' }
  | { kind: 'fullscreen' }
  | { kind: 'presenter' }
  | { kind: 'agree' }
>;

/** What of a key press decides: its name as browsers give it, and the keys held with it. */
export type KeyPress = Readonly<{
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}>;

/** No deck has more slides than three digits number. */
const MOST_DIGITS = 3;

const NAMED: Readonly<Record<string, StageCommand>> = {
  ArrowRight: { kind: 'step', by: 1 },
  ArrowDown: { kind: 'step', by: 1 },
  PageDown: { kind: 'step', by: 1 },
  ArrowLeft: { kind: 'step', by: -1 },
  ArrowUp: { kind: 'step', by: -1 },
  PageUp: { kind: 'step', by: -1 },
  Backspace: { kind: 'step', by: -1 },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Enter: { kind: 'confirm' },
  Escape: { kind: 'escape' },
  '.': { kind: 'blank' },
  b: { kind: 'blank' },
  f: { kind: 'fullscreen' },
  p: { kind: 'presenter' },
  a: { kind: 'agree' },
  o: { kind: 'overview' },
  '?': { kind: 'help' },
  h: { kind: 'help' },
};

/** What a key asks for; null for a key without a meaning here, and for those that belong to the browser. */
export function commandOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): StageCommand | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === ' ') return { kind: 'step', by: shiftKey ? -1 : 1 };
  if (/^[0-9]$/.test(key)) return { kind: 'digit', digit: key };
  return NAMED[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/**
 * Where a presentation stands after a command. A blank screen is lit again by whatever comes next, on the slide that it
 * hid: nobody is surprised by the one after it. Numbers beyond the last slide lead to the last one.
 */
export function stageAfter(state: StageState, command: StageCommand): StageState {
  if (state.blank && command.kind !== 'digit') return { ...state, blank: false, digits: '' };
  switch (command.kind) {
    case 'step':
      return at(state, state.index + command.by);
    case 'go':
      return { ...at(state, command.index), look: 'slide' };
    case 'first':
      return at(state, 0);
    case 'last':
      return at(state, state.count - 1);
    case 'digit':
      return { ...state, digits: (state.digits + command.digit).slice(-MOST_DIGITS) };
    case 'confirm': {
      const chosen = Number(state.digits);
      return { ...at(state, chosen > 0 ? chosen - 1 : state.index), look: 'slide' };
    }
    case 'escape':
      if (state.digits !== '') return { ...state, digits: '' };
      return { ...state, look: state.look === 'slide' ? 'overview' : 'slide' };
    case 'overview':
      return { ...state, digits: '', look: state.look === 'slide' ? 'overview' : 'slide' };
    case 'blank':
      return { ...state, digits: '', blank: true };
    case 'help':
    case 'fullscreen':
    case 'presenter':
    case 'agree':
      return state;
  }
}

function at(state: StageState, index: number): StageState {
  return { ...state, digits: '', index: Math.min(Math.max(0, index), Math.max(0, state.count - 1)) };
}

/** A finger's way over the screen, in pixels. */
const LEAST_SWIPE = 48;

/** What a finger asked that went so far to the right and down: a swipe to the left is the next slide; null for no swipe. */
export function swipeOf(right: number, down: number): StageCommand | null {
  if (Math.abs(right) < LEAST_SWIPE || Math.abs(right) < 1.5 * Math.abs(down)) return null;
  return { kind: 'step', by: right < 0 ? 1 : -1 };
}
