import type { StageState } from '@/lib/rakor/stage';

/** The parts of the page that a presentation moves. `isDesk`: the presenter's own window. */
export type Deck = Readonly<{
  root: HTMLElement;
  slides: HTMLElement;
  menu: HTMLDialogElement;
  isDesk: boolean;
}>;

export function findDeck(): Deck | null {
  const root = document.querySelector<HTMLElement>('.deck');
  const slides = root?.querySelector<HTMLElement>('.deck-slides');
  const menu = root?.querySelector<HTMLDialogElement>('.deck-menu');
  return root && slides && menu ? { root, slides, menu, isDesk: root.dataset.look === 'desk' } : null;
}

export function slidesOf({ slides }: Deck): HTMLElement[] {
  return [...slides.querySelectorAll<HTMLElement>(':scope > .slide')];
}

export function keyOf(deck: Deck, index: number): string {
  return slidesOf(deck)[index]?.id ?? '';
}

export function placeOfKey(deck: Deck, key: string): number {
  return slidesOf(deck).findIndex(({ id }) => id === key);
}

/** Shows where the presentation stands, and keeps it in the address, so that a reload and a way back lead here again. */
export function render(deck: Deck, { index, look, blank, digits, count }: StageState): void {
  const { root } = deck;
  const slides = slidesOf(deck);
  slides.forEach((slide, at) => {
    if (at === index) slide.dataset.place = 'now';
    else if (at === index + 1) slide.dataset.place = 'next';
    else delete slide.dataset.place;
  });
  const shown = slides[index];
  if (!deck.isDesk) root.dataset.look = look;
  root.toggleAttribute('data-blank', blank);
  text(root, '.desk-number', `${index + 1} / ${count}`);
  text(root, '.deck-typed', digits ? `ke slide ${digits}: Enter` : '');
  const said = blank
    ? 'Layar kosong'
    : `Slide ${index + 1} dari ${count}: ${shown?.querySelector('h2')?.textContent ?? ''}`;
  text(root, '.deck-said', said);
  root.querySelector('.deck-back')?.setAttribute('href', addressOf(slides[Math.max(0, index - 1)]));
  root.querySelector('.deck-on')?.setAttribute('href', addressOf(slides[Math.min(count - 1, index + 1)]));
  if (shown) history.replaceState(history.state, '', addressOf(shown));
  if (look === 'overview') shown?.scrollIntoView({ block: 'nearest' });
}

function addressOf(slide: HTMLElement | undefined): string {
  const query = new URLSearchParams(location.search);
  if (slide) query.set('slide', slide.id);
  return `${location.pathname}?${query}`;
}

/** Says something to who presents, for a few seconds. */
export function note({ root }: Deck, words: string): void {
  text(root, '.deck-note', words);
  setTimeout(() => {
    if (root.querySelector('.deck-note')?.textContent === words) text(root, '.deck-note', '');
  }, 8000);
}

function text(root: HTMLElement, selector: string, words: string): void {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) return;
  if (element.textContent !== words) element.textContent = words;
  if (element.matches('.deck-typed, .deck-note')) element.hidden = words === '';
}
