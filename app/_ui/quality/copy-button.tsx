'use client';

import { useState, useSyncExternalStore } from 'react';

type Props = Readonly<{ from: string; label: string }>;

/** Copies a text field's content; shown only where scripts run and the browser may write the clipboard. */
export function CopyButton({ from, label }: Props) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  // The server draws nothing: without scripts there is no button that does nothing.
  const isHere = useSyncExternalStore(neverChanges, here, elsewhere);
  if (!isHere) return null;
  const copy = async () => {
    const field = document.getElementById(from) as HTMLTextAreaElement;
    try {
      await navigator.clipboard.writeText(field.value);
      setState('copied');
    } catch {
      // Without a secure address browsers give no clipboard: the text is marked instead, ready for the keyboard.
      field.focus();
      field.select();
      setState('refused');
    }
  };
  return (
    <p className="copy-line">
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" className="small muted">
        {state === 'copied' && ' Tersalin; tempelkan di pesan.'}
        {state === 'refused' && ' Teks sudah ditandai; salin dengan Ctrl+C.'}
      </span>
    </p>
  );
}

const neverChanges = () => () => undefined;
const here = () => true;
const elsewhere = () => false;
