export type LevelLink = Readonly<{ href: string; label: string; current: boolean }>;

type Props = Readonly<{ label: string; links: readonly LevelLink[]; labelled?: boolean }>;

/** Said of one link only: a page carries what it is made of twice, attributes that are not there included. */
const CURRENT = { 'aria-current': 'true' } as const;

/** What a view can be looked at by, as links, each its own address; nothing without any. `labelled` shows the label. */
export function LevelLinks({ label, links, labelled = false }: Props) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={label} className="level-links">
      {labelled && <span className="setting-label">{label}:</span>}
      {links.map(({ href, label: text, current }) => (
        <a key={href} href={href} {...(current && CURRENT)}>
          {text}
        </a>
      ))}
    </nav>
  );
}
