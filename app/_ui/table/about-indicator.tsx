import type { Target } from '@/lib/coverage/target';
import { definitionLines } from '@/lib/exports/definition';
import type { Indicator } from '@/lib/indicators/indicator';

type Props = Readonly<{
  indicator: Indicator;
  target: Target | null;
  source: string;
  dataPer: string;
  /** Cumulative indicators: how large the year's sasaran is and where it comes from. */
  targetGroup?: string | null;
}>;

/** What is counted, by which source, and since when the data stands as it does. */
export function AboutIndicator({ indicator, target, source, dataPer, targetGroup = null }: Props) {
  const lines = [
    ...definitionLines(indicator, target),
    ...(targetGroup ? [{ label: 'Sasaran', text: targetGroup }] : []),
    ...(source ? [{ label: 'Sumber data', text: source }] : []),
  ];
  return (
    <>
      <dl className="definition">
        {[...lines, { label: 'Data per', text: dataPer }].map(({ label, text }) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="small">
        <a href={`/definisi/${indicator.code}`}>{`Definisi lengkap ${indicator.name}`}</a>
      </p>
    </>
  );
}
