import type { ImportRows } from '@/lib/exports/import-table';
import { groupCells, targetCells } from '@/lib/imports/plan-rows';
import type { Store } from '../client';
import type { PlanTable } from '../imports/copy-year';
import type { Area } from '../places';
import { groupRows } from './planned-groups';
import { targetRows } from './planned-targets';

/** What is stored of a plan in a year and area, in the cells of the importer's own table. */
export function planRows(store: Store, table: PlanTable, area: Area, year: number): ImportRows['rows'] {
  if (table === 'target') {
    return targetRows(store, year, area).map(({ indicator, area: code, hundredths, source }) =>
      targetCells({ year, indicator, area: code }, [String(hundredths / 100), source ?? '']),
    );
  }
  return groupRows(store, year, area).map(({ desa, group, sex, count, source }) =>
    groupCells({ year, desa, group, sex }, [String(count), source ?? '']),
  );
}
