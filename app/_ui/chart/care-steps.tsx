import { type CareBar, careModel } from '@/lib/drawing/care-model';
import type { CarePath } from '@/lib/analysis/care-path';
import { EXAMPLE_NOTE } from '@/lib/drawing/example-note';
import { linkPhrase } from '@/lib/narrative/care-path';
import { formatPercent } from '@/lib/narrative/format';
import { CareBarRow } from './care-bar';

type Props = Readonly<{ path: CarePath; example: boolean; hrefOf: (code: string) => string }>;

/** The steps of care from the first to the last, and between them in words what is lost; the largest loss is marked. */
export function CareSteps({ path, example, hrefOf }: Props) {
  const { full, bars } = careModel(path);
  return (
    <>
      <p className="bars-key">
        {example && <strong className="example-mark">{EXAMPLE_NOTE}</strong>}
        <span>Panjang penuh = {formatPercent(full, 0)}</span>
        <span className="care-key">selisih dari langkah sebelumnya</span>
      </p>
      <ol className="care">
        {bars.map((bar) => (
          <Step key={bar.step.indicator.code} bar={bar} href={hrefOf(bar.step.indicator.code)} />
        ))}
      </ol>
    </>
  );
}

function Step({ bar, href }: Readonly<{ bar: CareBar; href: string }>) {
  const { step, link, largest, extent, lost, over, text } = bar;
  const { indicator, measure } = step;
  return (
    <li data-code={indicator.code} data-largest={largest || undefined}>
      {link && (
        <p className="care-link" data-kind={link.kind}>
          {linkPhrase(link)}
          {largest && ': kehilangan terbesar'}
        </p>
      )}
      <CareBarRow
        name={
          <a href={href}>
            <b>{indicator.code}</b>&nbsp;{indicator.done}
          </a>
        }
        extent={extent}
        lost={lost}
        text={text}
        absent={measure.state === 'not-reported' ? 'not-reported' : 'not-applicable'}
      />
      {over && <p className="care-link">di atas 100%: periksa sasaran</p>}
    </li>
  );
}
