import type { IlpPart } from '@/app/_border/ilp-address';
import { cadreLevelsOf } from '@/app/_border/cadre-address';
import { cadreViewOf } from '@/app/_server/cadre-view';
import { lifeCycleAsked } from '@/app/_server/life-cycle';
import { noPilotReason, pilotsAsked } from '@/app/_server/pilots';
import { spmViewOf } from '@/app/_server/spm-view';
import { weakestStages } from '@/lib/analysis/weakest-stage';
import { formatPeriod } from '@/lib/coverage/period';
import { fewSentence } from '@/lib/narrative/cadre';
import { weakestSentence } from '@/lib/narrative/life-cycle';
import { pilotSentence } from '@/lib/narrative/pilots';
import { spmSentence } from '@/lib/narrative/spm-fields';
import { ilpHref } from './ilp-address';
import type { PartProps } from './part-props';

type Asked = Pick<PartProps, 'context' | 'place' | 'shown'>;

const LINES: readonly Readonly<{ part: IlpPart; label: string; sentence: (asked: Asked) => string }>[] = [
  {
    part: 'siklus-hidup',
    label: 'Siklus hidup',
    sentence: (asked) => {
      const { total } = lifeCycleAsked(asked);
      return weakestSentence(weakestStages(total), total);
    },
  },
  {
    part: 'bidang-spm',
    label: 'Enam bidang SPM Posyandu',
    sentence: ({ context, place, shown }) => {
      const { total, fields } = spmViewOf(context, place, shown).held;
      return spmSentence(
        total,
        fields.map(({ name }) => name),
      );
    },
  },
  {
    part: 'kader',
    label: 'Kader',
    sentence: ({ context, place, shown }) =>
      fewSentence(cadreViewOf(context, place, shown.asOf, cadreLevelsOf(place)[0]).few),
  },
  {
    part: 'lokus',
    label: 'Lokus dan lainnya',
    sentence: (asked) => {
      const { months, pilots } = pilotsAsked(asked);
      const [first] = pilots?.kinds ?? [];
      return months && first ? pilotSentence(first, months) : noPilotReason(asked, pilots);
    },
  },
];

/** One sentence of each part that asks further: which stage, which field, whose kader, what the lokus did. */
export function OtherFindings({ context, place, shown, path }: PartProps) {
  // What an address asks of the hub says nothing about its parts.
  const asked = { context: { ...context, query: {} }, place, shown };
  const period = shown.asked ? formatPeriod(shown.period) : null;
  return (
    <section className="frame" aria-labelledby="bagian-lain-judul">
      <h2 id="bagian-lain-judul">Siklus hidup, bidang SPM, kader, dan lokus</h2>
      {context.deployment.district.example && (
        <p className="frame-subtitle">
          <strong className="example-mark">CONTOH.</strong>
        </p>
      )}
      <ul className="hub-list">
        {LINES.map(({ part, label, sentence }) => (
          <li key={part}>
            <strong>
              <a href={ilpHref(path, { part, period })}>{label}</a>
            </strong>
            <p>{sentence(asked)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
