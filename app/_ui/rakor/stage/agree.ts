import { type Deck, note, slidesOf } from './page';

const FAILED = 'Belum tersimpan: server tidak terjangkau. Isian tetap ada di sini; coba lagi.';

/** Opens the form for an agreement about what the slide shows; `changed` is called when the slides are new. */
export function agreeFrom(deck: Deck, index: number, changed: () => void): void {
  const dialog = deck.root.querySelector<HTMLDialogElement>('.deck-agree');
  const form = dialog?.querySelector('form');
  if (!dialog || !form) return;
  const slide = slidesOf(deck)[index];
  const { area, indicator } = slide?.dataset ?? {};
  choose(form, 'wilayah', area);
  choose(form, 'indikator', indicator);
  if (indicator) write(form, 'masalah', slide?.querySelector('h2')?.textContent ?? '');
  const back = form.elements.namedItem('kembali');
  if (back instanceof HTMLInputElement) back.value = location.pathname + location.search;
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

/** Writes where nothing has been written yet. */
function write(form: HTMLFormElement, name: string, words: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLTextAreaElement && field.value === '') field.value = words;
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
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('.deck-slides');
    if (!fresh) {
      say(form, whatIsWrong(page));
      return false;
    }
    form.reset();
    dialog.close();
    note(deck, 'Kesepakatan tercatat.');
    // The form led back here: the slides of that answer, with the new agreement, take the place of these.
    deck.slides.replaceChildren(...fresh.children);
    return true;
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

/** What is not right comes back in the form's own page: its sentences are said here. */
function whatIsWrong(page: Document): string {
  const sentences = [...page.querySelectorAll('.agreement-form .field .problem')].map((each) => each.textContent ?? '');
  return sentences.length > 0 ? sentences.join(' ') : 'Belum tersimpan. Muat ulang halaman ini, lalu coba lagi.';
}

function say(form: HTMLFormElement, words: string): void {
  const place = form.closest('dialog')?.querySelector('.deck-problem');
  if (!(place instanceof HTMLElement)) return;
  place.textContent = words;
  place.hidden = words === '';
}
