import { describe, expect, it } from 'vitest';
import type { PilotGroup } from '@/lib/analysis/pilot-comparison';
import { month } from '@/lib/coverage/period';
import type { Tally } from '@/lib/coverage/tally';
import {
  cohortSentence,
  declarationSentence,
  groundSentence,
  movedWords,
  noPilotSentence,
  pilotSentence,
  startSentence,
  tallyWords,
} from '@/lib/narrative/pilots';

const MONTHS = { start: month(2025, 2), end: month(2026, 2) };
const tally = (numerator: number, denominator: number): Tally => ({
  numerator,
  denominator,
  expected: denominator,
  reported: denominator,
});

function group(start: Tally, end: Tally, given: Partial<PilotGroup> = {}): PilotGroup {
  return {
    sites: end.denominator,
    declared: 0,
    silent: 0,
    months: [],
    measures: [{ key: 'status', start, end }],
    ...given,
  };
}

const groups = (pilots: PilotGroup, others = group(tally(150, 298), tally(219, 300))) => ({
  kind: 'posyandu' as const,
  unit: 'posyandu aktif',
  pilots,
  others,
});

describe('pilotSentence', () => {
  it('says how both groups moved, and what one facility moves', () => {
    expect(pilotSentence(groups(group(tally(4, 10), tally(10, 10))), MONTHS)).toBe(
      'Lokus: 4 dari 10 posyandu aktif sudah ILP pada Februari 2025, 10 dari 10 pada Februari 2026 ' +
        '(+6; +60,0 poin persen). Lainnya: 150 dari 298, lalu 219 dari 300 (+69; +22,7 poin persen). ' +
        'Lokusnya 10: satu posyandu menggeser 10,0 poin persen.',
    );
  });

  it('gives no points of fewer than five, and says that they are too few', () => {
    const text = pilotSentence(groups(group(tally(0, 2), tally(1, 2))), MONTHS);
    expect(text).toContain('1 dari 2 pada Februari 2026 (+1).');
    expect(text).toContain('Lokusnya 2: terlalu sedikit untuk dibaca sebagai persen.');
  });

  it('says when there is nothing on one side', () => {
    const none = group(tally(0, 0), tally(0, 0));
    expect(pilotSentence(groups(none), MONTHS)).toMatch(/^Lokus: tidak ada posyandu aktif\./);
    expect(pilotSentence(groups(group(tally(30, 40), tally(30, 40)), none), MONTHS)).toContain(
      '(jumlah tetap; 0,0 poin persen). Tidak ada posyandu lain',
    );
  });

  it('never speaks of a cause', () => {
    expect(pilotSentence(groups(group(tally(4, 10), tally(10, 10))), MONTHS)).not.toMatch(/karena|berkat|dampak/);
  });
});

describe('what figures rest on', () => {
  it('is said of declarations and of silence', () => {
    const pilots = group(tally(4, 10), tally(10, 10), { declared: 10, silent: 1 });
    const others = group(tally(1, 9), tally(2, 9), { declared: 1, silent: 2 });
    expect(groundSentence(groups(pilots, others))).toBe(
      'Sudah ILP karena penetapan: lokus 10 dari 10, lainnya 1 dari 2. ' +
        '3 posyandu belum dilaporkan sama sekali: dihitung belum; keadaannya belum diketahui.',
    );
    expect(groundSentence(groups(group(tally(4, 10), tally(10, 10))))).toBe('');
  });

  it('is said of the cohort: whom, where, and who is left out', () => {
    const given = { ...groups(group(tally(4, 10), tally(10, 10))), status: 'kelurahan' as const, newer: 2 };
    const text = cohortSentence(given, 'Kabupaten Contoh', MONTHS);
    expect(text).toContain('300 posyandu bukan lokus di Kabupaten Contoh yang juga di kelurahan');
    expect(text).toContain('2 posyandu lokus belum ada pada Februari 2025 dan tidak disandingkan.');
  });
});

describe('the month that a comparison begins with', () => {
  it('is said with the rule that chose it', () => {
    expect(startSentence(MONTHS, MONTHS.start, 12)).toContain('menurut pilihan di alamat');
    expect(startSentence(MONTHS, null, 12)).toContain('dipakai Februari 2025, 12 bulan sebelum bulan yang dibaca');
    expect(startSentence(MONTHS, null, 24)).toContain('bulan pertama yang ada datanya');
    expect(startSentence(MONTHS, month(2030, 1), 12)).toMatch(/^Januari 2030 berada di luar bulan/);
  });

  it('stands beside the first declaration', () => {
    expect(declarationSentence({ month: MONTHS.end, decree: 'SK 84/2026' })).toContain('Februari 2026 (SK 84/2026).');
    expect(declarationSentence({ month: MONTHS.end, decree: '' })).toMatch(/Februari 2026\.$/);
  });
});

describe('where nothing can be compared', () => {
  it('says why, and how to mark a lokus', () => {
    expect(noPilotSentence(null, 'Desa A', 'Kabupaten B')).toContain('Belum ada bulan sebelumnya');
    expect(noPilotSentence(0, 'Desa A', 'Kabupaten B')).toContain('kolom lokus dengan ya pada tabel fasilitas');
    expect(noPilotSentence(13, 'Desa A', 'Kabupaten B')).toBe(
      'Tidak ada lokus di Desa A; di Kabupaten B ada 13 fasilitas lokus.',
    );
  });
});

describe('a figure of a group', () => {
  it('is n/N with its share, a small one n dari N, an absence its word', () => {
    expect(tallyWords(tally(4, 10))).toEqual({ main: '4/10', aside: '40,0%' });
    expect(tallyWords(tally(2, 3))).toEqual({ main: '2 dari 3', aside: '' });
    expect(tallyWords({ ...tally(0, 0), expected: 3 }).main).toBe('belum dilaporkan');
    expect(tallyWords(tally(0, 0)).main).toBe('tidak berlaku');
  });

  it('that cannot be compared says so', () => {
    expect(movedWords({ key: 'status', start: tally(0, 0), end: tally(1, 2) }).count).toBe('tidak dapat dibandingkan');
  });
});
