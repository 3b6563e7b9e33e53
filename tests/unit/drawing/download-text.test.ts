import { expect, test } from 'vitest';
import { downloadText } from '@/lib/drawing/download-text';

const namesIn = (text: string) => [...text.matchAll(/Unduh (\w+)/g)].map(([, name]) => name);

test('a table is offered as a workbook, CSV and PDF, and its picture where there is one', () => {
  expect(namesIn(downloadText('/unduh/tren', {}, false))).toEqual(['XLSX', 'CSV', 'PDF']);
  expect(namesIn(downloadText('/unduh/tren', {}, true))).toEqual(['XLSX', 'CSV', 'PDF', 'PNG', 'SVG']);
});

test('every address keeps the view, escaped', () => {
  const text = downloadText('/unduh/tren', { wilayah: '62.02', q: '"><x>' }, false);
  expect(text).toContain('href="/unduh/tren?wilayah=62.02&amp;q=%22%3E%3Cx%3E&amp;format=pdf"');
});
