import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AreaCode,
  type LeafId,
  ancestorId,
  areaCode,
  areaId,
  isKelurahan,
  isKota,
  levelOf,
  parentCode,
  parseAreaCode,
  subtree,
} from '@/lib/areas/code';

const code = (text: string) => text as AreaCode;
const two = fc.integer({ min: 11, max: 96 }).map(String);
const part = fc.integer({ min: 1, max: 99 }).map((value) => String(value).padStart(2, '0'));
const village = fc.integer({ min: 1001, max: 2999 }).map(String);
const desaCode = fc.tuple(two, part, part, village).map((parts) => code(parts.join('.')));

describe('parseAreaCode', () => {
  it.each(['62', '62.02', '62.02.06', '62.02.06.1007'])('takes %s', (text) => expect(parseAreaCode(text)).toBe(text));
  it.each(['6', '6202', '62.2', '62.02.6', '62.02.06.107', '62.02.06.1007.1', '62.02.', ' 62', '', 'PKM-1'])(
    'leaves "%s"',
    (text) => expect(parseAreaCode(text)).toBeNull(),
  );
});

describe('area ids', () => {
  it('come back as their code', () => {
    fc.assert(
      fc.property(desaCode, (desa) => {
        for (let at: AreaCode | null = desa; at; at = parentCode(at))
          expect(areaCode(areaId(at), levelOf(at))).toBe(at);
      }),
    );
  });

  it('put a subtree, its facilities included, into one range that holds nothing else', () => {
    fc.assert(
      fc.property(desaCode, desaCode, fc.integer({ min: 1, max: 9999 }), (desa, other, ordinal) => {
        const leaf = areaId(desa) + ordinal;
        for (let at: AreaCode | null = desa; at; at = parentCode(at)) {
          const { first, last } = subtree(areaId(at), levelOf(at));
          expect(leaf >= first && leaf <= last).toBe(true);
          const foreign = areaId(other);
          expect(foreign >= first && foreign <= last).toBe(other.startsWith(at));
          expect(ancestorId(leaf as LeafId, levelOf(at))).toBe(areaId(at));
        }
      }),
    );
  });

  it('stay whole numbers that a program can count with', () => {
    expect(areaId(code('62.02.06.1007'))).toBe(62_02_06_1007_0000);
    expect(Number.isSafeInteger(areaId(code('99.99.99.9999')))).toBe(true);
  });
});

describe('what a code tells', () => {
  it('has a level and a parent', () => {
    expect(['62', '62.02', '62.02.06', '62.02.06.1007'].map((each) => levelOf(code(each)))).toEqual([
      'provinsi',
      'kabupaten',
      'kecamatan',
      'desa',
    ]);
    expect(parentCode(code('62.02.06'))).toBe('62.02');
    expect(parentCode(code('62'))).toBeNull();
  });

  it('tells a kelurahan from a desa and a kota from a kabupaten', () => {
    expect(['62.02.06.1007', '62.02.06.2005', '62.02.06'].map((each) => isKelurahan(code(each)))).toEqual([
      true,
      false,
      false,
    ]);
    expect(['64.74', '64.74.01', '64.08', '64'].map((each) => isKota(code(each)))).toEqual([true, true, false, false]);
  });
});
