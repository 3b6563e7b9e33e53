'use client';

import { type ComponentType, type ReactNode, useState } from 'react';
import type { SuggestionsProps } from './search-suggestions';

/** Wraps the server's input: on its first focus the suggestions are loaded; until then, and without them, it is a plain input. */
export function SearchAssist({ children }: Readonly<{ children: ReactNode }>) {
  const [Suggestions, setSuggestions] = useState<ComponentType<SuggestionsProps> | null>(null);
  const load = () => {
    if (Suggestions) return;
    import('./search-suggestions').then(
      (loaded) => setSuggestions(() => loaded.SearchSuggestions),
      (error: unknown) => console.warn('Saran pencarian tidak dapat dimuat; tombol Cari tetap bekerja.', error),
    );
  };
  return (
    <div className="search-field" onFocus={load}>
      {children}
      {Suggestions && <Suggestions inputId="cari-wilayah" />}
    </div>
  );
}
