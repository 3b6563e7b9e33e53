import { type Action, verdictOn } from '@/lib/access/policy';
import type { PageContext } from '@/app/_server/page-context';

const PAGES: readonly Readonly<{ href: string; label: string; action: Action }>[] = [
  { href: '/data/impor', label: 'Kirim data', action: 'send' },
  { href: '/data/kiriman', label: 'Kiriman', action: 'send' },
  { href: '/data/riwayat', label: 'Riwayat', action: 'log' },
  { href: '/data/tutup-buku', label: 'Tutup buku', action: 'log' },
  { href: '/data/batas', label: 'Batas wilayah', action: 'steward' },
  { href: '/data/mulai', label: 'Mulai', action: 'steward' },
];

/** The pages on which data come in and are answered for, those that this reader may open. */
export function DataNav({ context, current }: Readonly<{ context: PageContext; current: string }>) {
  const { reader, deployment } = context;
  return (
    <nav aria-label="Bagian data" className="data-nav">
      {PAGES.filter(({ action }) => verdictOn(action, reader, deployment).allowed).map(({ href, label }) => (
        <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
