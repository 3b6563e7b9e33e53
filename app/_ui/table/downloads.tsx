/** The table as files for people, and the same figures for machines. `query` is the view's own parameters. */
export function Downloads({ path, query }: Readonly<{ path: string; query: Readonly<Record<string, string>> }>) {
  const href = (format: string) => `${path}?${new URLSearchParams({ ...query, format })}`;
  return (
    <ul className="stack">
      <li>
        <a href={href('xlsx')}>Unduh XLSX</a>{' '}
        <span className="muted">dengan sampul, definisi, dan keterangan simbol</span>
      </li>
      <li>
        <a href={href('csv')}>Unduh CSV</a>{' '}
        <span className="muted">titik koma dan koma desimal, untuk Excel Indonesia</span>
      </li>
    </ul>
  );
}
