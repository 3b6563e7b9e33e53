import type { ReactNode } from 'react';

type Props = Readonly<{
  id: string;
  title: string;
  example: boolean;
  /** What the facts below say, in one sentence. */
  sentence?: string;
  children?: ReactNode;
}>;

/** One group of facts about a facility: its heading, what it says, and the facts. */
export function FactFrame({ id, title, example, sentence, children }: Props) {
  return (
    <section className="frame facts" aria-labelledby={`${id}-judul`}>
      <h2 id={`${id}-judul`}>{title}</h2>
      {(example || sentence) && (
        <p className="sentence">
          {example && <strong className="example-mark">CONTOH. </strong>}
          {sentence}
        </p>
      )}
      {children}
    </section>
  );
}
