import { indicatorHref } from '@/app/_server/links';
import { PACED_CODES, paceOf } from '@/app/_server/pace';
import { findIndicator } from '@/db/indicators';
import { placeArea } from '@/db/queries/place';
import { formatPeriod } from '@/lib/coverage/period';
import type { PartProps } from './part-props';

/** How fast posyandu and pustu move towards their target, and what it would need; nothing where that is not known. */
export function PaceFinding({ context, place, shown }: PartProps) {
  const lines = PACED_CODES.flatMap((code) => {
    const sentence = paceOf(context, place, shown, code);
    const indicator = findIndicator(context.store, code);
    return sentence && indicator ? [{ indicator, sentence }] : [];
  });
  if (lines.length === 0) return null;
  const query = { wilayah: placeArea(place).code, periode: formatPeriod(shown.period) };
  return (
    <section className="frame" aria-labelledby="laju-judul">
      <h2 id="laju-judul">Laju menuju target</h2>
      <p className="frame-subtitle">
        {context.deployment.district.example && <strong className="example-mark">CONTOH. </strong>}
        Perkiraan dari bulan-bulan terakhir, bukan janji.
      </p>
      <ul className="hub-list">
        {lines.map(({ indicator, sentence }) => (
          <li key={indicator.code}>
            <strong>
              <a href={indicatorHref(indicator.code, query)}>{indicator.name}</a>
            </strong>
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
