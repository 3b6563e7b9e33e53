import { describe, expect, it } from 'vitest';
import { findAgreement } from '@/db/agreements/agreements';
import { historyOf, lastEventOf } from '@/db/agreements/history';
import { addAgreement, changeAgreement, reportProgress } from '@/db/agreements/writer';
import { auditEntries } from '@/db/queries/audit';
import { dataVersion } from '@/db/write';
import { month } from '@/lib/coverage/period';
import { addMeeting, addOne, entryOf } from '../../fixtures/agreements';
import { networkStore } from '../../fixtures/network';

const BY = { actor: 'dinkes', at: '2026-02-12T03:00:00.000Z' };

describe('an agreement that is entered', () => {
  it('keeps the figure of the meeting’s month, begins its history, is in the audit, and changes no figure', () => {
    const store = networkStore();
    const before = dataVersion(store).version;
    const rakorId = addMeeting(store, { period: month(2026, 2) });
    const id = addOne(store, { rakorId, indicator: 'ILP-PSY', area: '62.02', expected: 7500, person: 'Bidang Kesmas' });
    expect(findAgreement(store, id)).toMatchObject({
      rakorId,
      office: 'Dinas Kesehatan',
      base: { period: month(2026, 2), ratio: { numerator: 2, denominator: 5 } },
      expected: 7500,
      state: 'baru',
    });
    expect(historyOf(store, id)).toMatchObject([{ state: 'baru', actor: 'dinkes', note: null, changes: [] }]);
    expect(auditEntries(store, {}, 1)).toMatchObject([{ action: 'tindak-lanjut-tambah', subject: String(id) }]);
    expect(dataVersion(store).version).toBe(before);
  });

  it('between meetings takes the last month with data; without an indicator it keeps no figure', () => {
    const store = networkStore();
    const linked = findAgreement(store, addOne(store, { indicator: 'ILP-PSY', area: '62.02' }));
    expect(linked?.base).toEqual({ period: month(2026, 3), ratio: { numerator: 1, denominator: 3 } });
    expect(findAgreement(store, addOne(store))?.base).toBeNull();
  });

  it('says that nothing was reported where nothing was', () => {
    const store = networkStore();
    const id = addOne(store, { indicator: 'K6', area: '62.02.01.2002' });
    expect(findAgreement(store, id)?.base).toEqual({ period: month(2026, 3), ratio: null });
  });
});

describe('an agreement that is corrected', () => {
  it('tells each field before and after, and takes another figure with another area', () => {
    const store = networkStore();
    const id = addOne(store, { indicator: 'ILP-PSY', area: '62.02' });
    const entry = entryOf(store, { indicator: 'ILP-PSY', area: '62.02.01', deadline: '2026-06-30', officeId: 3 });
    expect(changeAgreement(store, id, entry, { ...BY, seen: lastEventOf(store, id) })).toBe('stored');
    expect(historyOf(store, id).at(-1)?.changes).toEqual([
      { field: 'Penanggung jawab', before: 'Dinas Kesehatan', after: 'Camat' },
      { field: 'Batas waktu', before: '31 Desember 2026', after: '30 Juni 2026' },
      { field: 'Wilayah', before: 'Kabupaten Contoh', after: 'Kecamatan Hulu' },
    ]);
    expect(findAgreement(store, id)?.base).toEqual({ period: month(2026, 3), ratio: { numerator: 1, denominator: 3 } });
    expect(changeAgreement(store, id, entry, { ...BY, seen: lastEventOf(store, id) })).toBe('unchanged');
  });
});

describe('two at once', () => {
  it('the second is told, and nothing of theirs is stored', () => {
    const store = networkStore();
    const id = addOne(store);
    const seen = lastEventOf(store, id);
    expect(reportProgress(store, id, { state: 'berjalan', note: 'Mulai' }, { ...BY, seen })).toBe('stored');
    expect(reportProgress(store, id, { state: 'batal', note: 'Salah' }, { ...BY, seen })).toBe('overtaken');
    const entry = entryOf(store, { action: 'Lain' });
    expect(changeAgreement(store, id, entry, { ...BY, seen })).toBe('overtaken');
    expect(findAgreement(store, id)).toMatchObject({ state: 'berjalan', action: 'Dampingi kelas ibu hamil' });
    expect(historyOf(store, id)).toHaveLength(2);
  });

  it('says nothing twice: the same state without a note is no event', () => {
    const store = networkStore();
    const id = addOne(store);
    const by = { ...BY, seen: lastEventOf(store, id) };
    expect(reportProgress(store, id, { state: 'baru', note: null }, by)).toBe('unchanged');
    expect(reportProgress(store, 99, { state: 'baru', note: null }, by)).toBe('missing');
    expect(addAgreement(store, entryOf(store), BY)).toBeGreaterThan(id);
  });
});
