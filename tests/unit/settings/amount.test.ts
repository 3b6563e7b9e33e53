import { describe, expect, it } from 'vitest';
import { AMOUNTS, AMOUNT_KEYS, type Amount, amountFigure, amountKey } from '@/lib/settings/amount';

describe('the figures', () => {
  it('preset one of their own range, and say what follows from it', () => {
    for (const key of AMOUNT_KEYS) {
      const { least, most, preset, meaning }: Amount = AMOUNTS[key];
      expect(amountFigure(key, preset)).toBe(preset);
      expect(amountFigure(key, least - 1)).toBeNull();
      expect(amountFigure(key, most + 1)).toBeNull();
      expect(meaning(preset)).toContain(preset.toLocaleString('id-ID'));
    }
  });

  it('know their keys and read whole figures only', () => {
    expect(amountKey('report.dueDay')).toBe('report.dueDay');
    expect(amountKey('toString')).toBeNull();
    expect(['10', '1,5', '-1', '', 'lima', '1e1'].map((text) => amountFigure('report.dueDay', text))).toEqual([
      10,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
