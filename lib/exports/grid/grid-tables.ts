import type { ExportTable } from '../table';
import { byAreaTables } from './by-area-tables';
import { byPeriodTables } from './by-period-tables';
import type { GridLayout } from './layout';
import { longTable } from './long-table';
import type { GridFrame, OfficialTable } from './official-table';
import { profileTables } from './profile-tables';
import { stackedTable } from './stacked-table';

const OFFICIAL: Readonly<Record<Exclude<GridLayout, 'panjang'>, (frame: GridFrame) => OfficialTable[]>> = {
  wilayah: byAreaTables,
  periode: byPeriodTables,
  profil: profileTables,
};

/** The tables of a layout, a sheet each. */
export function gridTables(frame: GridFrame, layout: GridLayout): readonly OfficialTable[] | readonly [ExportTable] {
  return layout === 'panjang' ? [longTable(frame)] : OFFICIAL[layout](frame);
}

/** The same as one table for a CSV, which has no sheets. */
export function gridCsvTable(frame: GridFrame, layout: GridLayout): ExportTable {
  return layout === 'panjang' ? longTable(frame) : stackedTable(frame, layout, OFFICIAL[layout](frame));
}
