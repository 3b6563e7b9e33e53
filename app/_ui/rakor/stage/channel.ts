/** What one window tells the others of a presentation. */
type Standing = Readonly<{ slide: string; blank: boolean }>;
type Message = Readonly<
  { kind: 'stands'; from: 'desk' | 'stage'; standing: Standing } | { kind: 'asks'; from: 'desk' | 'stage' }
>;

type Ends = Readonly<{ told: () => Standing; hear: (standing: Standing) => void }>;

/**
 * Keeps the windows of one meeting in step, within the browser: no network is needed. What is shown in one is told to
 * all others; a window that opens asks the ones of the other sort, so that it begins where they stand.
 */
export function keepInStep(meeting: number, isDesk: boolean, { told, hear }: Ends) {
  const own = isDesk ? 'desk' : 'stage';
  if (!('BroadcastChannel' in window)) return { tell() {}, ask() {}, close() {} };
  const channel = new BroadcastChannel(`paparan-${meeting}`);
  const post = (message: Message) => channel.postMessage(message);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'stands') hear(data.standing);
    else if (data.from !== own) post({ kind: 'stands', from: own, standing: told() });
  };
  return {
    tell: () => post({ kind: 'stands', from: own, standing: told() }),
    ask: () => post({ kind: 'asks', from: own }),
    close: () => channel.close(),
  };
}
