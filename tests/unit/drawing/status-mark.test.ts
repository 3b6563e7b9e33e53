import { describe, expect, it } from 'vitest';
import { statusDrawing } from '@/lib/drawing/status-mark';
import { svgText } from '@/lib/drawing/svg-text';
import { PWS_STATUSES } from '@/lib/pws/status';

describe('the marks of the four statuses', () => {
  it('differ by shape or fill alone, without their colours', () => {
    const shapes = PWS_STATUSES.map((status) =>
      svgText(statusDrawing(status), 'x').replace(/#(?!ffffff)[0-9a-f]{6}/g, 'colour'),
    );
    expect(new Set(shapes).size).toBe(4);
  });
});
