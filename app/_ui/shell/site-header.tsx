import { AreaSearch } from '@/app/_ui/form/area-search';

/** The tasks of a visit, in the order of the meeting's question. */
const SECTIONS = [
  { href: '/', label: 'Ringkasan', key: 'ringkasan' },
  { href: '/wilayah', label: 'Wilayah', key: 'wilayah' },
  { href: '/indikator', label: 'Indikator', key: 'indikator' },
  { href: '/definisi', label: 'Definisi', key: 'definisi' },
] as const;

/** Where a page belongs; the settings are reached from the foot of every page. */
export type Section = (typeof SECTIONS)[number]['key'] | 'pengaturan';

export function SiteHeader({ current }: Readonly<{ current: Section | null }>) {
  return (
    <header className="site-header">
      <a className="skip" href="#isi">
        Langsung ke isi
      </a>
      <div className="page">
        <a className="brand" href="/">
          Pantau ILP
        </a>
        <nav aria-label="Bagian utama" className="site-nav">
          {SECTIONS.map(({ href, label, key }) => (
            <a key={key} href={href} aria-current={key === current ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <AreaSearch />
      </div>
    </header>
  );
}
