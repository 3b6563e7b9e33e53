import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packing } from '@/db/imports/annotated-copy';
import { packedPart, zipOf } from '@/lib/exports/annotated/zip-writer';
import { Zip } from '@/lib/imports/workbook/zip';

describe('a zip', () => {
  it('reads back as what went in, in its order, and is the same for the same parts', () => {
    const name = fc.stringMatching(/^[a-z\u00e9/]{1,12}\.xml$/).filter((text) => !text.startsWith('/'));
    const parts = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 300 })), {
      selector: ([own]) => own,
      maxLength: 8,
    });
    fc.assert(
      fc.property(parts, (given) => {
        const make = () => zipOf(given.map(([own, content]) => packedPart(own, content, packing.deflate)));
        const zip = new Zip(make(), packing.inflate, 10_000);
        expect(zip.packedParts().map((part) => part.name)).toEqual(given.map(([own]) => own));
        for (const [own, content] of given) expect([...zip.part(own)]).toEqual([...content]);
        expect(make()).toEqual(make());
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it('hands on parts as they were packed', () => {
    const first = zipOf([packedPart('a', new TextEncoder().encode('aaaa'), packing.deflate)]);
    expect(zipOf(new Zip(first, packing.inflate, 100).packedParts())).toEqual(first);
  });
});
