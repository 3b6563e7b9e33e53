import type { CadreLevel } from '@/app/_border/cadre-address';
import { type CadreLine, type CadrePosyandu, cadreLines, cadreOfPlace, cadrePosyandu } from '@/db/queries/cadre';
import { type Place, isNamed, placeArea } from '@/db/queries/place';
import { childLevel } from '@/db/queries/profile';
import { type Trainings, trainings } from '@/db/queries/training';
import { namesOfLevel } from '@/db/places';
import type { CadreRow } from '@/lib/analysis/cadre-order';
import { type AreaCode, areaCode, areaId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { RowLevel } from '@/lib/coverage/row';
import { cadreTotal } from '@/lib/facilities/cadre-total';
import { type FewCadres, cadresWanted, fewCadres, sourcesDisagree } from '@/lib/facilities/five-cadres';
import { headsOf, rowsByArea } from '@/lib/facilities/training';
import type { FewPosyandu, FewRow } from '@/lib/exports/cadre/few-table';
import type { NeedRow } from '@/lib/exports/cadre/training-tables';
import { NAME_ORDER } from '@/lib/narrative/format';
import { levelNoun } from '@/lib/narrative/place';
import { answered } from './cache';
import type { PageContext } from './page-context';

/** Posyandu of the list by name: those that need kader or whose sources disagree, and those that have not reported. */
export type FewNames = Readonly<{ listed: readonly FewPosyandu[]; silent: readonly FewPosyandu[] }>;

/** Kader and training of a place as of a month: what the part and its files are made of. */
export type CadreView = Readonly<{
  level: CadreLevel;
  noun: string;
  desaNoun: string;
  whole: CadreLine;
  rows: readonly CadreRow[];
  few: FewCadres;
  /** Names from the kecamatan down; null where there are too many, and `fewRows` counts them by area. */
  names: FewNames | null;
  fewRows: readonly FewRow[];
  training: Trainings;
  needNoun: string;
  needs: readonly NeedRow[];
  whoNeeds: NeedRow;
}>;

export function cadreViewOf(context: PageContext, place: Place, asOf: Month, level: CadreLevel): CadreView {
  const { store, deployment } = context;
  return answered(store, 'kader', [placeArea(place).code, level, asOf], () => {
    const posyandu = cadrePosyandu(store, place, asOf);
    const whole = cadreOfPlace(place, posyandu);
    const desa = namesOfLevel(store, 'desa');
    const desaName = ({ desa: id }: CadrePosyandu) => desa.get(areaCode(id, 'desa')) ?? '';
    const lines = (each: RowLevel) => cadreLines(store, place, each, asOf, posyandu);
    const asked = level === 'posyandu' ? [] : lines(level);
    // Participants are recorded by area, not by puskesmas or posyandu.
    const needLevel = level === 'puskesmas' || level === 'posyandu' ? childLevel(place) : level;
    const training = trainings(store, place, asOf);
    return {
      level,
      noun: level === 'posyandu' ? 'posyandu' : levelNoun(level, deployment.district.code),
      desaNoun: levelNoun('desa', deployment.district.code),
      whole,
      rows: level === 'posyandu' ? posyanduRows(posyandu, desaName) : asked.map(areaRow),
      few: fewCadres(posyandu),
      names: isNamed(place) ? fewNames(posyandu, desaName) : null,
      fewRows: asked.map(({ area, posyandu: own }) => ({ code: area.code, name: area.name, few: fewCadres(own) })),
      training,
      needNoun: levelNoun(needLevel ?? 'desa', deployment.district.code),
      needs: needLevel ? needRows(lines(needLevel), training, needLevel) : [],
      whoNeeds: { code: null, name: whole.area.name, total: whole.total, heads: headsOf(training.own) },
    };
  });
}

type DesaName = (posyandu: CadrePosyandu) => string;

function posyanduRows(posyandu: readonly CadrePosyandu[], desaName: DesaName): CadreRow[] {
  return inPlaceOrder(posyandu).map((each) => ({
    code: each.code,
    name: plainName(each.name),
    hamlet: each.hamlet,
    parent: desaName(each),
    total: cadreTotal(each.counts),
  }));
}

function areaRow({ area, total }: CadreLine): CadreRow {
  return { code: area.code, name: plainName(area.name), hamlet: null, parent: null, total };
}

function fewNames(posyandu: readonly CadrePosyandu[], desaName: DesaName): FewNames {
  const named = inPlaceOrder(posyandu).map((each): FewPosyandu => {
    const { code, counts, criterion, active } = each;
    return { code, name: nameOf(each), desa: desaName(each), counts, criterion, active };
  });
  return {
    listed: named.filter((each) => (cadresWanted(each) ?? 0) > 0 || sourcesDisagree(each)),
    silent: named.filter(({ counts }) => counts === null),
  };
}

function inPlaceOrder(posyandu: readonly CadrePosyandu[]): CadrePosyandu[] {
  return [...posyandu].sort((a, b) => a.desa - b.desa || NAME_ORDER.compare(a.name, b.name));
}

/** Under a heading that says what the rows are, they need not say it again. */
function plainName(name: string): string {
  return name.replace(/^(Posyandu|Puskesmas) (?!belum)/, '');
}

function nameOf({ name, hamlet }: CadrePosyandu): string {
  return hamlet ? `${plainName(name)}, ${hamlet}` : plainName(name);
}

/** Kader of each area beside who took part from it; what was recorded for none of them comes last. */
function needRows(lines: readonly CadreLine[], { own }: Trainings, level: RowLevel): NeedRow[] {
  if (level === 'puskesmas') return [];
  const idOf = ({ area }: CadreLine) => (area.code === null ? null : areaId(area.code as AreaCode));
  const ids = new Set(lines.flatMap((line) => idOf(line) ?? []));
  const taking = rowsByArea(own, ids, level);
  const rows = lines.map((line): NeedRow => {
    const id = idOf(line);
    const { code, name } = line.area;
    return { code, name, total: line.total, heads: headsOf((id !== null && taking.get(id)) || []) };
  });
  const whole = taking.get(null);
  return whole ? [...rows, { code: null, name: 'Tidak dirinci', total: null, heads: headsOf(whole) }] : rows;
}
