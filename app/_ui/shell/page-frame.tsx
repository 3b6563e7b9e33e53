import type { ReactNode } from 'react';
import { wayToSlide } from '@/app/_border/deck-address';
import type { PageContext } from '@/app/_server/page-context';
import { Breadcrumbs, type Crumb } from './breadcrumbs';
import { type Section, SiteHeader } from './site-header';

type Props = Readonly<{
  context: PageContext;
  section: Section | null;
  crumbs?: readonly Crumb[];
  children: ReactNode;
}>;

/** Header, the label of example data, the way here, the page, and where its data comes from. */
export function PageFrame({ context, section, crumbs = [], children }: Props) {
  const { district } = context.deployment;
  const slide = wayToSlide(context.query);
  return (
    <>
      <SiteHeader current={section} reader={context.reader} />
      {district.example && (
        <aside className="example-banner" aria-label="Data contoh">
          <p className="page">
            <strong>Data contoh.</strong> {district.source}.
          </p>
        </aside>
      )}
      <main id="isi" className="page">
        {slide !== null && (
          <p className="actions screen-only">
            <a className="button" href={slide}>
              Kembali ke paparan
            </a>
          </p>
        )}
        {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
        {children}
      </main>
      <footer className="site-footer">
        <div className="page">
          <p>Dinas Kesehatan {district.name}</p>
          <p>{`Data per ${context.dataPer}`}</p>
          {district.source && <p>{district.example ? `CONTOH. ${district.source}` : district.source}</p>}
          <nav aria-label="Tentang program ini" className="footer-links">
            <a href="/definisi">Definisi dan cara hitung</a>
            <a href="/panduan">Panduan</a>
            <a href="/pengaturan" aria-current={section === 'pengaturan' ? 'page' : undefined}>
              Pengaturan
            </a>
          </nav>
        </div>
      </footer>
    </>
  );
}
