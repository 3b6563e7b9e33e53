type Given = Readonly<{ meeting: number; timeZone: string; signal: AbortSignal }>;

/** The presenter's clock and the time since the window was first opened, which a reload keeps. */
export function startClock(root: HTMLElement, { meeting, timeZone, signal }: Given): void {
  const [clock, elapsed] = [root.querySelector('.desk-clock'), root.querySelector('.desk-elapsed')];
  if (!clock || !elapsed) return;
  const key = `paparan-mulai-${meeting}`;
  const time = new Intl.DateTimeFormat('id-ID', { timeZone, hour: '2-digit', minute: '2-digit' });
  const begin = () => sessionStorage.setItem(key, String(Date.now()));
  if (!sessionStorage.getItem(key)) begin();
  const tick = () => {
    clock.textContent = time.format(new Date());
    elapsed.textContent = elapsedText(Date.now() - Number(sessionStorage.getItem(key)));
  };
  const restart = () => {
    begin();
    tick();
  };
  root.querySelector('[data-restart]')?.addEventListener('click', restart, { signal });
  tick();
  const ticking = setInterval(tick, 1000);
  signal.addEventListener('abort', () => clearInterval(ticking));
}

/** `4.07`, `1.04.07`: hours only where there are any. */
function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return [...(hours > 0 ? [hours, two(minutes)] : [minutes]), two(seconds % 60)].join('.');
}
