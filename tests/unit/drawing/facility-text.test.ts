import { expect, it } from 'vitest';
import { facilityText } from '@/lib/drawing/facility-text';

it('writes one item for each facility, leading to its page, and escapes what people have written', () => {
  const text = facilityText([
    { name: 'Melati <1>', href: '/fasilitas/PSY-1?periode=2026-01', place: 'Hulu & Hilir', needs: 'belum 5 kader' },
    { name: 'Mawar', href: '/fasilitas/PSY-2', place: 'Hulu', needs: 'tidak aktif bulan ini' },
  ]);
  expect(text.match(/<li>/g)).toHaveLength(2);
  expect(text).toContain('Melati &lt;1&gt;');
  expect(text).toContain('Hulu &amp; Hilir');
  expect(text.match(/href="\/fasilitas\/PSY-/g)).toHaveLength(2);
});
