import { describe, expect, it } from 'vitest';
import { type FileShape, placementOf } from '@/lib/areas/boundary/placement';
import type { AreaCode } from '@/lib/areas/code';
import type { Position } from '@/lib/areas/geometry';
import { DESA_AREAS, ringOf } from '../../../fixtures/boundary';

const shapes = (move: (position: Position) => Position = (position) => position): FileShape[] =>
  DESA_AREAS.map(({ code }) => ({ code, polygons: [[ringOf(code).map(move)]] }));
const pointsOf = (code: AreaCode) => DESA_AREAS.find((area) => area.code === code)?.points ?? [];
const judge = (given: readonly FileShape[], crs: string | null = null) => placementOf(given, pointsOf, crs);

describe('placementOf', () => {
  it('takes shapes where their areas are known to be', () => {
    expect(judge(shapes())).toEqual({ refusal: null, far: [], judged: 5 });
  });

  it('refuses projected coordinates with the system that is wanted and the one that the file names', () => {
    const utm = shapes(([x, y]) => [(x - 111) * 111_000 + 500_000, (y + 10) * 111_000 + 9_000_000]);
    expect(judge(utm, 'EPSG:32749').refusal).toMatch(/proyeksi \(berkas menyebut EPSG:32749\).*EPSG:4326/);
  });

  it('refuses latitude before longitude, other countries, and another district’s place', () => {
    expect(judge(shapes(([x, y]) => [y, x])).refusal).toContain('Urutan koordinat terbalik');
    expect(judge(shapes(([x, y]) => [x - 80, y + 40])).refusal).toContain('di luar Indonesia');
    expect(judge(shapes(([x, y]) => [x + 5, y])).refusal).toContain('5 dari 5 bentuk jauh dari wilayahnya');
  });

  it('names the few that lie elsewhere and takes the file', () => {
    const [first, ...rest] = shapes();
    const moved = {
      ...(first as FileShape),
      polygons: [[ringOf('62.02.01.1001').map(([x, y]) => [x + 3, y] as const)]],
    };
    expect(judge([moved, ...rest])).toEqual({ refusal: null, far: ['62.02.01.1001'], judged: 5 });
  });

  it('judges only the country where no point is known', () => {
    expect(placementOf(shapes(), () => [], null)).toEqual({ refusal: null, far: [], judged: 0 });
  });
});
