import type { Change } from '@/lib/imports/change';
import type { FacilityImport, ImportRecord, IndicatorImport } from '@/lib/imports/record';
import type { Store } from '../client';
import { recompute } from '../rollup/recompute';
import { nothingTouched } from '../rollup/touched';
import { removeFacilities, writeFacilities } from './facility-writer';
import { removeIndicators, writeIndicators } from './indicator-writer';
import type { Lookups } from './lookups';
import { writeRecords } from './record-writer';

/**
 * Writes changed rows and recomputes what they touched, inside the caller's transaction: facilities and indicators
 * before what refers to them, and those that end (only an undo ends them) after it.
 */
export function writeChanges(store: Store, lookups: Lookups, changes: readonly Change[]): void {
  const touched = nothingTouched();
  const records = changes.map(({ record }) => record);
  const facilities = records.filter(isFacility);
  const indicators = records.filter(isIndicator);
  writeFacilities(store, lookups, facilities, touched);
  writeIndicators(store, lookups, indicators, touched);
  writeRecords(
    store,
    lookups,
    records.filter((record) => !isFacility(record) && !isIndicator(record)),
    touched,
  );
  removeFacilities(store, lookups, facilities, touched);
  recompute(store, touched);
  // Only now: the rollup of an indicator is cleared by its rows' end, which needs its definition.
  removeIndicators(store, lookups, indicators);
}

function isFacility(record: ImportRecord): record is FacilityImport {
  return record.table === 'fasilitas';
}

function isIndicator(record: ImportRecord): record is IndicatorImport {
  return record.table === 'indikator';
}
