'use client';

import { QueryClient, QueryClientProvider, keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';

export type SuggestionsProps = Readonly<{ inputId: string }>;
type Hit = Readonly<{ href: string; name: string; where: string }>;

const client = new QueryClient({ defaultOptions: { queries: { staleTime: 300_000, retry: 0 } } });
const LIST = 'saran-wilayah';

/** Suggestions under the search field, by pointer and by arrow keys, Enter and Escape (ARIA combobox). */
export function SearchSuggestions(props: SuggestionsProps) {
  return (
    <QueryClientProvider client={client}>
      <Combobox {...props} />
    </QueryClientProvider>
  );
}

function Combobox({ inputId }: SuggestionsProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(-1);
  const [open, setOpen] = useState(false);
  const { data: hits = [] } = useQuery({
    queryKey: ['cari', text],
    queryFn: ({ signal }) => fetchHits(text, signal),
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
  });
  const shown = open && text.length >= 2 && hits.length > 0;
  const go = useCallback((hit: Hit | undefined) => hit && window.location.assign(hit.href), []);

  useEffect(() => {
    const input = document.getElementById(inputId) as HTMLInputElement;
    const onInput = () => {
      setText(input.value.trim());
      setChosen(-1);
      setOpen(true);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && shown) {
        // A search field would otherwise also lose what was typed.
        event.preventDefault();
        setOpen(false);
      }
      if (!shown || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
      if (event.key === 'Enter' && chosen < 0) return;
      event.preventDefault();
      if (event.key === 'Enter') go(hits[chosen]);
      else setChosen((now) => (now + (event.key === 'ArrowDown' ? 1 : -1) + hits.length) % hits.length);
    };
    const onBlur = () => setOpen(false);
    input.addEventListener('input', onInput);
    input.addEventListener('keydown', onKey);
    input.addEventListener('blur', onBlur);
    return () => {
      input.removeEventListener('input', onInput);
      input.removeEventListener('keydown', onKey);
      input.removeEventListener('blur', onBlur);
    };
  }, [inputId, shown, hits, chosen, go]);

  useEffect(() => {
    const input = document.getElementById(inputId) as HTMLInputElement;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-expanded', String(shown));
    input.setAttribute('aria-controls', LIST);
    input.setAttribute('aria-autocomplete', 'list');
    if (shown && chosen >= 0) input.setAttribute('aria-activedescendant', `${LIST}-${chosen}`);
    else input.removeAttribute('aria-activedescendant');
  }, [inputId, shown, chosen]);

  return (
    <ul id={LIST} role="listbox" aria-label="Saran wilayah" className="search-list" hidden={!shown}>
      {hits.map((hit, index) => (
        <li
          key={hit.href}
          id={`${LIST}-${index}`}
          role="option"
          aria-selected={index === chosen}
          onPointerDown={(event) => {
            event.preventDefault();
            go(hit);
          }}
        >
          {hit.name} <span className="muted small">{hit.where}</span>
        </li>
      ))}
    </ul>
  );
}

async function fetchHits(text: string, signal: AbortSignal): Promise<readonly Hit[]> {
  const response = await fetch(`/cari/saran?${new URLSearchParams({ q: text })}`, { signal });
  if (!response.ok) throw new Error(`cari: ${response.status}`);
  return ((await response.json()) as { hits: readonly Hit[] }).hits;
}
