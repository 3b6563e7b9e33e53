import assert from 'node:assert/strict';
import type { Store } from '@/db/client';
import { indicators } from '@/db/indicators';
import { gridFrame } from '@/db/queries/grid-frame';
import { findPlace } from '@/db/queries/place';
import { month, periodsBetween } from '@/lib/coverage/period';
import { gridCover } from '@/lib/exports/grid/grid-cover';
import { gridTables } from '@/lib/exports/grid/grid-tables';
import { gridWorkbook } from '@/lib/exports/grid/grid-workbook';
import { multipleOfFixedWork } from './fixed-work';
import type { Measure } from './measure';

const INDICATORS = 30;
/** Multiples of the fixed calculation; twice what was measured (docs/decisions/0037), for machines unlike ours. */
const BOUND = 15;
const LAST = month(2026, 2);

/** The tables of 30 indicators by all desa by 12 months, from the store to the XLSX. */
export async function tableMeasures(store: Store): Promise<Measure[]> {
  const place = findPlace(store, '62.02');
  assert(place);
  const choice = {
    place,
    level: 'desa',
    indicators: indicators(store).slice(0, INDICATORS),
    periods: periodsBetween('bulan', month(2025, 3), LAST),
    split: false,
    number: null,
    title: null,
  } as const;
  const frame = () => gridFrame(store, choice, { current: LAST, timeZone: 'Asia/Jakarta', sheets: 12 });
  const made = frame();
  assert(made.grid.areas.length > 180 && made.grid.series.flat().length === INDICATORS * 12, 'the table is smaller');
  const make = () => {
    const own = frame();
    const tables = gridTables(own, 'wilayah');
    return gridWorkbook({ title: 'Tabel', cover: gridCover(own, 'wilayah'), tables, split: false, signer: null });
  };
  const name = `Tabel ${INDICATORS} indikator × ${made.grid.areas.length} desa × 12 bulan ke XLSX`;
  return multipleOfFixedWork(name, BOUND, make);
}
