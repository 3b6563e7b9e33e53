import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeColumns, encodeColumns } from '@/lib/coverage/columns';

const plain = (bytes: Uint8Array) => decodeColumns(bytes).map((column) => [...column]);

describe('columns of whole numbers', () => {
  it('come back as they were, whatever their size', () => {
    const largest = fc.constantFrom(1, 255, 256, 65535, 65536, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER);
    const rows = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(40));
    fc.assert(
      fc.property(rows, largest, fc.infiniteStream(fc.nat()), ([width, count], most, numbers) => {
        const next = () => (numbers.next().value ?? 0) % (most + 1);
        const columns = Array.from({ length: width }, () => Array.from({ length: count }, next));
        if (count > 0) columns[0]![0] = most;
        expect(plain(encodeColumns(columns))).toEqual(columns);
      }),
    );
  });

  it('take one byte a number where one is enough, and eight where they must', () => {
    const [narrow, wide] = decodeColumns(
      encodeColumns([
        [0, 255],
        [2 ** 40, 1],
      ]),
    );
    expect(narrow).toBeInstanceOf(Uint8Array);
    expect(wide).toBeInstanceOf(Float64Array);
    expect([...(wide ?? [])]).toEqual([2 ** 40, 1]);
  });

  it('are read from bytes that begin anywhere in memory', () => {
    const bytes = encodeColumns([
      [1, 2, 3],
      [70_000, 0, 5],
    ]);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(plain(shifted.subarray(3))).toEqual([
      [1, 2, 3],
      [70_000, 0, 5],
    ]);
  });

  it('may have no row at all', () => {
    expect(plain(encodeColumns([[], []]))).toEqual([[], []]);
  });

  it('of a width that no column has are refused', () => {
    const bytes = encodeColumns([[1]]);
    bytes[5] = 3;
    expect(() => decodeColumns(bytes)).toThrow('3 bytes wide');
  });
});
