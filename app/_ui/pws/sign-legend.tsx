import { SIGN_CLASSES } from '@/lib/drawing/matrix-text';
import { ABSENCES } from '@/lib/exports/cell';
import { signWord } from '@/lib/narrative/cell-sign';
import { formatCount } from '@/lib/narrative/format';
import type { CellSign } from '@/lib/pws/cell-sign';

/** The signs of the matrix with their words and how many cells carry each. */
export function SignLegend({ counts }: Readonly<{ counts: ReadonlyMap<CellSign, number> }>) {
  return (
    <ul className="sign-legend" aria-label="Arti tanda dan banyaknya">
      {[...counts].map(([sign, count]) => (
        <li key={sign}>
          <span className={`sign ${SIGN_CLASSES[sign]}`} aria-hidden="true">
            {sampleOf(sign)}
          </span>{' '}
          {signWord(sign)} <span className="muted">{formatCount(count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What a cell shows beside or instead of its mark: a figure without one, or the sign of an absence. */
function sampleOf(sign: CellSign): string {
  if (sign === 'unjudged') return '12,3';
  return sign === 'not-reported' || sign === 'not-applicable' ? ABSENCES[sign].sign : '';
}
