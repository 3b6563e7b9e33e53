import { type Deck, note, slidesOf } from './page';

const FAILED = 'Belum tersimpan: server tidak terjangkau. Isian tetap ada di sini; coba lagi.';

/** Opens the form for an agreement about what the slide shows; `changed` is called when the slides are new. */
export function agreeFrom(deck: Deck, index: number, changed: () => void): void {
  const dialog = deck.root.querySelector<HTMLDialogElement>('.deck-agree');
  const form = dialog?.querySelector('form');
  if (!dialog || !form) return;
  const { area, indicator } = slidesOf(deck)[index]?.dataset ?? {};
  choose(form, 'wilayah', area);
  choose(form, 'indikator', indicator);
  form.onsubmit = (event) => {
    event.preventDefault();
    void send(deck, dialog, form).then((stored) => stored && changed());
  };
  say(form, '');
  dialog.showModal();
}

/** Chooses what the list has; it stays as it is where the list does not have it. */
function choose(form: HTMLFormElement, name: string, value: string | undefined): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLSelectElement && value && [...field.options].some((each) => each.value === value)) {
    field.value = value;
  }
}

/** Sends the form beside the presentation, which stays as it is, full screen and all. */
async function send(deck: Deck, dialog: HTMLDialogElement, form: HTMLFormElement): Promise<boolean> {
  const button = form.querySelector<HTMLButtonElement>('[type=submit]');
  if (button) button.disabled = true;
  try {
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } });
    if (!answer.ok) {
      say(form, await reasonOf(answer));
      return false;
    }
    form.reset();
    dialog.close();
    note(deck, 'Kesepakatan tercatat.');
    return replaceSlides(deck, await answer.text());
  } catch (error) {
    console.warn(error);
    say(form, FAILED);
    return false;
  } finally {
    if (button) button.disabled = false;
  }
}

async function reasonOf(answer: Response): Promise<string> {
  if (!answer.headers.get('content-type')?.includes('json')) return `Belum tersimpan (${answer.status}).`;
  const { detail } = (await answer.json()) as { detail?: string };
  return detail ?? `Belum tersimpan (${answer.status}).`;
}

/** The page that the form led to is this one with the new agreement: its slides take the place of these. */
function replaceSlides(deck: Deck, markup: string): boolean {
  const fresh = new DOMParser().parseFromString(markup, 'text/html').querySelector('.deck-slides');
  if (!fresh) return false;
  deck.slides.replaceChildren(...fresh.children);
  return true;
}

function say(form: HTMLFormElement, words: string): void {
  const place = form.querySelector('.problem');
  if (!(place instanceof HTMLElement)) return;
  place.textContent = words;
  place.hidden = words === '';
}
