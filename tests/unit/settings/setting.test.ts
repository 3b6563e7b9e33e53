import { describe, expect, it } from 'vitest';
import { SETTINGS, SETTING_KEYS, type Setting, settingChoice, settingKey } from '@/lib/settings/setting';

describe('the settings', () => {
  it('preset one of their own choices, and say what every choice means', () => {
    for (const key of SETTING_KEYS) {
      const { choices, preset, meanings }: Setting = SETTINGS[key];
      expect(choices).toContain(preset);
      expect(Object.keys(meanings).sort()).toEqual([...choices].sort());
    }
  });

  it('know their keys and choices, and nothing else', () => {
    expect(settingKey('pws.belowSteady')).toBe('pws.belowSteady');
    expect(settingKey('toString')).toBeNull();
    expect(settingChoice('pws.stockWords', 'ya')).toBe('ya');
    expect(settingChoice('pws.stockWords', 'jelek')).toBeNull();
    expect(settingChoice('pws.stockWords', 1)).toBeNull();
  });
});
