import { CareBarRow } from '@/app/_ui/chart/care-bar';
import { PictureLinks } from '@/app/_ui/table/picture-links';
import type { Growth } from '@/db/queries/care';
import { growthFindings } from '@/lib/analysis/growth-monitoring';
import { type Tally, measureOf, ratioOf } from '@/lib/coverage/tally';
import { figureText } from '@/lib/drawing/area-label';
import { extentOf } from '@/lib/drawing/care-model';
import { capitalised } from '@/lib/narrative/format';
import { findingSentences, growthRule } from '@/lib/narrative/growth-monitoring';

type Props = Readonly<{
  growth: Growth;
  noun: string;
  month: string;
  example: boolean;
  query: Readonly<Record<string, string>>;
}>;

const WHOLE = { numerator: 1, denominator: 1 } as const;

/** Who came to be weighed, who gained, and whether these figures can be true together. */
export function GrowthPanel({ growth: { total, reports, bounds }, noun, month, example, query }: Props) {
  return (
    <section className="frame" aria-labelledby="penimbangan-judul">
      <h2 id="penimbangan-judul">Penimbangan balita: D/S dan N/D</h2>
      <p className="bars-key">
        {example && <strong className="example-mark">CONTOH</strong>}
        <span>{capitalised(month)}. Panjang penuh = 100%</span>
      </p>
      <Part name="D/S ditimbang" tally={total.weighed} />
      <Part name="N/D naik" tally={total.gained} />
      <Part name="T/D tidak naik" tally={total.notGained} />
      {total.weighed.reported > 0 && total.gained.reported > 0 && (
        <>
          <ul className="small care-findings">
            {findingSentences(growthFindings(reports, bounds), reports.length, noun).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className="small muted">{growthRule(bounds)}</p>
        </>
      )}
      <PictureLinks path="/unduh/kesinambungan" query={{ ...query, bagian: 'penimbangan' }} of="gambar" />
    </section>
  );
}

function Part({ name, tally }: Readonly<{ name: string; tally: Tally }>) {
  const measure = measureOf(tally);
  const ratio = ratioOf(measure);
  return (
    <CareBarRow
      name={name}
      extent={ratio && extentOf(ratio, WHOLE)}
      text={figureText(measure)}
      absent={measure.state === 'not-reported' ? 'not-reported' : 'not-applicable'}
    />
  );
}
