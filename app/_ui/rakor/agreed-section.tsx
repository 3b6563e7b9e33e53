import type { PageContext } from '@/app/_server/page-context';
import { agreementsOf } from '@/db/agreements/agreements';
import { stateOn } from '@/lib/agreements/agreement';
import { dayAt } from '@/lib/coverage/period';
import { AGREEMENT_WORDS } from '@/lib/narrative/agreement';
import { formatDay } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import type { Rakor } from '@/lib/rakor/rakor';

type Props = Readonly<{ context: PageContext; rakor: Rakor }>;

/** What the meeting agreed on, as it stands today. */
export function AgreedSection({ context: { store, deployment }, rakor }: Props) {
  const agreements = agreementsOf(store, rakor.id);
  if (agreements.length === 0 && rakor.state === 'rencana') return null;
  const today = dayAt(new Date(), deployment.timeZone);
  return (
    <section className="frame" id="kesepakatan" aria-labelledby="kesepakatan-judul">
      <h2 id="kesepakatan-judul">Kesepakatan</h2>
      {agreements.length === 0 && <p className="muted">Belum ada kesepakatan yang dicatat.</p>}
      <ol className="agreed">
        {agreements.map((each) => (
          <li key={each.id}>
            <strong>{each.action}</strong>
            <span className="muted block">
              {fullName(each.area)}; {each.office}
              {each.person && ` (${each.person})`}; paling lambat {formatDay(each.deadline)};{' '}
              {AGREEMENT_WORDS[stateOn(each, today)].toLowerCase()}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
