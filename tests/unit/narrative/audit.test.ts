import { expect, it } from 'vitest';
import { auditActor, auditWords } from '@/lib/narrative/audit';

it('says in words what was done, and what it has no words for as it is noted', () => {
  expect(auditWords('tutup buku')).toBe('menutup buku');
  expect(auditWords('uji')).toBe('uji');
});

it('names nobody who had no account', () => {
  expect(auditActor('kadis')).toBe('kadis');
  expect(auditActor(null)).toMatch(/^tanpa akun/);
});
