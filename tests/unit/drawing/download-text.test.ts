import { describe, expect, it } from 'vitest';
import { downloadText } from '@/lib/drawing/download-text';

describe('downloadText', () => {
  it('offers tables, and pictures where there are some, by the address of the view', () => {
    const names = (text: string) => [...text.matchAll(/Unduh (\w+)</g)].map(([, name]) => name);
    expect(names(downloadText('/unduh/tren', {}, false))).toEqual(['XLSX', 'CSV', 'PDF']);
    expect(names(downloadText('/unduh/tren', {}, false))).not.toContain('PNG');
    const text = downloadText('/unduh/tren', { indikator: 'K6', wilayah: '62.02' }, true);
    expect(names(text)).toEqual(expect.arrayContaining(['PNG', 'SVG']));
    expect(text).toContain('href="/unduh/tren?indikator=K6&amp;wilayah=62.02&amp;format=svg"');
  });

  it('lets nothing of an address become markup', () => {
    expect(downloadText('/unduh/tren', { q: '"><script>' }, true)).not.toContain('<script');
  });
});
