type Props = Readonly<{
  path: string;
  query: Readonly<Record<string, string>>;
  /** What is drawn: "peta". */
  of: string;
}>;

/** The ways to a picture as a file, where its chart has no panel of downloads. */
export function PictureLinks({ path, query, of }: Props) {
  const href = (format: string) => `${path}?${new URLSearchParams({ ...query, format })}`;
  return (
    <p className="small screen-only">
      Unduh {of}: <a href={href('png')}>PNG</a> · <a href={href('svg')}>SVG</a>
    </p>
  );
}
