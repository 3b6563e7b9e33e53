import { describe, expect, it } from 'vitest';
import { settingCommand } from '@/lib/narrative/setting';

describe('settingCommand', () => {
  it('is what an officer types', () => {
    expect(settingCommand('pws.belowSteady', 'cukup')).toBe('npm run data:setting -- pws.belowSteady cukup');
  });
});
