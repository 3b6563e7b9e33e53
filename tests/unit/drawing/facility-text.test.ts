import { expect, it } from 'vitest';
import { facilityText } from '@/lib/drawing/facility-text';

it('writes one item for each facility and escapes what people have written', () => {
  const text = facilityText([
    { name: 'Melati <1>', place: 'Hulu & Hilir', needs: 'belum 5 kader', isDone: false },
    { name: 'Mawar', place: 'Hulu', needs: 'sudah', isDone: true },
  ]);
  expect(text.match(/<li>/g)).toHaveLength(2);
  expect(text).toContain('Melati &lt;1&gt;');
  expect(text).toContain('Hulu &amp; Hilir');
  expect(text.match(/facility-done/g)).toHaveLength(1);
});
