import type { ReactNode } from 'react';

type Props = Readonly<{ action: string; keep?: Readonly<Record<string, string | null>>; children: ReactNode }>;

/** A view changes by navigation: a GET form whose fields become the address. `keep` are parameters to carry along. */
export function ViewForm({ action, keep = {}, children }: Props) {
  return (
    <form className="controls" action={action} method="get">
      {Object.entries(keep).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <button type="submit">Tampilkan</button>
    </form>
  );
}
