import { editHref } from '@/app/_server/facility-desk';
import { indicatorHref, placeHref } from '@/app/_server/links';
import type { PageContext, Shown } from '@/app/_server/page-context';
import type { View } from '@/app/_server/view';
import { Downloads } from '@/app/_ui/table/downloads';
import { NameList } from '@/app/_ui/table/name-list';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { namesOfLevel } from '@/db/places';
import { checklistIn } from '@/db/queries/criteria';
import { namesBehind } from '@/db/queries/names';
import { placeArea } from '@/db/queries/place';
import { formatMonth, formatPeriod } from '@/lib/coverage/period';
import { formatCount } from '@/lib/narrative/format';
import { figureSentence } from '@/lib/narrative/headline';

type Props = Readonly<{ context: PageContext; shown: Shown; view: View }>;

/**
 * A number opened: those not counted yet first, since they are the work, then those that are; last the posyandu whose
 * kader nobody has reported, of whom nothing is known.
 */
export function NamesView({ context, shown, view }: Props) {
  const { store } = context;
  const { indicator, place, placeName, periodName, coverage, example } = view;
  const names = namesBehind(store, indicator, place, shown.asOf);
  const area = placeArea(place);
  const periode = formatPeriod(shown.period);
  const areaNames = namesOfLevel(store, 'desa');
  const checklist = checklistIn(store, shown.asOf);
  const isCadre = indicator.unit === 'kader';
  const counted = names?.filter(({ numerator }) => numerator > 0) ?? [];
  const silent = names?.filter(({ denominator }) => denominator === 0) ?? [];
  const others = names?.filter(({ numerator, denominator }) => numerator === 0 && denominator > 0) ?? [];
  const list = (members: typeof counted) => (
    <NameList
      names={members}
      areaNames={areaNames}
      checklist={checklist}
      indicator={indicator}
      period={formatMonth(shown.asOf)}
      editOf={(facility) => editHref(context, facility, formatMonth(shown.asOf))}
    />
  );
  return (
    <PageFrame
      context={context}
      section="indikator"
      crumbs={[
        { href: indicatorHref(indicator.code, { wilayah: area.code, periode }), label: indicator.name },
        { href: placeHref(area, periode) ?? '/', label: placeName },
      ]}
    >
      <h1>Nama di balik angka: {indicator.name}</h1>
      <p className="lede">
        {example && <strong className="example-mark">CONTOH. </strong>}
        {placeName}, {periodName}. {figureSentence(indicator, coverage.total, placeName, view.span)}
      </p>
      {names === null && (
        <p className="notice">Indikator ini dilaporkan sebagai jumlah, tanpa nama orang atau fasilitas.</p>
      )}
      {names !== null && names.length === 0 && (
        <p className="notice">Tidak ada {indicator.unit} di wilayah ini pada bulan itu.</p>
      )}
      {names !== null && names.length > 0 && (
        <div className="screen-only">
          <Downloads path="/unduh/nama" query={{ indikator: indicator.code, wilayah: area.code ?? '', periode }} />
        </div>
      )}
      {others.length > 0 && (
        <section className="frame">
          <h2>
            Belum {indicator.done}: {formatCount(others.length)} {isCadre ? 'posyandu' : indicator.unit}
          </h2>
          {list(others)}
        </section>
      )}
      {counted.length > 0 && (
        <section className="frame">
          <h2>
            {isCadre ? 'Kader' : 'Sudah'} {indicator.done}: {formatCount(counted.length)}{' '}
            {isCadre ? 'posyandu' : indicator.unit}
          </h2>
          {list(counted)}
        </section>
      )}
      {silent.length > 0 && (
        <section className="frame">
          <h2>Belum dilaporkan: {formatCount(silent.length)} posyandu</h2>
          {list(silent)}
        </section>
      )}
    </PageFrame>
  );
}
