/** Opening a page leaves the full screen; the first key after coming back takes it again. */
const RESUME = 'paparan-layar-penuh';

export function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else enter();
}

/** Notes before a page is opened that the screen was full. */
export function rememberFullScreen(): void {
  if (document.fullscreenElement) sessionStorage.setItem(RESUME, 'ya');
}

/** Browsers fill the screen only on a key or a click, which this is called from. */
export function resumeFullScreen(isDesk: boolean): void {
  if (isDesk || !sessionStorage.getItem(RESUME)) return;
  sessionStorage.removeItem(RESUME);
  if (!document.fullscreenElement) enter();
}

function enter(): void {
  document.documentElement.requestFullscreen?.().catch((reason: unknown) => {
    console.warn('Peramban tidak membuka layar penuh; gunakan F11.', reason);
  });
}
