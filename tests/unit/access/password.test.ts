import { describe, expect, it } from 'vitest';
import { passwordProblem } from '@/lib/access/password';

describe('passwordProblem', () => {
  it.each(['ikan gabus asap', 'Mentaya-Hulu-77', 'kopi pahit tanpa gula', 'tujuh7belas'])('takes "%s"', (password) => {
    expect(passwordProblem(password, 'camat.62.02.06')).toBeNull();
  });

  it('asks for ten characters, as people count them', () => {
    expect(passwordProblem('ikan gabu', 'siti')).toMatch(/sedikitnya 10/);
    expect(passwordProblem('🐟🐟🐟🐟🐟', 'siti')).toMatch(/sedikitnya 10/);
  });

  it.each([
    '1234567890',
    '9876543210',
    'aaaaaaaaaaaa',
    'abababababab',
    'password123',
    'Puskesmas2026',
    'qwertyuiop',
    'camat.62.02.06',
    'saya camat.62.02.06',
  ])('refuses "%s", which is easily guessed', (password) => {
    expect(passwordProblem(password, 'camat.62.02.06')).toMatch(/mudah ditebak/);
  });

  it('refuses what would only cost time to hash', () => {
    expect(passwordProblem('panjang sekali '.repeat(10), 'siti')).toMatch(/terlalu panjang/);
  });
});
