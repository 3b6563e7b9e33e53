import { rememberFullScreen } from './full-screen';
import { type Deck, note } from './page';

const PATIENCE = 5000;
const NO_NETWORK = 'Tanpa jaringan: rincian tidak dapat dibuka sekarang. Paparan tetap berjalan.';

/**
 * Opens a page that a slide leads to. Without a network the presentation stays: a page that cannot load would leave
 * nothing to come back to. From the presenter's window it opens in a window of its own, and the screen stays as it is.
 */
export async function openDetail(deck: Deck, href: string): Promise<void> {
  if (deck.isDesk) {
    window.open(href, '_blank', 'noopener');
    return;
  }
  if (!(await answers(href))) return note(deck, NO_NETWORK);
  rememberFullScreen();
  location.assign(href);
}

/** True when the server answers, whatever it says. */
async function answers(href: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch(href, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    return true;
  } catch {
    return false;
  }
}
