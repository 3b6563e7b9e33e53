import { describe, expect, it } from 'vitest';
import { accountState, browserName, roleText } from '@/lib/narrative/account';

describe('roleText', () => {
  it('names the place that a role is bound to, and says when it is gone', () => {
    expect(roleText({ role: 'admin', area: null, areaName: null })).toBe('Peran admin.');
    expect(roleText({ role: 'camat', area: '62.02.06', areaName: 'Ketapang' })).toBe(
      'Peran camat, Kecamatan Ketapang (62.02.06).',
    );
    expect(roleText({ role: 'puskesmas', area: 'PKM-1', areaName: 'Puskesmas Baamang 1' })).toBe(
      'Peran puskesmas, Puskesmas Baamang 1 (PKM-1).',
    );
    expect(roleText({ role: 'puskesmas', area: 'PKM-9', areaName: null })).toContain('tidak ada lagi');
  });
});

describe('accountState', () => {
  it('tells disabled, new and working accounts apart', () => {
    expect(accountState({ disabled: true, oneTimePassword: true })).toBe('Nonaktif.');
    expect(accountState({ disabled: false, oneTimePassword: true })).toContain('belum diganti');
    expect(accountState({ disabled: false, oneTimePassword: false })).toBe('Aktif.');
  });
});

describe('browserName', () => {
  it.each([
    ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36', 'Chrome di Android'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0', 'Edge di Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17 like Mac OS X) AppleWebKit/605 Version/17 Safari/604', 'Safari di iOS'],
    ['curl/8', 'Peramban lain'],
  ])('reads %s as %s', (agent, name) => {
    expect(browserName(agent)).toBe(name);
  });

  it('needs none', () => {
    expect(browserName(null)).toBe('Peramban lain');
  });
});
