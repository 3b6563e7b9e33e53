import type { Indicator } from '@/lib/indicators/indicator';
import { actionWord, statusMeanings, steadyRule, targetRule } from '@/lib/narrative/pws';
import { capitalised } from '@/lib/narrative/format';
import { type BelowSteady, PWS_STATUSES } from '@/lib/pws/status';
import { StatusWord } from './status-word';

type Props = Readonly<{
  indicator: Pick<Indicator, 'kind' | 'direction'>;
  /** The bound of this month in words: "target s.d. Juli 55,4%"; empty without a target. */
  targetName: string;
  belowSteady: BelowSteady;
}>;

const WORDS = { baik: 'Baik', kurang: 'Kurang', cukup: 'Cukup', jelek: 'Jelek' } as const;

/** What the four words mean here. It stands on every PWS view: Kurang lies above the target, which looks like a fault. */
export function RuleCard({ indicator, targetName, belowSteady }: Props) {
  const meanings = statusMeanings(indicator);
  const higher = indicator.direction === 'higher';
  return (
    <details className="rule-card" open>
      <summary>Arti Baik, Kurang, Cukup, dan Jelek di sini</summary>
      <dl className="rule-words">
        {PWS_STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <StatusWord status={status} text={WORDS[status]} />
            </dt>
            <dd>{`${capitalised(meanings[status])}: ${actionWord(status)}.`}</dd>
          </div>
        ))}
      </dl>
      <p>{`${targetName ? `${capitalised(targetName)}.` : 'Target belum ditetapkan.'} ${targetRule(indicator)}`}</p>
      <p>
        Kurang memang berada {higher ? 'di atas target' : 'di bawah batas'}, dan itu bukan keliru: yang diminta sampai
        bulan ini terpenuhi, tetapi capaian bulan ini {higher ? 'turun' : 'naik'}. Tepat pada{' '}
        {higher ? 'target' : 'batas'} dihitung mencapai.
      </p>
      <p>
        {steadyRule(indicator, belowSteady)} Pedoman PWS-KIA tidak mengatur keadaan ini; penilaiannya pengaturan dinas
        kesehatan.
      </p>
    </details>
  );
}
