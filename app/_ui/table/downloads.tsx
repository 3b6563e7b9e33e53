import { downloadText } from '@/lib/drawing/download-text';

type Props = Readonly<{
  path: string;
  /** The view's own parameters. */
  query: Readonly<Record<string, string>>;
  /** True where the address draws its picture as well. */
  picture?: boolean;
}>;

/** The table as files for people, and the picture where there is one. The text is markup of our own, all of it escaped. */
export function Downloads({ path, query, picture = false }: Props) {
  return <ul className="stack" dangerouslySetInnerHTML={{ __html: downloadText(path, query, picture) }} />;
}
