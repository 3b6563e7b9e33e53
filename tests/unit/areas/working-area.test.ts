import { describe, expect, it } from 'vitest';
import { type AreaCode, areaId } from '@/lib/areas/code';
import { type WorkingAreaInput, workingAreas } from '@/lib/areas/working-area';
import { month } from '@/lib/coverage/period';

const [A, B] = [areaId('62.02.01.1001' as AreaCode), areaId('62.02.01.2002' as AreaCode)];
const MARCH = month(2026, 3);

function serving(input: Partial<WorkingAreaInput>, at = MARCH): (number | null | undefined)[] {
  const served = workingAreas({ desa: [A, B], records: [], facilities: [], puskesmas: new Set([1, 2]), ...input }, at);
  return [served.get(A), served.get(B)];
}

describe('workingAreas', () => {
  it('takes the latest row at or before the month', () => {
    const records = [
      { desa: A, from: month(2026, 3), puskesmas: 2 },
      { desa: A, from: month(2025, 1), puskesmas: 1 },
      { desa: A, from: month(2026, 4), puskesmas: 1 },
    ];
    expect(serving({ records }, month(2026, 2))).toEqual([1, null]);
    expect(serving({ records })).toEqual([2, null]);
    expect(serving({ records }, month(2030, 1))).toEqual([1, null]);
  });

  it('falls back on what the desa’s facilities agree on', () => {
    const facilities = [
      { desa: A, puskesmas: 1 },
      { desa: A, puskesmas: null },
      { desa: A, puskesmas: 1 },
      { desa: B, puskesmas: 1 },
      { desa: B, puskesmas: 2 },
    ];
    expect(serving({ facilities })).toEqual([1, null]);
  });

  it('does not ask the facilities once there is a row', () => {
    const records = [{ desa: A, from: month(2026, 1), puskesmas: 2 }];
    expect(serving({ records, facilities: [{ desa: A, puskesmas: 1 }] })).toEqual([2, null]);
    expect(serving({ records, facilities: [{ desa: A, puskesmas: 1 }] }, month(2025, 12))).toEqual([1, null]);
  });

  it('leaves unassigned what a puskesmas serves that does not exist in the month', () => {
    const records = [{ desa: A, from: month(2026, 1), puskesmas: 9 }];
    expect(serving({ records, facilities: [{ desa: B, puskesmas: 9 }] })).toEqual([null, null]);
  });
});
