import { describe, expect, it } from 'vitest';
import { authorPhrase, rowsPhrase } from '@/lib/narrative/batch';

describe('authorPhrase', () => {
  it('names who sent it and how, and who accepted it', () => {
    expect(authorPhrase({ origin: 'perintah', actor: null, acceptedBy: null })).toBe('perintah di server');
    expect(authorPhrase({ origin: 'berkas', actor: 'pkm.baamang', acceptedBy: 'admin' })).toBe(
      'pkm.baamang (berkas lewat halaman), diterima admin',
    );
  });
});

describe('rowsPhrase', () => {
  const count = (table: 'capaian' | 'kriteria', fresh: number, changed: number) => {
    return { file: 'x', table, rows: 9, new: fresh, changed, unchanged: 1, rejected: 0 };
  };

  it('adds up the files of a table, and leaves out what did not change', () => {
    const tables = [count('capaian', 1200, 3), count('capaian', 34, 0), count('kriteria', 0, 0)];
    expect(rowsPhrase({ report: { tables }, undoes: null })).toBe('capaian 1.234 baru, 3 berubah');
  });

  it('says what an undo brings back', () => {
    expect(rowsPhrase({ report: { tables: [] }, undoes: 7 })).toBe('mengembalikan keadaan sebelum nomor 7');
  });
});
