import { describe, expect, it } from 'vitest';
import { scanJson } from '@/lib/areas/boundary/json-scan';

const scan = (text: string) => scanJson(new TextEncoder().encode(text));

describe('scanJson', () => {
  it('counts open brackets and arrays that begin with a number', () => {
    expect(scan('{"a":[[1,2],[ -3.5,4],["x"],[]]}')).toEqual({ depth: 3, positions: 2 });
  });

  it('leaves brackets inside text out, whatever is escaped there', () => {
    expect(scan('{"[[[[1":"a\\"[[[[1\\\\","b":[1]}')).toEqual({ depth: 2, positions: 1 });
  });

  it('reads what never ends without growing', () => {
    expect(scan('['.repeat(200_000)).depth).toBe(200_000);
    expect(scan('"abc').depth).toBe(0);
    expect(scan('')).toEqual({ depth: 0, positions: 0 });
  });
});
