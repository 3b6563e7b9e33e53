import { type Action, verdictOn } from '@/lib/access/policy';
import type { PageContext } from '@/app/_server/page-context';
import { waitingSubmissions } from '@/db/queries/waiting';
import { formatCount } from '@/lib/narrative/format';

const SUBMISSIONS = '/data/kiriman';

const PAGES = [
  { href: '/data/impor', label: 'Kirim data', action: 'send' },
  { href: SUBMISSIONS, label: 'Kiriman', action: 'send' },
  { href: '/data/riwayat', label: 'Riwayat', action: 'log' },
  { href: '/data/tutup-buku', label: 'Tutup buku', action: 'log' },
  { href: '/data/batas', label: 'Batas wilayah', action: 'steward' },
  { href: '/data/mulai', label: 'Mulai', action: 'steward' },
] as const satisfies readonly Readonly<{ href: string; label: string; action: Action }>[];

type Props = Readonly<{
  context: PageContext;
  /** The page that is shown, or the one above it. */
  current: (typeof PAGES)[number]['href'];
  /** True on a page below the one named: its entry is the way back. */
  isBelow?: boolean;
}>;

/** The pages on which data come in and are answered for, those that this reader may open; to the Dinkes how many wait. */
export function DataNav({ context: { store, reader, deployment }, current, isBelow = false }: Props) {
  const may = (action: Action) => verdictOn(action, reader, deployment).allowed;
  const waiting = may('steward') ? waitingSubmissions(store).submissions : 0;
  return (
    <nav aria-label="Bagian data" className="data-nav">
      {PAGES.filter(({ action }) => may(action)).map(({ href, label }) => (
        <a key={href} href={href} aria-current={href === current ? (isBelow ? 'true' : 'page') : undefined}>
          {label}
          {href === SUBMISSIONS && waiting > 0 && ` (${formatCount(waiting)})`}
        </a>
      ))}
    </nav>
  );
}
