import { describe, expect, it } from 'vitest';
import { reasonWord, ruleLines, statusWithAction, statusWord, trendWord } from '@/lib/narrative/pws';
import { PWS_REASONS } from '@/lib/pws/reason';

describe('the words of PWS', () => {
  it.each([
    ['baik', 'up', 'Baik'],
    ['baik', 'steady', 'Baik'],
    ['kurang', 'down', 'Kurang'],
    ['cukup', 'up', 'Cukup'],
    ['jelek', 'down', 'Jelek'],
    ['jelek', 'steady', 'Jelek (tetap)'],
    ['cukup', 'steady', 'Cukup (tetap)'],
    [null, 'up', ''],
  ] as const)('%s and %s reads "%s"', (status, trend, expected) =>
    expect(statusWord({ status, trend })).toBe(expected),
  );

  it('stands with its action, or as the action alone, as the district has set', () => {
    const falling = { status: 'jelek', trend: 'down' } as const;
    expect(statusWithAction(falling, 'kata-dan-tindakan')).toBe('Jelek – prioritas pembinaan');
    expect(statusWithAction(falling, 'tindakan')).toBe('Prioritas pembinaan');
    expect(statusWithAction({ status: null, trend: 'up' }, 'tindakan')).toBe('');
    const above = { status: 'kurang', trend: 'down' } as const;
    expect(statusWithAction(above, 'tindakan')).toBe('Cari sebab turun, cegah');
    expect(statusWithAction({ ...above, trend: 'up' }, 'tindakan', 'lower')).toBe('Cari sebab naik, cegah');
  });

  it('says the direction of the value itself', () => {
    expect((['up', 'down', 'steady', null] as const).map(trendWord)).toEqual(['naik', 'turun', 'tetap', '']);
  });

  it('gives every reason its own words, and never calls silence zero', () => {
    const words = PWS_REASONS.map((reason) => reasonWord(reason, 'cumulative'));
    expect(new Set(words).size).toBe(PWS_REASONS.length);
    expect(reasonWord('no-report', 'monthly')).toBe('belum lapor bulan ini');
    expect(reasonWord(null, 'monthly')).toBe('');
    expect(reasonWord('no-target-group', 'count')).toBe('jumlah kejadian tidak dinilai');
  });

  it('states the rule as it is applied: ties, direction, and what the district chose', () => {
    const higher = ruleLines({ kind: 'cumulative', direction: 'higher' }, 'jelek').join(' ');
    expect(higher).toContain('Kurang: sama dengan atau di atas target, tetapi turun.');
    expect(higher).toContain('Tetap dan di bawah target: Jelek (tetap).');
    const lower = ruleLines({ kind: 'monthly', direction: 'lower' }, 'cukup').join(' ');
    expect(lower).toContain('Adaptasi PWS');
    expect(lower).toContain('Kurang: sama dengan atau di bawah batas target, tetapi naik.');
    expect(lower).toContain('Tetap dan di atas batas target: Cukup (tetap).');
  });
});
