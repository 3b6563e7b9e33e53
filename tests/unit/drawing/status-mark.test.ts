import fs from 'node:fs';
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

  it.each(PWS_STATUSES)('are drawn by the style sheet just so: %s', (status) => {
    const shape = /<(circle|path)[^>]*\/>/.exec(svgText(statusDrawing(status), 'x'))?.[0] ?? 'no shape';
    const encoded = shape.replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E');
    const own = fs.readFileSync('app/_ui/styles/pws.css', 'utf8').split(`.status-${status} {`)[1]?.split('}')[0];
    expect(own).toContain(encoded);
  });
});
