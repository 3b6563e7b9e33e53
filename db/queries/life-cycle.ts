import { type AreaCode, type AreaLevel, parentCode } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { RowArea } from '@/lib/coverage/row';
import { ACTIVE_CRITERION } from '@/lib/facilities/criteria';
import type { Known, ReportedCount } from '@/lib/coverage/reported-count';
import { countStages, stageMarks, sumStages } from '@/lib/facilities/life-cycle';
import { NAME_ORDER } from '@/lib/narrative/format';
import type { Store } from '../client';
import { areasOfLevel, findArea, namesOfLevel } from '../places';
import { type FacilityDetail, facilityList } from './facility-list';
import { type Place, rowArea } from './place';

/** A posyandu aktif with its mark for each of the eight stages. */
export type PosyanduStages = Readonly<{ code: string; name: string; desa: RowArea; marks: readonly Known[] }>;

/** The posyandu aktif of one area; its counts are the sums of its posyandu. */
export type StageArea = Readonly<{
  area: RowArea;
  /** The kecamatan's name, where the desa of several kecamatan stand in one list: desa of one name are common. */
  parent: string | null;
  counts: readonly ReportedCount[];
  posyandu: readonly PosyanduStages[];
}>;

/**
 * Who serves whom in a place: its areas and, in people's order, their posyandu aktif. `idle` posyandu are reported not
 * to be aktif, of `unknown` ones nobody has reported whether they are; neither is counted (contracts section 3).
 */
export type LifeCycle = Readonly<{
  areas: readonly StageArea[];
  total: readonly ReportedCount[];
  active: number;
  idle: number;
  unknown: number;
}>;

export type StageLevel = 'kabupaten' | 'kecamatan' | 'desa';

/** The life-cycle matrix of a place in a month, by its areas of a level; a puskesmas' by the desa of its own posyandu. */
export function lifeCycleOf(store: Store, place: Place, level: StageLevel, at: Month): LifeCycle {
  const existing = facilityList(store, place, 'posyandu', at);
  const active = existing.filter((each) => each.active);
  const idle = existing.filter((each) => !each.active && !each.unreported.includes(ACTIVE_CRITERION)).length;
  const areas = areasOf(store, place, level, existing);
  // All codes of a level are of one length: the area of a desa is the beginning of its code.
  const length = areas[0]?.code?.length ?? 0;
  const names = namesOfLevel(store, 'desa');
  const parents = place.kind === 'area' && isAbove(place.area.level, level) ? namesOfLevel(store, 'kecamatan') : null;
  const byArea = new Map<string, FacilityDetail[]>(areas.map(({ code }) => [code ?? '', []]));
  for (const each of active) byArea.get(each.area.slice(0, length))?.push(each);
  const counted = areas.map((area): StageArea => {
    const posyandu = (byArea.get(area.code ?? '') ?? []).map(({ code, name, area: desa, met, unreported }) => ({
      code,
      name,
      desa: { code: desa, name: names.get(desa) ?? desa, level: 'desa' as const },
      marks: stageMarks({ met, unreported }),
    }));
    posyandu.sort((a, b) => NAME_ORDER.compare(a.name, b.name) || NAME_ORDER.compare(a.code, b.code));
    const parent = parents?.get(parentCode(area.code as AreaCode) ?? '') ?? null;
    return { area, parent, posyandu, counts: countStages(posyandu.map(({ marks }) => marks)) };
  });
  return {
    areas: counted,
    total: sumStages(counted.map(({ counts }) => counts)),
    active: active.length,
    idle,
    unknown: existing.length - active.length - idle,
  };
}

/** True where desa are listed of a place above kecamatan. */
function isAbove(own: AreaLevel, level: StageLevel): boolean {
  return level === 'desa' && (own === 'kabupaten' || own === 'provinsi');
}

/** By code. A puskesmas' posyandu are those that name it, in whichever desa they lie (contracts section 7). */
function areasOf(store: Store, place: Place, level: StageLevel, existing: readonly FacilityDetail[]): RowArea[] {
  if (place.kind === 'area') return areasOfLevel(store, place.area, level).map(rowArea);
  const codes = [...new Set(existing.map(({ area }) => area as AreaCode))].sort();
  return codes.flatMap((code) => findArea(store, code) ?? []).map(rowArea);
}
