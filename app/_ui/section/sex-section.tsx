import type { PageContext } from '@/app/_server/page-context';
import { sexViewOf } from '@/app/_server/sex-view';
import type { View } from '@/app/_server/view';
import { SexTable } from '@/app/_ui/table/sex-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { countsBothSexes } from '@/lib/indicators/both-sexes';
import { sexSentence } from '@/lib/narrative/by-sex';

/** An indicator by sex where it is reported so; one line where it could be and is not, nothing where it cannot be. */
export function SexSection({ context, view }: Readonly<{ context: PageContext; view: View }>) {
  const { indicator, placeName, periodName, example, query, coverage } = view;
  const split = sexViewOf(context, view);
  if (!split) {
    return countsBothSexes(indicator) && coverage.total.numerator !== null ? (
      <p className="small muted">{indicator.name} tidak dilaporkan menurut jenis kelamin pada periode ini.</p>
    ) : null;
  }
  return (
    <section className="frame" aria-labelledby="jenis-kelamin-judul">
      <h2 id="jenis-kelamin-judul">Menurut jenis kelamin</h2>
      <p className="frame-subtitle">
        {indicator.name}, {placeName}, {periodName}.
      </p>
      <p className="sentence">{sexSentence(split.figure, split.noun)}</p>
      <SexTable figure={split.figure} indicator={indicator} example={example} />
      <div className="screen-only actions">
        <Downloads path="/unduh/jenis-kelamin" query={query} />
      </div>
    </section>
  );
}
