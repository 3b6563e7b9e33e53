export type Crumb = Readonly<{ href: string; label: string }>;

/** The way down to this page; the page itself is its heading and not repeated. */
export function Breadcrumbs({ crumbs }: Readonly<{ crumbs: readonly Crumb[] }>) {
  return (
    <nav aria-label="Letak halaman" className="breadcrumbs">
      <ol>
        {crumbs.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
