import { describe, expect, it } from 'vitest';
import { mayReadBatch } from '@/lib/access/ledger';
import { PUBLIC, type Reader, type Role } from '@/lib/access/reader';

const account = (role: Role, name: string): Reader => ({ kind: 'account', id: name, name, role, area: null });

describe('mayReadBatch', () => {
  it('lets the Dinkes read all of the history, and a puskesmas what it sent itself', () => {
    const sent = { actor: 'pkm.hulu' };
    const readers = [
      account('admin', 'admin'),
      account('analis', 'sari'),
      account('puskesmas', 'pkm.hulu'),
      account('puskesmas', 'pkm.hilir'),
      account('camat', 'pkm.hulu'),
      account('pembaca', 'tamu'),
      PUBLIC,
    ];
    expect(readers.map((reader) => mayReadBatch(reader, sent))).toEqual([true, true, true, false, false, false, false]);
    expect(mayReadBatch(account('puskesmas', 'pkm.hulu'), { actor: null })).toBe(false);
  });
});
