import { describe, expect, it } from 'vitest';
import { facilityRows } from '@/lib/drawing/facility-rows';

const row = {
  href: '/fasilitas/PSY-1',
  name: 'Posyandu <Melati> & "Co"',
  about: 'posyandu',
  mark: 'belum',
  status: 'belum',
  missing: '2 (1 belum dilaporkan)',
  needs: 'belum 5 kader',
  criterion: null,
} as const;

describe('the rows of a list of facilities', () => {
  it('are written as text: whatever stands in a name is never markup', () => {
    const text = facilityRows([row]);
    expect(text).toContain('Posyandu &lt;Melati&gt; &amp; &quot;Co&quot;');
    expect(text.match(/<td/g)).toHaveLength(3);
    expect(text).toContain('<th scope=row><a href="/fasilitas/PSY-1">');
  });

  it('have a column for the criterion that the list was narrowed by', () => {
    expect(facilityRows([{ ...row, criterion: 'belum dilaporkan' }])).toContain(
      '<td class=criterion-answer>belum dilaporkan<td class=number>',
    );
    expect(facilityRows([])).toBe('');
  });
});
