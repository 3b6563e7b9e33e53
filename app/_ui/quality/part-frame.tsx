import type { ReactNode } from 'react';
import { Downloads } from '@/app/_ui/table/downloads';

type Props = Readonly<{
  id: string;
  title: string;
  example: boolean;
  /** What n/N or the list means. */
  subtitle: string;
  /** The address parameters of the view's files; left out where the frame has none of its own. */
  download?: Readonly<Record<string, string>>;
  children: ReactNode;
}>;

/** A section of /mutu-data: title, what its figures mean, the view, its files. */
export function PartFrame({ id, title, example, subtitle, download, children }: Props) {
  return (
    <section className="frame" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="frame-subtitle">
        {example && <strong className="example-mark">CONTOH. </strong>}
        {subtitle}
      </p>
      {children}
      {download && (
        <div className="screen-only actions">
          <Downloads path="/unduh/mutu-data" query={download} />
        </div>
      )}
    </section>
  );
}
