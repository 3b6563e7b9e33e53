import { answered } from '@/app/_server/cache';
import { namesHref } from '@/app/_server/links';
import type { PageContext } from '@/app/_server/page-context';
import { hrefWithin } from '@/app/_server/scope';
import { Headline } from '@/app/_ui/chart/headline';
import { type IndicatorFigure, figuresOf } from '@/db/queries/profile';
import { unreportedOf } from '@/db/queries/unreported';
import { facilityTypeOf } from '@/lib/indicators/indicator';
import { type Place, placeArea } from '@/db/queries/place';
import { type Month, addMonths, formatMonth } from '@/lib/coverage/period';
import {
  changePhrase,
  missingPhrase,
  otherReadingPhrase,
  unreportedCriteriaPhrase,
  unreportedPhrase,
} from '@/lib/narrative/adoption';
import { capitalised } from '@/lib/narrative/format';
import { targetPhrase } from '@/lib/narrative/target';

type Props = Readonly<{
  context: PageContext;
  place: Place;
  asOf: Month;
  /** What is said under the large figure; by default how many are missing to the target. */
  sentence?: string;
}>;

/** Posyandu large, pustu and puskesmas beside it; each number opens to its names. */
export function AdoptionHeadlines({ context, place, asOf, sentence }: Props) {
  const { store } = context;
  const [posyandu, pustu, puskesmas, active] = figuresOf(store, place, ['ILP-PSY', 'ILP-PST', 'ILP-PKM', 'PSY-AKT'], {
    asOf,
  });
  if (!posyandu || !pustu || !puskesmas || !active) return null;
  const silence = ({ indicator, row }: IndicatorFigure) => {
    const type = facilityTypeOf(indicator);
    // Where nobody has reported there is no figure, and nobody is counted as belum.
    if (!type || row.numerator === null) return '';
    const { facilities, criteria } = answered(store, 'unreported', [placeArea(place).code, type, asOf], () =>
      unreportedOf(store, place, type, asOf),
    );
    return `${unreportedPhrase(indicator, facilities)} ${unreportedCriteriaPhrase(criteria)}`.trim();
  };
  const href = ({ indicator, row }: IndicatorFigure) =>
    hrefWithin(context, namesHref(indicator.code, row.area, formatMonth(asOf)));
  return (
    <div className="headlines">
      <Headline figure={posyandu} main href={href(posyandu)}>
        <p>{sentence ?? missingPhrase(posyandu.indicator, posyandu.row, posyandu.target)}</p>
        <p>{otherReadingPhrase(posyandu.indicator, posyandu.row, active.row, posyandu.target)}</p>
        <p>{silence(posyandu)}</p>
      </Headline>
      {[pustu, puskesmas].map((figure) => (
        <Headline key={figure.indicator.code} figure={figure} href={href(figure)}>
          <p>
            {missingPhrase(figure.indicator, figure.row, figure.target) ||
              `${capitalised(targetPhrase(figure.target, figure.indicator))}.`}
          </p>
          <p>{changePhrase(figure.indicator, figure.row, addMonths(asOf, -1))}</p>
          <p>{silence(figure)}</p>
        </Headline>
      ))}
    </div>
  );
}
