import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate } from '@/db/imports/inflate';
import { checkImport } from '@/lib/imports/check';
import { check, counts, facilityValue, places, reference } from '../../fixtures/import-reference';

const KRITERIA = 'periode,kode_fasilitas,kode_kriteria,terpenuhi,bukti';
const FASILITAS = 'kode_fasilitas,jenis,nama,kode_desa,kode_puskesmas,berdiri,tutup,lokus,lintang,bujur';
const KADER = 'periode,kode_posyandu,kader,dilatih,dinilai,purwa,madya,utama';
const row = '2026-01,PSY-1,PSY-AKTIF,ya,';

describe('checkImport: files', () => {
  it('takes the table from the beginning of the name, whatever its case', () => {
    const { tables, errors } = check({ 'Kriteria_Januari 2026.CSV': `${KRITERIA}\n${row}` });
    expect(errors).toEqual([]);
    expect(tables).toEqual([
      {
        file: 'Kriteria_Januari 2026.CSV',
        table: 'kriteria',
        rows: 1,
        new: 1,
        changed: 0,
        unchanged: 0,
        rejected: 0,
      },
    ]);
  });

  it.each(['posyandu.csv', 'data kriteria.csv', ''])('knows no table in the name %j', (name) => {
    const { tables, errors } = check({ [name]: `${KRITERIA}\n${row}` });
    expect(tables).toEqual([]);
    expect(errors).toMatchObject([{ file: name, table: null, row: null, column: null, code: 'unreadable-file' }]);
  });

  it.each([
    ['nothing at all', '', 'empty-file'],
    ['separators only', ',,\n,,\n', 'empty-file'],
    ['a header only', `${KRITERIA}\n\n`, 'empty-file'],
  ])('answers %s with one error of the whole file', (_, text, code) => {
    expect(places(check({ 'kriteria.csv': text }).errors)).toEqual([`- - ${code}`]);
  });

  it('refuses a file or a table that is too large, across the files of the call', () => {
    const limits = { fileBytes: 200, unpackedBytes: 2000, tableRows: 2 };
    const rows = [row, row.replace('AKTIF', 'SMD'), row.replace('AKTIF', 'RUTIN')];
    expect(places(check({ 'kriteria.csv': [KRITERIA, ...rows].join('\n') }, {}, limits).errors)).toEqual([
      '- - too-large',
    ]);
    const [first = '', ...rest] = rows;
    const halves = { 'kriteria-1.csv': `${KRITERIA}\n${first}`, 'kriteria-2.csv': [KRITERIA, ...rest].join('\n') };
    const both = check(halves, {}, limits);
    expect(both.errors).toMatchObject([{ file: 'kriteria-2.csv', row: null, code: 'too-large' }]);
    expect(both.errors[0]?.message).toContain('2 baris');
    expect(places(check({ 'kriteria.csv': 'x'.repeat(201) }, {}, limits).errors)).toEqual(['- - too-large']);
  });
});

describe('checkImport: headers', () => {
  it('takes any order, case and surrounding spaces', () => {
    const text = ' BUKTI , Kode_Kriteria,terpenuhi,kode_fasilitas,PERIODE\n,PSY-AKTIF, YA ,PSY-1,2026-01';
    expect(check({ 'kriteria.csv': text })).toMatchObject({ errors: [], tables: [{ new: 1 }] });
  });

  it('lists unknown, repeated and missing headers at row 1, and checks the rows for the rest', () => {
    const text = 'periode,periode,fasilitas,kode_kriteria,terpenuhi,bukti\n2026-13,,PSY-1,PSY-X,mungkin,';
    const result = check({ 'kriteria.csv': text });
    expect(places(result.errors)).toEqual([
      '1 periode unknown-header',
      '1 fasilitas unknown-header',
      '1 kode_fasilitas missing-header',
      '2 periode bad-period',
      '2 kode_kriteria unknown-code',
      '2 terpenuhi bad-choice',
    ]);
    expect(counts(result)).toBe('0 0 0 1');
  });

  it('lets an untitled column through when it is empty, as spreadsheets leave them', () => {
    expect(check({ 'kriteria.csv': `${KRITERIA},,\n${row},,` }).errors).toEqual([]);
    const filled = check({ 'kriteria.csv': `${KRITERIA},,\n${row},,catatan` });
    expect(places(filled.errors)).toEqual(['1  unknown-header']);
  });
});

describe('checkImport: rows', () => {
  it('fills missing cells with empty ones and refuses surplus ones at their row', () => {
    const text = `${KRITERIA}\n2026-01,PSY-1,PSY-AKTIF\n\n${row}x,lebih\n${row.replace('AKTIF', 'SMD')}`;
    const result = check({ 'kriteria.csv': text });
    expect(places(result.errors)).toEqual(['4 - unreadable-file']);
    expect(counts(result)).toBe('1 0 1 1');
  });

  it('checks the rows before an unclosed quote', () => {
    const result = check({ 'kriteria.csv': `${KRITERIA}\n2026-13,PSY-1,PSY-AKTIF,ya,\n2026-01,"PSY-1` });
    expect(places(result.errors)).toEqual(['2 periode bad-period', '3 - unreadable-file']);
    expect(counts(result)).toBe('0 0 0 2');
  });

  it('lists every error of every row, in order, for one cell the first that applies', () => {
    const text = `${KRITERIA}\n2026-13,PSY-9,,ya,\n,PSY-1,PST-HARI,yes,`;
    expect(check({ 'kriteria.csv': text }).errors).toMatchObject([
      { file: 'kriteria.csv', table: 'kriteria', row: 2, column: 'periode', code: 'bad-period', value: '2026-13' },
      { row: 2, column: 'kode_fasilitas', code: 'unknown-code', value: 'PSY-9' },
      { row: 2, column: 'kode_kriteria', code: 'missing-value', value: null },
      { row: 3, column: 'periode', code: 'missing-value' },
      { row: 3, column: 'kode_kriteria', code: 'unknown-code', value: 'PST-HARI' },
      { row: 3, column: 'terpenuhi', code: 'bad-choice', value: 'yes' },
    ]);
  });

  it('finds a key twice, also when identical and across files, on the later row and the first column of the key', () => {
    const files = { 'kriteria-a.csv': `${KRITERIA}\n${row}\n${row}`, 'kriteria-b.csv': `${KRITERIA}\n${row}x` };
    const result = check(files);
    expect(result.errors).toMatchObject([
      { file: 'kriteria-a.csv', row: 3, column: 'periode', code: 'duplicate-row' },
      { file: 'kriteria-b.csv', row: 2, column: 'periode', code: 'duplicate-row' },
    ]);
    expect(result.errors[1]?.message).toContain('baris 2 kriteria-a.csv');
    expect(counts(result)).toBe('1 0 0 1, 0 0 0 1');
  });

  it('finds a repeated key beside the errors of other cells, but reports one cell once', () => {
    const unknown = '2026-01,PSY-9,PSY-AKTIF,ya,';
    expect(places(check({ 'kriteria.csv': `${KRITERIA}\n${unknown}\n${unknown}` }).errors)).toEqual([
      '2 kode_fasilitas unknown-code',
      '3 periode duplicate-row',
      '3 kode_fasilitas unknown-code',
    ]);
    const early = row.replace('2026-01', '1999-01');
    expect(places(check({ 'kriteria.csv': `${KRITERIA}\n${early}\n${early}` }).errors)).toEqual([
      '2 periode bad-period',
      '3 periode bad-period',
    ]);
  });

  it('compares each row with what is stored', () => {
    const stored = { criterion: { met: true, evidence: 'foto' } };
    const rows = ['ya,foto', 'tidak,foto', 'ya,', ',foto', ','].map(
      (value, index) => `2026-0${index + 1},PSY-1,PSY-AKTIF,${value}`,
    );
    const result = check({ 'kriteria.csv': [KRITERIA, ...rows].join('\n') }, stored);
    expect(counts(result)).toBe('0 4 1 0');
    expect(result.changes.map((change) => change.value)).toEqual([
      { met: false, evidence: 'foto' },
      { met: true, evidence: null },
      null,
      null,
    ]);
  });
});

describe('checkImport: one call', () => {
  const facilities = `${FASILITAS}\nPKM-9,puskesmas,Puskesmas Baru,62.02.01.2002,,,,,,\nPSY-9,posyandu,Mawar,62.02.01.2002,PKM-9,2026-03,,,,`;
  const criteria = `${KRITERIA}\n2026-01,PSY-9,PSY-AKTIF,ya,\n2026-01,PSY-9,PKM-SK,ya,`;
  const cadres = `${KADER}\n2026-02,PSY-9,5,0,0,0,0,0\n2026-03,PSY-9,5,0,0,0,0,0`;
  const area = 'kode_desa,kode_puskesmas,mulai\n62.02.01.2002,PKM-9,2027-01';

  it('knows the new facilities of a call in its other tables, whatever the order of the files', () => {
    const files = [
      ['fasilitas.csv', facilities],
      ['kriteria.csv', criteria],
      ['kader.csv', cadres],
      ['wilayah_kerja.csv', area],
    ] as const;
    const expected = ['2 periode bad-period', '3 kode_kriteria unknown-code'];
    expect(places(check(Object.fromEntries(files)).errors).sort()).toEqual(expected);
    expect(places(check(Object.fromEntries([...files].reverse())).errors).sort()).toEqual(expected);
  });

  it('does not repeat the mistake of a facility row at every row about it', () => {
    const broken = facilities.replace('posyandu,Mawar', 'posiandu,').replace('2026-03', '2026-3');
    const result = check({ 'fasilitas.csv': broken, 'kriteria.csv': criteria, 'kader.csv': cadres });
    expect(places(result.errors)).toEqual(['3 jenis bad-choice', '3 nama missing-value', '3 berdiri bad-period']);
  });

  it('holds the other tables against what the call makes of a stored facility', () => {
    const moved = `${FASILITAS}\nPSY-1,posyandu,Melati,62.02.01.2002,PKM-1,2020-01,2026-02,,,`;
    const text = `${KADER}\n2026-02,PSY-1,5,0,0,0,0,0`;
    expect(places(check({ 'kader.csv': text, 'fasilitas.csv': moved }).errors)).toEqual(['2 periode bad-period']);
  });
});

describe('checkImport: messages', () => {
  it.each([
    ['psy-1,PSY-AKTIF', 'PSY-1'],
    ['PSY-11,PSY-AKTIF', 'PSY-1'],
    ['Posyandu Melatih,PSY-AKTIF', 'PSY-1'],
    ['PSY-1,PSY_AKTIF', 'PSY-AKTIF'],
  ])('offers the nearest match for %s', (codes, offered) => {
    const [error] = check({ 'kriteria.csv': `${KRITERIA}\n2026-01,${codes},ya,` }).errors;
    expect(error?.message).toContain(`Mungkin maksud Anda ${offered} (`);
  });

  it('offers a desa for a code without dots and for a name, and nothing for a stranger', () => {
    const said = (desa: string) =>
      check({ 'wilayah_kerja.csv': `kode_desa,kode_puskesmas,mulai\n${desa},PKM-1,2026-01` }).errors[0]?.message;
    expect(said('6202012002')).toContain('62.02.01.2002 (Hulu Satu)');
    expect(said('Hulu Sato')).toContain('62.02.01.2002 (Hulu Satu)');
    expect(said('Samarinda Ulu')).not.toContain('Mungkin');
  });
});

describe('checkImport: a facility twice under two codes', () => {
  const line = (code: string, name: string, desa = '62.02.01.2002', type = 'posyandu') =>
    `${code},${type},${name},${desa},PKM-1,,,,,`;
  const warned = (...lines: string[]) => places(check({ 'fasilitas.csv': [FASILITAS, ...lines].join('\n') }).warnings);

  it('warns of a new one within one edit of another of its kind in its desa', () => {
    expect(warned(line('PSY-8', 'POSYANDU  melati!'))).toEqual(['2 nama similar-name']);
    expect(warned(line('PSY-8', 'Posyandu Melatih'))).toEqual(['2 nama similar-name']);
    expect(warned(line('PSY-8', 'Melati'))).toEqual(['2 nama similar-name']);
    expect(warned(line('PSY-8', 'Mawar 1'), line('PSY-9', 'Mawar 2'))).toEqual(['3 nama similar-name']);
  });

  it('does not warn of two edits, another kind, another desa or a stored facility', () => {
    expect(warned(line('PSY-8', 'Posyandu Melatihh'))).toEqual([]);
    expect(warned(line('PST-8', 'Posyandu Melati', '62.02.01.2002', 'pustu'))).toEqual([]);
    expect(warned(line('PSY-8', 'Posyandu Melati', '62.02.02.2001'))).toEqual([]);
    expect(warned(line('PSY-1', 'Posyandu Melati'))).toEqual([]);
  });

  it('looks at where a stored one will be after this call', () => {
    const moved = line('PSY-1', 'Posyandu Melati', '62.02.02.2001');
    expect(warned(moved, line('PSY-8', 'Posyandu Melati'))).toEqual([]);
  });
});

describe('checkImport: whatever the bytes', () => {
  it('never throws, and junk never amounts to a change', () => {
    const name = fc.constantFrom('fasilitas.csv', 'kriteria.csv', 'penetapan.csv', 'kader.csv', 'target.csv', 'x.csv');
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(`${KADER}\n${text}`)),
      fc
        .array(fc.constantFrom(',', ';', '"', '\n', '\r', 'periode', '2026-01', 'PSY-1', '1', '\uFEFF'), {
          maxLength: 60,
        })
        .map((parts) => new TextEncoder().encode(parts.join(''))),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ name, content }), { minLength: 1, maxLength: 3 }), (files) => {
        const { errors, tables, changes } = checkImport(files, reference(), inflate);
        expect(errors.length).toBeGreaterThan(0);
        expect(changes).toEqual([]);
        for (const count of tables) {
          expect(count.new + count.changed + count.unchanged + count.rejected).toBe(count.rows);
        }
      }),
    );
  });

  it('stays quick on thousands of facilities of one name in one desa', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `F-${index},posyandu,Melati,62.02.02.2001,PKM-1,,,,,`);
    const { warnings } = check({ 'fasilitas.csv': [FASILITAS, ...lines].join('\n') });
    expect(warnings).toHaveLength(4999);
  });

  it('refuses more facilities in a desa than leaf ids have room for', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `F-${index},pustu,N${index},62.02.02.2001,,,,,,`);
    const { errors } = check({ 'fasilitas.csv': [FASILITAS, ...lines].join('\n') });
    expect(places(errors).at(0)).toBe('2 kode_desa too-large');
  });
});

describe('checkImport: changes of a facility', () => {
  it('keeps what an absent optional column does not speak of', () => {
    const stored = { facilities: { 'PSY-1': facilityValue({ hamlet: 'RW 2', contact: '0531' }) } };
    const line = 'PSY-1,posyandu,Posyandu Melati,62.02.01.2002,PKM-1,,,,,';
    expect(counts(check({ 'fasilitas.csv': `${FASILITAS}\n${line}` }, stored))).toBe('0 0 1 0');
    const emptied = check({ 'fasilitas.csv': `${FASILITAS},dusun_rw\n${line},` }, stored);
    expect(counts(emptied)).toBe('0 1 0 0');
    expect(emptied.changes[0]?.value).toMatchObject({ hamlet: null, contact: '0531' });
  });
});
