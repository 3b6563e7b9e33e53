import { sinceLine } from '@/app/_server/agreement-list';
import type { PageContext } from '@/app/_server/page-context';
import { type Agreement, stateOn } from '@/lib/agreements/agreement';
import { inChargeText } from '@/lib/narrative/agreement';
import { dueText } from '@/lib/narrative/agreement-reminder';
import { capitalised } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import { SinceLines } from './since-lines';
import { AgreementStateWord } from './state-word';

type Props = Readonly<{
  context: PageContext;
  agreements: readonly Agreement[];
  today: string;
  /** The titles of meetings by number; the one whose list this is needs no naming. */
  titles: ReadonlyMap<number, string>;
}>;

/** Agreements one below the other: what, where, who, until when, and what the figures have done since. */
export function AgreementItems({ context, agreements, today, titles }: Props) {
  return (
    <ol className="agreements">
      {agreements.map((each) => (
        <li key={each.id} className="agreement">
          <p className="agreement-head">
            <AgreementStateWord state={stateOn(each, today)} />
            <span className="agreement-due">{capitalised(dueText(each, today))}</span>
          </p>
          <h3>
            <a href={`/tindak-lanjut/${each.id}`}>{each.action}</a>
          </h3>
          <p className="agreement-who">
            {fullName(each.area)} · {inChargeText(each)}
            {each.rakorId !== null && titles.has(each.rakorId) && (
              <span className="muted"> · {titles.get(each.rakorId)}</span>
            )}
          </p>
          <p className="small muted">Masalah: {each.problem}</p>
          <SinceLines since={sinceLine(context, each)} example={context.deployment.district.example} />
        </li>
      ))}
    </ol>
  );
}
