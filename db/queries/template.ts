import { type AreaId, type LeafId, ancestorId, areaCode, subtree } from '@/lib/areas/code';
import { type Month, addMonths } from '@/lib/coverage/period';
import { formatMoment } from '@/lib/narrative/format';
import type {
  LastMonth,
  Template,
  TemplateFacility,
  TemplateIndicator,
  TemplateReporter,
} from '@/lib/templates/template';
import type { Store } from '../client';
import { type Facility, facilitiesIn, facilitiesOf, puskesmasList } from '../facilities';
import { indicators } from '../indicators';
import { areasOfLevel, district, namesOfLevel } from '../places';
import { statement } from '../statement';
import { dataVersion } from '../write';
import { criteria } from './criteria';
import { facilityList } from './facility-list';
import { type Place, placeArea } from './place';
import { desaOfPlace } from './place-desa';

/** A split that was reported in the last year is one that the district uses. */
const MONTHS_OF_USE = 12;

/** What the template of a puskesmas (or of the whole district) shows for a month; times on the clock of `timeZone`. */
export function templateOf(store: Store, place: Place, month: Month, timeZone: string): Template {
  const { code, name } = placeArea(place);
  const { changedAt } = dataVersion(store);
  const kabupaten = place.kind === 'area' ? place.area : place.kabupaten;
  const desaNames = namesOfLevel(store, 'desa');
  const reported = reportedIndicators(store, month);
  return {
    owner: { code: code ?? '', name, kind: place.kind === 'area' ? 'district' : 'puskesmas' },
    month,
    example: district(store)?.example ?? false,
    dataPer: changedAt === null ? null : formatMoment(new Date(changedAt), timeZone),
    reporters: reportersOf(store, place, month),
    indicators: reported,
    facilities: facilitiesAt(store, place, month),
    criteria: criteria(store, month).map(({ code: own, name: said, type, wajib }) => ({
      code: own,
      name: said,
      type,
      wajib,
    })),
    desaNames: new Map(
      areasOfLevel(store, kabupaten, 'desa').map((desa) => [desa.code, desaNames.get(desa.code) ?? desa.name]),
    ),
    puskesmasNames: new Map(puskesmasList(store).map((each) => [each.code, each.name])),
  };
}

/** What capaian takes, in catalogue order; split by sex where any row of the last year is. */
function reportedIndicators(store: Store, month: Month): TemplateIndicator[] {
  const split = new Set(
    statement(
      store,
      `SELECT DISTINCT indicator.code FROM fact JOIN indicator ON indicator.id = indicator_id
       WHERE sex > 0 AND month > ? AND month <= ?`,
      'values',
    ).all(addMonths(month, -MONTHS_OF_USE), month) as string[],
  );
  return indicators(store)
    .filter(({ kind }) => kind !== 'stock' && kind !== 'rate')
    .map(({ code, name, numerator, denominator, kind, leaf }) => {
      return { code, name, numerator, denominator, kind, leaf, split: split.has(code) };
    });
}

function reportersOf(store: Store, place: Place, month: Month): TemplateReporter[] {
  const before = addMonths(month, -1);
  const desa = desaOfPlace(store, place, month).map((area): TemplateReporter => {
    const { first, last } = subtree(area.id, 'desa');
    return { code: area.code, name: area.name, kind: 'desa', lastMonth: reportedIn(store, before, first, last) };
  });
  const puskesmas = membersOf(store, place, month).filter(({ type }) => type === 'puskesmas');
  const leaf = statement(store, 'SELECT leaf FROM facility WHERE id = ?', 'values');
  return [
    ...desa,
    ...puskesmas.map(({ id, code, name }): TemplateReporter => {
      const own = leaf.get(id) as LeafId;
      return { code, name, kind: 'puskesmas', lastMonth: reportedIn(store, before, own, own) };
    }),
  ];
}

/** What was reported in a month by a desa and its facilities together, by `code sex` of the indicator. */
function reportedIn(store: Store, month: Month, first: number, last: number): ReadonlyMap<string, LastMonth> {
  const rows = statement(
    store,
    `SELECT code, sex, sum(numerator) AS numerator, sum(denominator) AS denominator
     FROM fact JOIN indicator ON indicator.id = indicator_id
     WHERE month = ? AND leaf BETWEEN ? AND ? GROUP BY indicator_id, sex`,
  ).all(month, first, last) as { code: string; sex: number; numerator: number; denominator: number | null }[];
  return new Map(rows.map(({ code, sex, numerator, denominator }) => [`${code} ${sex}`, { numerator, denominator }]));
}

function membersOf(store: Store, place: Place, month: Month): Facility[] {
  if (place.kind === 'puskesmas') return facilitiesOf(store, place.puskesmas.id, month);
  return facilitiesIn(store, place.area.id, place.area.level, month);
}

function facilitiesAt(store: Store, place: Place, month: Month): TemplateFacility[] {
  const checklists = new Map(facilityList(store, place, null, month).map((entry) => [entry.code, entry]));
  return membersOf(store, place, month).map(({ code, type, name, areaId, opened, closed, pilot }) => {
    const { puskesmas = null, met = [], missing = [], unreported = [] } = checklists.get(code) ?? {};
    const silent = new Set(unreported);
    const held = [
      ...met.map((criterion) => [criterion, true] as const),
      ...missing.filter((criterion) => !silent.has(criterion)).map((criterion) => [criterion, false] as const),
    ];
    return {
      code,
      type,
      name,
      desa: desaCode(areaId),
      puskesmas: type === 'puskesmas' ? null : puskesmas,
      opened,
      closed,
      pilot,
      criteria: new Map(held),
    };
  });
}

function desaCode(id: AreaId) {
  return areaCode(ancestorId(id, 'desa'), 'desa');
}
