import type { RakorLine } from '@/app/_server/rakor-desk';
import type { Agreed } from '@/db/rakor/rakor-notes';
import { capitalised } from '@/lib/narrative/format';
import { RAKOR_WORDS, agreedPhrase, meetingFacts } from '@/lib/narrative/rakor';

type Props = Readonly<{ id: string; title: string; lines: readonly RakorLine[]; none: string }>;

const NOTHING: Agreed = { total: 0, done: 0 };

/** Meetings, a line each: what, when, of which area, how far, and what was agreed. */
export function RakorList({ id, title, lines, none }: Props) {
  return (
    <section className="frame" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lines.length === 0 && <p className="muted">{none}</p>}
      <ul className="rakor-list">
        {lines.map(({ rakor, areaName, agreed = NOTHING }) => (
          <li key={rakor.id}>
            <a className="rakor-name" href={`/rakor/${rakor.id}`}>
              {rakor.title}
            </a>
            <span className="rakor-state" data-state={rakor.state}>
              {RAKOR_WORDS[rakor.state]}
            </span>
            <span className="muted">
              {areaName}. {meetingFacts(rakor)}.
            </span>
            <span className="small">{capitalised(agreedPhrase(agreed))}.</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
