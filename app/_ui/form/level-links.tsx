import Link from 'next/link';

export type LevelLink = Readonly<{ href: string; label: string; current: boolean }>;

/** The levels a view can be looked at, as links: each is its own address. */
export function LevelLinks({ label, links }: Readonly<{ label: string; links: readonly LevelLink[] }>) {
  return (
    <nav aria-label={label} className="level-links">
      {links.map(({ href, label: text, current }) => (
        <Link key={href} href={href} prefetch={false} aria-current={current ? 'true' : undefined} scroll={false}>
          {text}
        </Link>
      ))}
    </nav>
  );
}
