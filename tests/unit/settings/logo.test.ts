import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureFacts } from '@/lib/settings/logo';

const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
/** One pixel, as two programs write it. */
const PNG = bytes('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==');

/** A JPEG as far as its header: start, one segment to skip, the frame with its size. */
function jpeg(width: number, height: number, frame = 0xc0): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, frame, 0, 17, 8, ...size, 3, 0, 0, 0, 0, 0, 0]);
}

describe('pictureFacts', () => {
  it('reads kind and size from the bytes themselves', () => {
    expect(pictureFacts(PNG)).toEqual({ type: 'image/png', width: 1, height: 1 });
    expect(pictureFacts(jpeg(640, 300))).toEqual({ type: 'image/jpeg', width: 640, height: 300 });
    expect(pictureFacts(jpeg(640, 300, 0xc2))).toEqual({ type: 'image/jpeg', width: 640, height: 300 });
  });

  it('knows nothing else, and nothing that breaks off or has no size', () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const gif = new TextEncoder().encode('GIF89a\u0001\u0000\u0001\u0000');
    for (const each of [svg, gif, PNG.subarray(0, 20), jpeg(0, 10), jpeg(5, 5).subarray(0, 9), new Uint8Array()]) {
      expect(pictureFacts(each)).toBeNull();
    }
  });

  it('ends on any bytes whatever', () => {
    const start = fc.constantFrom([0xff, 0xd8], [0xff, 0xd8, 0xff], [...PNG.subarray(0, 16)], []);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const facts = pictureFacts(new Uint8Array([...head, ...rest]));
        expect(facts === null || facts.width > 0).toBe(true);
      }),
      { seed: 35, numRuns: 300 },
    );
  });
});
