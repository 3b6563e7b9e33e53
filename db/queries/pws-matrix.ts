import { type AreaId, ancestorId, subtree } from '@/lib/areas/code';
import { type Month, addMonths, yearOf } from '@/lib/coverage/period';
import type { RowArea } from '@/lib/coverage/row';
import { EMPTY_TALLY } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { monthsCounted } from '@/lib/indicators/span';
import { type PwsRow, pwsRow } from '@/lib/pws/row';
import type { Store } from '../client';
import { indicatorIds } from '../indicators';
import { type Area, areaById, byName } from '../places';
import { belowSteadyOf } from '../settings';
import { desaLeaves, desaTargetGroups } from './desa-leaves';
import { type SpanReader, spanReader } from './desa-span';
import { type SumsReader, packedSums } from './desa-sums';
import { figure } from './figures';
import { type Place, rowArea } from './place';
import { desaOfPlace } from './place-desa';
import { targetFinders } from './targets';

/** `indicators` in the order of the columns; counts and stock have no status and are not for this table. */
export type MatrixRequest = Readonly<{ place: Place; indicators: readonly Indicator[]; month: Month }>;

/** One desa with its PWS of each indicator, in the order asked. */
export type MatrixLine = Readonly<{ area: RowArea; kecamatan: RowArea; cells: readonly PwsRow[] }>;

/** `targets`: the place's own target of each indicator in the year (of a puskesmas the kabupaten's). */
export type PwsMatrix = Readonly<{ lines: readonly MatrixLine[]; targets: readonly (Target | null)[] }>;

/**
 * PWS of every desa of a place and every indicator in a month: the same rows as `pws` gives one indicator at a time
 * (tests/integration/pws-matrix), read at once. Lines by kecamatan and desa in people's order of names; of a puskesmas
 * the desa of its working area in the asked month.
 */
export function pwsMatrix(store: Store, request: MatrixRequest, read: SumsReader = packedSums): PwsMatrix {
  const { place, indicators, month } = request;
  const whole = place.kind === 'area' ? place.area : place.kabupaten;
  const desa = desaOfPlace(store, place, month);
  const tallies = talliesOf(store, { ...request, area: whole, desa, read });
  const targets = targetFinders(store, indicators, yearOf(month));
  const belowSteady = belowSteadyOf(store);
  const columns = indicators.map((indicator) => ({
    targetOf: targets.get(indicator.code) ?? (() => null),
    rule: { indicator, month, belowSteady },
    talliesOf: tallies(indicator),
  }));
  const lines = inOrder(store, desa).map(({ desa: own, kecamatan }) => {
    const area = rowArea(own);
    return {
      area,
      kecamatan: rowArea(kecamatan),
      cells: columns.map((column) => pwsRow(area, column.talliesOf(own.id), column.targetOf(own.id), column.rule)),
    };
  });
  return { lines, targets: columns.map(({ targetOf }) => targetOf(whole.id)) };
}

function inOrder(store: Store, desa: readonly Area[]): { desa: Area; kecamatan: Area }[] {
  const ids = new Set(desa.map(({ id }) => ancestorId(id, 'kecamatan')));
  const kecamatan = [...ids].flatMap((id) => areaById(store, id) ?? []);
  return byName(kecamatan).flatMap((parent) =>
    byName(desa.filter(({ id }) => ancestorId(id, 'kecamatan') === parent.id)).map((own) => ({
      desa: own,
      kecamatan: parent,
    })),
  );
}

type Asked = MatrixRequest & Readonly<{ area: Area; desa: readonly Area[]; read: SumsReader }>;
type PwsTallies = Parameters<typeof pwsRow>[1];
type DesaTallies = (desa: AreaId) => PwsTallies;

/** The three tallies of any desa, indicator by indicator. */
function talliesOf(store: Store, asked: Asked): (indicator: Indicator) => DesaTallies {
  const { place, month, area, desa, read, indicators } = asked;
  const range = subtree(area.id, area.level);
  const cumulative = indicators.find(({ kind }) => kind === 'cumulative');
  const spans = [cumulative ? monthsCounted(cumulative, month, month) : [], [month], [addMonths(month, -1)]];
  const ids = indicatorIds(store);
  const thisYear = desaTargetGroups(store, range, yearOf(month));
  const groupsIn = (year: number) => (year === yearOf(month) ? thisYear : desaTargetGroups(store, range, year));
  const sums = read(
    store,
    desa.map(({ id }) => id),
    spans,
  );
  const [upTo, now, before] = spans.map((months, index) =>
    spanReader(ids, {
      months,
      sums: sums[index] ?? (() => undefined),
      groups: groupsIn(yearOf(months[0] ?? month)),
      leaves: desaLeaves(store, range, months[0] ?? month),
    }),
  ) as [SpanReader, SpanReader, SpanReader];
  return (indicator) => {
    if (indicator.byFacility && place.kind === 'puskesmas') return byFacility(store, asked, indicator);
    const whole = (indicator.kind === 'cumulative' ? upTo : now)(indicator);
    const [thisMonth, lastMonth] = [now(indicator), before(indicator)];
    return (id) => ({ cumulative: whole(id), thisMonth: thisMonth(id), lastMonth: lastMonth(id) });
  };
}

/** Facilities that name the puskesmas, whoever else stands in the desa: the rollup does not know them apart. */
function byFacility(store: Store, { place, month }: Asked, indicator: Indicator): DesaTallies {
  const during = (at: Month) => {
    const { lines } = figure(store, { indicator, place, level: 'desa', asOf: month, months: [at] });
    return new Map(lines.map(({ targetArea, tally }) => [targetArea, tally]));
  };
  const [now, before] = [during(month), during(addMonths(month, -1))];
  return (desa) => {
    const thisMonth = now.get(desa) ?? EMPTY_TALLY;
    return { cumulative: thisMonth, thisMonth, lastMonth: before.get(desa) ?? EMPTY_TALLY };
  };
}
