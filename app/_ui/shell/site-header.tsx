import { AreaSearch } from '@/app/_ui/form/area-search';
import { PUBLIC, type Reader } from '@/lib/access/reader';
import { AccountMenu } from './account-menu';
import { type Section, sectionsFor } from './sections';

export type { Section } from './sections';

type Props = Readonly<{ current: Section | null; reader?: Reader }>;

/** Said of one entry only: a page carries what it is made of twice, attributes that are not there included. */
const CURRENT = { 'aria-current': 'page' } as const;

export function SiteHeader({ current, reader = PUBLIC }: Props) {
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
          {sectionsFor(reader).map(({ href, label, key }) => (
            <a key={key} href={href} {...(key === current && CURRENT)}>
              {label}
            </a>
          ))}
        </nav>
        <AreaSearch />
        <AccountMenu reader={reader} />
      </div>
    </header>
  );
}
