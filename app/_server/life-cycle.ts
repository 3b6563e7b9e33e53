import { readStageLevel } from '@/app/_border/life-cycle-address';
import { type LifeCycle, lifeCycleOf } from '@/db/queries/life-cycle';
import { placeArea } from '@/db/queries/place';
import type { TableFrame } from '@/lib/exports/coverage-table';
import { posyanduStageTable, stageAreaTable, stageTable } from '@/lib/exports/life-cycle-table';
import type { ExportTable } from '@/lib/exports/table';
import { fullName } from '@/lib/narrative/place';
import { answered } from './cache';
import { clusterTables } from './clusters';
import type { TableAsked, Tables } from './ilp-tables';

type Asked = Pick<TableAsked, 'context' | 'place' | 'shown'>;

/** The life-cycle matrix that an address asks for, worked out once per data version. */
export function lifeCycleAsked({ context: { store, query }, place, shown: { asOf } }: Asked): LifeCycle {
  const level = readStageLevel(place, query);
  return answered(store, 'life-cycle', [placeArea(place).code, level, asOf], () =>
    lifeCycleOf(store, place, level, asOf),
  );
}

/** The matrix as tables: by stage, by area, and every posyandu by name. */
export function lifeCycleTables(
  frame: TableFrame,
  { areas, total }: LifeCycle,
): Readonly<{ stages: ExportTable; areas: ExportTable; posyandu: ExportTable }> {
  return {
    stages: stageTable(frame, total),
    areas: stageAreaTable(frame, areas, total),
    posyandu: posyanduStageTable(
      frame,
      areas.flatMap(({ posyandu }) => posyandu.map((each) => ({ ...each, areaName: fullName(each.desa) }))),
    ),
  };
}

/** The part's files: the matrix, then what each klaster delivers. */
export function lifeCycleFiles(asked: TableAsked): Tables {
  const { stages, areas, posyandu } = lifeCycleTables(asked.frame, lifeCycleAsked(asked));
  return [stages, areas, posyandu, ...clusterTables(asked)];
}
