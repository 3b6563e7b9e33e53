import { describe, expect, it } from 'vitest';
import { gapText } from '@/lib/drawing/gap-text';

describe('gapText', () => {
  it('writes items with or without a way to the names, every text escaped', () => {
    const text = gapText([
      { name: 'belum <5> kader', href: '/fasilitas?a=1&b=2', count: '4 dari 5' },
      { name: 'belum bidan', href: null, count: '1 dari 2' },
      { name: '3 kriteria lain', href: null, count: '' },
    ]);
    expect(text).toBe(
      '<li><a href="/fasilitas?a=1&amp;b=2">belum &lt;5&gt; kader</a> <span class=muted>4 dari 5</span>' +
        '<li>belum bidan <span class=muted>1 dari 2</span><li>3 kriteria lain',
    );
  });
});
