import { type StageCommand, type StageState, commandOf, stageAfter, swipeOf } from '@/lib/rakor/stage';
import { agreeFrom } from './agree';
import { keepInStep } from './channel';
import { startClock } from './clock';
import { openDetail } from './detail';
import { resumeFullScreen, toggleFullScreen } from './full-screen';
import { type Deck, findDeck, keyOf, note, placeOfKey, render, slidesOf } from './page';

type Given = Readonly<{ meeting: number; timeZone: string }>;

/** Starts the presentation on the page; answers with what ends it. Every listener ends with it. */
export function startStage({ meeting, timeZone }: Given): () => void {
  const deck = findDeck();
  if (!deck) return () => undefined;
  const ending = new AbortController();
  const { signal } = ending;
  let state = beginning(deck);
  const channel = keepInStep(meeting, deck.isDesk, {
    told: () => ({ slide: keyOf(deck, state.index), blank: state.blank }),
    hear: ({ slide, blank }) => {
      const index = placeOfKey(deck, slide);
      show({ ...state, index: index < 0 ? state.index : index, blank });
    },
  });

  function show(next: StageState): void {
    state = next;
    render(deck as Deck, state);
  }

  function run(command: StageCommand): void {
    if (!deck) return;
    resumeFullScreen(deck.isDesk);
    if (command.kind === 'help') deck.menu.showModal();
    else deck.menu.close();
    if (command.kind === 'fullscreen') toggleFullScreen();
    if (command.kind === 'presenter' && !deck.isDesk) openDesk();
    if (command.kind === 'agree') {
      agreeFrom(deck, state.index, () => show({ ...state, count: slidesOf(deck).length }));
    }
    show(stageAfter(state, command));
    channel.tell();
  }

  function openDesk(): void {
    const address = `${location.pathname}?tampilan=pembicara&slide=${keyOf(deck as Deck, state.index)}`;
    const opened = window.open(address, `pembicara-${meeting}`, 'popup,width=1280,height=760');
    if (!opened) note(deck as Deck, 'Peramban menahan jendela baru. Izinkan jendela pop-up untuk halaman ini.');
  }

  document.addEventListener('keydown', (event) => onKey(event, run), { signal });
  deck.root.addEventListener('click', (event) => onClick(deck, event, run), { signal });
  onSwipe(deck.root, run, signal);
  window.addEventListener('hashchange', () => goToHash(deck, run), { signal });
  startClock(deck.root, { meeting, timeZone, signal });
  show(state);
  channel.ask();
  return () => {
    ending.abort();
    channel.close();
  };
}

/** The slide of the address or its hash; a copy of the page that was kept may have another one marked. */
function beginning(deck: Deck): StageState {
  const slides = slidesOf(deck);
  const asked = new URLSearchParams(location.search).get('slide');
  const named = placeOfKey(deck, location.hash.slice(1) || (asked ?? ''));
  const marked = slides.findIndex(({ dataset }) => dataset.place === 'now');
  const index = named >= 0 ? named : Math.max(0, marked);
  return { index, count: slides.length, look: 'slide', blank: false, digits: '' };
}

function goToHash(deck: Deck, run: (command: StageCommand) => void): void {
  const index = placeOfKey(deck, location.hash.slice(1));
  if (index >= 0) run({ kind: 'go', index });
}

/** Keys belong to the slides except where something is typed or chosen, or a dialog is open. */
function onKey(event: KeyboardEvent, run: (command: StageCommand) => void): void {
  const target = event.target as Element;
  if (event.defaultPrevented || target.closest('dialog, input, select, textarea')) return;
  const command = commandOf(event);
  if (!command) return;
  const presses = event.key === 'Enter' || event.key === ' ';
  if (presses && target.closest('button, a[href]')) return;
  event.preventDefault();
  run(command);
}

function onClick(deck: Deck, event: MouseEvent, run: (command: StageCommand) => void): void {
  const target = event.target as Element;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const button = target.closest<HTMLElement>('[data-command]');
  if (button) return run({ kind: button.dataset.command } as StageCommand);
  if (target.closest('[data-close]')) return target.closest('dialog')?.close();
  const way = target.closest('.deck-back, .deck-on');
  const slide = target.closest<HTMLElement>('.slide');
  const link = target.closest<HTMLAnchorElement>('.slide a[href]');
  if (way) {
    event.preventDefault();
    run({ kind: 'step', by: way.matches('.deck-on') ? 1 : -1 });
  } else if (slide && deck.root.dataset.look === 'overview') {
    event.preventDefault();
    run({ kind: 'go', index: slidesOf(deck).indexOf(slide) });
  } else if (link) {
    event.preventDefault();
    void openDetail(deck, link.href);
  }
}

function onSwipe(root: HTMLElement, run: (command: StageCommand) => void, signal: AbortSignal): void {
  let from: Touch | null = null;
  root.addEventListener(
    'touchstart',
    (event) => {
      from = event.touches.length === 1 ? (event.touches[0] ?? null) : null;
    },
    { signal, passive: true },
  );
  root.addEventListener(
    'touchend',
    ({ changedTouches, target }) => {
      const to = changedTouches[0];
      const box = (target as Element).closest('dialog, .scroll');
      const free = !box || (box.matches('.scroll') && box.scrollWidth <= box.clientWidth);
      const command = from && to && free ? swipeOf(to.clientX - from.clientX, to.clientY - from.clientY) : null;
      from = null;
      if (command) run(command);
    },
    { signal, passive: true },
  );
}
