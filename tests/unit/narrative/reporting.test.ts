import { expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { reportingPhrase } from '@/lib/narrative/reporting';

const now = { numerator: 182, denominator: 185 };

it('says how many reported the month, and since January where months are added up', () => {
  expect(reportingPhrase({ now, sinceJanuary: null }, 'desa/kelurahan', month(2026, 2))).toBe(
    '182 dari 185 desa/kelurahan melapor Februari 2026.',
  );
  const sinceJanuary = { numerator: 360, denominator: 370 };
  expect(reportingPhrase({ now, sinceJanuary }, 'desa', month(2026, 2))).toBe(
    '182 dari 185 desa melapor Februari 2026; sejak Januari 360 dari 370 laporan bulanan.',
  );
  expect(reportingPhrase({ now, sinceJanuary: now }, 'desa', month(2026, 1))).toBe(
    '182 dari 185 desa melapor Januari 2026.',
  );
  expect(reportingPhrase({ now: { numerator: 0, denominator: 0 }, sinceJanuary: null }, 'desa', month(2026, 1))).toBe(
    '',
  );
});
