import type { Store } from '@/db/client';
import { belowSteadyOf } from '@/db/settings';
import { RuleCard } from './rule-card';

const CUMULATIVE = { kind: 'cumulative', direction: 'higher' } as const;

/** The rule card of a view with indicators of several kinds: the cumulative one, and what differs for the others. */
export function ManyRuleCard({ store }: Readonly<{ store: Store }>) {
  return (
    <>
      <RuleCard
        indicator={CUMULATIVE}
        targetName="Setiap indikator memakai targetnya sendiri"
        belowSteady={belowSteadyOf(store)}
      />
      <p className="frame-note">
        Indikator bulanan: target penuh setiap bulan (adaptasi PWS). Makin rendah makin baik: kedua ujiannya dibalik.
      </p>
    </>
  );
}
