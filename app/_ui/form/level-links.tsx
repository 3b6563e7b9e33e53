export type LevelLink = Readonly<{ href: string; label: string; current: boolean }>;

type Props = Readonly<{ label: string; links: readonly LevelLink[]; labelled?: boolean }>;

/** What a view can be looked at by, as links: each is its own address. `labelled` shows the label before them. */
export function LevelLinks({ label, links, labelled = false }: Props) {
  return (
    <nav aria-label={label} className="level-links">
      {labelled && <span className="setting-label">{label}:</span>}
      {links.map(({ href, label: text, current }) => (
        <a key={href} href={href} aria-current={current ? 'true' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
