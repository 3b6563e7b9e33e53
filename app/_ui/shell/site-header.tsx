import Link from 'next/link';
import { AreaSearch } from '@/app/_ui/form/area-search';

/** The tasks of a visit, in the order of the meeting's question. */
const SECTIONS = [
  { href: '/', label: 'Ringkasan', key: 'ringkasan' },
  { href: '/wilayah', label: 'Wilayah', key: 'wilayah' },
  { href: '/indikator', label: 'Indikator', key: 'indikator' },
  { href: '/definisi', label: 'Definisi', key: 'definisi' },
] as const;

export type Section = (typeof SECTIONS)[number]['key'];

export function SiteHeader({ current }: Readonly<{ current: Section | null }>) {
  return (
    <header className="site-header">
      <a className="skip" href="#isi">
        Langsung ke isi
      </a>
      <div className="page">
        <Link className="brand" href="/" prefetch={false}>
          Pantau ILP
        </Link>
        <nav aria-label="Bagian utama" className="site-nav">
          {SECTIONS.map(({ href, label, key }) => (
            <Link key={key} href={href} prefetch={false} aria-current={key === current ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        <AreaSearch />
      </div>
    </header>
  );
}
