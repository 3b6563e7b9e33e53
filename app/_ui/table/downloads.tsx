type Props = Readonly<{
  path: string;
  /** The view's own parameters. */
  query: Readonly<Record<string, string>>;
  /** True where the address draws its picture as well. */
  picture?: boolean;
}>;

/** The table as files for people, and the picture where there is one. */
export function Downloads({ path, query, picture = false }: Props) {
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
      <li>
        <a href={href('pdf')}>Unduh PDF</a> <span className="muted">A4 dengan kop, siap cetak</span>
      </li>
      {picture && (
        <>
          <li>
            <a href={href('png')}>Unduh PNG</a>{' '}
            <span className="muted">gambar untuk paparan dan pesan, dua kali ukuran layar</span>
          </li>
          <li>
            <a href={href('svg')}>Unduh SVG</a> <span className="muted">gambar yang tetap tajam bila diperbesar</span>
          </li>
        </>
      )}
    </ul>
  );
}
