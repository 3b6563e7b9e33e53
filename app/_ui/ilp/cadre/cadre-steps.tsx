import type { ReactNode } from 'react';
import { CareBarRow } from '@/app/_ui/chart/care-bar';
import { EXAMPLE_NOTE } from '@/lib/drawing/example-note';
import { type CadreTotal, graded } from '@/lib/facilities/cadre-total';
import { formatCount, formatPercent } from '@/lib/narrative/format';

type Props = Readonly<{ total: CadreTotal; example: boolean; hrefOf: (code: string) => string | null }>;

/** All kader, and how many of them have come to each step: every step is part of the one before it. */
export function CadreSteps({ total, example, hrefOf }: Props) {
  const steps: readonly (readonly [name: string, count: number, code: string | null])[] = [
    ['Kader', total.cadres, null],
    ['Dilatih 25 keterampilan', total.trained, 'KDR-LTH'],
    ['Dinilai', total.assessed, null],
    ['Bertingkat: minimal Purwa', graded(total), 'KDR-PWA'],
    ['Bertingkat: minimal Madya', total.madya + total.utama, null],
    ['Bertingkat: Utama', total.utama, 'KDR-UTM'],
  ];
  return (
    <>
      {example && (
        <p className="bars-key">
          <strong className="example-mark">{EXAMPLE_NOTE}</strong>
        </p>
      )}
      <ol className="cadre-steps">
        {steps.map(([name, count, code]) => (
          <li key={name}>
            <CareBarRow
              name={linked(name, code && hrefOf(code))}
              extent={count / total.cadres}
              text={{
                main: formatPercent({ numerator: count, denominator: total.cadres }),
                aside: formatCount(count),
              }}
              absent={undefined}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

function linked(name: string, href: string | null): ReactNode {
  return href ? <a href={href}>{name}</a> : name;
}
