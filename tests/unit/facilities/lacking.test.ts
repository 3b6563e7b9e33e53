import { expect, it } from 'vitest';
import { missingRequired } from '@/lib/facilities/lacking';

it('tells what is reported to be missing from what nobody has reported, wajib lines only', () => {
  const facility = {
    active: true,
    status: 'belum' as const,
    declared: null,
    missing: ['PSY-KADER5', 'PSY-SMD', 'SH-LANSIA', 'SH-REMAJA'],
    unreported: ['PSY-SMD', 'SH-REMAJA'],
  };
  const wajib = new Set(['PSY-KADER5', 'SH-LANSIA', 'SH-REMAJA', 'SH-BUMIL']);
  expect(missingRequired(facility, wajib)).toEqual({
    lacking: ['PSY-KADER5', 'SH-LANSIA'],
    unreported: ['SH-REMAJA'],
  });
});
