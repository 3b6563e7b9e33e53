import type { ReactNode } from 'react';

/** A link, or its words alone where there is no way for this reader. */
export function WayTo({ href, children }: Readonly<{ href: string | null; children: ReactNode }>) {
  return href === null ? children : <a href={href}>{children}</a>;
}
