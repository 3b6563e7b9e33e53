'use client';

import { type ReactNode, useRef } from 'react';

/** Ties a map to the list beside it: what the pointer, the finger or the focus is on in one is lit in the other. */
export function MapHighlight({ children, className }: Readonly<{ children: ReactNode; className: string }>) {
  const frame = useRef<HTMLDivElement>(null);
  const light = (target: EventTarget) => {
    const code = (target as Element).closest('[data-code]')?.getAttribute('data-code') ?? null;
    for (const element of frame.current?.querySelectorAll('[data-code]') ?? []) {
      if (code !== null && element.getAttribute('data-code') === code) element.setAttribute('data-lit', 'true');
      else element.removeAttribute('data-lit');
    }
  };
  return (
    <div
      ref={frame}
      className={className}
      onPointerOver={(event) => light(event.target)}
      onFocus={(event) => light(event.target)}
      onPointerLeave={(event) => light(event.currentTarget)}
    >
      {children}
    </div>
  );
}
