import { describe, expect, it } from 'vitest';
import { type NeedCell, countNeeds, neediest } from '@/lib/pws/stage-needs';

const cell = (status: NeedCell['status'], trend: NeedCell['trend'], denominator = 40): NeedCell => ({
  status,
  trend,
  cumulative: { numerator: 1, denominator, value: 1 / denominator },
});
const BELOW = cell('jelek', 'down');
const FALLING = cell('kurang', 'down');
const line = (name: string, ...cells: NeedCell[]) => ({
  area: { code: name, name, level: 'desa' as const },
  kecamatan: { code: 'K', name: 'K', level: 'kecamatan' as const },
  cells,
});

describe('needs of an area', () => {
  it('count what is below without improving apart from what worsens above, small groups in neither', () => {
    const cells = [
      BELOW,
      cell('jelek', 'steady'),
      cell('cukup', 'steady'),
      FALLING,
      cell('cukup', 'up'),
      cell('baik', 'up'),
    ];
    expect(countNeeds([...cells, cell('jelek', 'down', 4), cell(null, null)])).toEqual({
      below: 3,
      falling: 1,
      judged: 6,
    });
  });

  it('name the areas with most, and say how many more are alike', () => {
    const lines = [
      line('Dua', BELOW, BELOW),
      line('Satu', BELOW, FALLING),
      line('Lima', BELOW),
      line('Empat', BELOW),
      line('Enam', BELOW),
      line('Baik', cell('baik', 'up'), FALLING),
    ];
    const { areas, alike } = neediest(lines, 3);
    expect(areas.map(({ area }) => area.name)).toEqual(['Dua', 'Satu', 'Empat']);
    expect(alike).toBe(2);
    expect(neediest([line('Baik', FALLING)], 3)).toEqual({ areas: [], alike: 0 });
  });
});
