import { describe, expect, it } from 'vitest';
import { closeStore, openStore } from '@/db/client';
import { checkAhead } from '@/db/imports/check-call';
import { importFiles } from '@/db/imports/import-files';
import { changesOf } from '@/db/ledger/changes';
import { isWritable } from '@/db/write';
import { IMPORT_MONTH, filesOf, imported } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';

const SEVEN = filesOf({ capaian: ['2026-02,62.02.01.1001,K6,7,,'] });
const OPTIONS = { dryRun: false, currentMonth: IMPORT_MONTH };

describe('checking ahead of the lock', () => {
  it('holds nobody up', () => {
    const store = networkStore();
    const other = openStore(store.path);
    other.sqlite.exec('BEGIN IMMEDIATE');
    expect(isWritable(store)).toBe(false);
    expect(checkAhead(store, SEVEN, OPTIONS).checked).toMatchObject({ errors: [], changes: [{ before: null }] });
    other.sqlite.exec('ROLLBACK');
    expect(isWritable(store)).toBe(true);
    closeStore(other);
  });

  it('checks again when somebody has written since, so that what is stored fits what it is stored over', () => {
    const store = networkStore();
    const other = openStore(store.path);
    let looks = 0;
    // Between the check and the lock another process stores the same row, and ends the facility of a second one.
    const guard = () => {
      if (looks++ === 0) imported(other, { capaian: ['2026-02,62.02.01.1001,K6,5,,'] });
    };
    const { batch } = importFiles(store, SEVEN, { ...OPTIONS, guard });
    expect(looks).toBe(2);
    expect(changesOf(store, batch ?? 0)).toMatchObject([
      { before: { numerator: 5 }, record: { value: { numerator: 7 } } },
    ]);
    closeStore(other);
  });

  it('refuses what is wrong by then, and stores nothing', () => {
    const store = networkStore();
    const other = openStore(store.path);
    const guard = () => {
      if (looks++ === 0) imported(other, { capaian: ['2026-02,PSY-1,K6,5,,'] });
    };
    let looks = 0;
    const report = importFiles(store, SEVEN, { ...OPTIONS, guard });
    expect(report).toMatchObject({ committed: false, batch: null, errors: [{ code: 'conflicting-counts' }] });
    closeStore(other);
  });
});
