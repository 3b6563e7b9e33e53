import { fewByArea, fewByName } from '@/lib/exports/cadre/few-table';
import { cadreTable } from '@/lib/exports/cadre/cadre-table';
import { needTable, stageTable, trainingTable } from '@/lib/exports/cadre/training-tables';
import type { TableFrame } from '@/lib/exports/coverage-table';
import type { ExportTable } from '@/lib/exports/table';
import { batchesOf, stagesOf } from '@/lib/facilities/training';
import type { CadreView } from './cadre-view';

/** Kader by area or posyandu. */
export function cadreTableOf(frame: TableFrame, { noun, level, desaNoun, rows, whole }: CadreView): ExportTable {
  return cadreTable(frame, { noun, parentNoun: level === 'posyandu' ? desaNoun : null, rows, total: whole.total });
}

/** Who needs kader, by name where the place is small enough, else counted by area. */
export function fewTableOf(frame: TableFrame, { noun, desaNoun, names, fewRows, few }: CadreView): ExportTable {
  return names ? fewByName(frame, desaNoun, [...names.listed, ...names.silent]) : fewByArea(frame, noun, fewRows, few);
}

/** Kader trained and still to be trained beside who took part in batches. */
export function needTableOf(frame: TableFrame, { needNoun, needs, whoNeeds }: CadreView): ExportTable {
  return needTable(frame, needNoun, needs, whoNeeds);
}

/** Participants by stage. */
export function stageTableOf(frame: TableFrame, { training: { own }, whoNeeds: { heads } }: CadreView): ExportTable {
  return stageTable(frame, stagesOf(own), { batches: batchesOf(own).length, heads });
}

/** All tables of the part, kader first. */
export function cadreTables(frame: TableFrame, view: CadreView): [ExportTable, ...ExportTable[]] {
  return [
    cadreTableOf(frame, view),
    fewTableOf(frame, view),
    needTableOf(frame, view),
    stageTableOf(frame, view),
    trainingTable(frame, view.training.own),
  ];
}
