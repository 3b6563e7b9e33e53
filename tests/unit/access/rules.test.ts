import { describe, expect, it } from 'vitest';
import { RULES, ruleOf } from '@/lib/access/rules';

describe('ruleOf', () => {
  it('finds the rule of an address, codes with dots included', () => {
    expect(ruleOf('/')).toBe(RULES['/']);
    expect(ruleOf('/wilayah/62.02.06')).toBe(RULES['/wilayah/[kode]']);
    expect(ruleOf('/wilayah/62.02.06/matriks')).toBe(RULES['/wilayah/[kode]/matriks']);
    expect(ruleOf('/indikator/ILP-PSY/nama')).toBe(RULES['/indikator/[kode]/nama']);
  });

  it('prefers the address itself to what stands for any', () => {
    expect(ruleOf('/indikator/pilih')).toBe(RULES['/indikator/pilih']);
    expect(ruleOf('/api/v1/areas')).toBe(RULES['/api/v1/areas']);
  });

  it('lets dots stand for any number of parts', () => {
    expect(ruleOf('/api/entah')).toBe(RULES['/api/[...path]']);
    expect(ruleOf('/api/v2/entah/apa')).toBe(RULES['/api/[...path]']);
  });

  it('knows no rule for what has no address', () => {
    for (const path of ['/entah', '/wilayah/62.02/entah', '/wilayah//matriks', '/WILAYAH/62.02', '/api']) {
      expect(ruleOf(path), path).toBeNull();
    }
  });
});
