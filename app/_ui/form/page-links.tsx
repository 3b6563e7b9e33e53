import { formatCount } from '@/lib/narrative/format';

type Props = Readonly<{ page: number; pages: number; hrefOf: (page: number) => string }>;

/** The pages of a long list as links: the first, the last, and those around this one; nothing for a single page. */
export function PageLinks({ page, pages, hrefOf }: Props) {
  if (pages <= 1) return null;
  const near = [1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages);
  const offered = [...new Set(near)].sort((a, b) => a - b);
  return (
    <nav aria-label="Halaman daftar" className="level-links page-links">
      {page > 1 && page <= pages && <a href={hrefOf(page - 1)}>Sebelumnya</a>}
      {offered.map((each, index) => (
        <span key={each}>
          {index > 0 && each - (offered[index - 1] ?? each) > 1 && <span aria-hidden="true">… </span>}
          <a href={hrefOf(each)} aria-current={each === page ? 'page' : undefined}>
            <span className="visually-hidden">Halaman </span>
            {formatCount(each)}
          </a>
        </span>
      ))}
      {page < pages && <a href={hrefOf(page + 1)}>Berikutnya</a>}
    </nav>
  );
}
