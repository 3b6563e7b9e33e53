import { expect, it } from 'vitest';
import { textTable } from '@/lib/rakor/text-table';

it('keeps the order of its headers, and leads somewhere only where it is told to', () => {
  const rows = [{ area: 'Hulu', figure: '8 dari 10' }];
  expect(textTable({ area: 'Kecamatan', figure: 'Capaian' }, rows)).toEqual({
    kind: 'table',
    table: {
      columns: [
        { key: 'area', header: 'Kecamatan', kind: 'text' },
        { key: 'figure', header: 'Capaian', kind: 'text' },
      ],
      rows,
      totalRow: null,
      notes: [],
    },
    drills: [null],
  });
  const drill = { href: '/wilayah/62.02.01', label: 'Buka Hulu' };
  expect(textTable({ area: 'Kecamatan', figure: 'Capaian' }, rows, [drill])).toMatchObject({ drills: [drill] });
});
