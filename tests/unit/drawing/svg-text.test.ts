import { describe, expect, it } from 'vitest';
import type { Drawing, Mark } from '@/lib/drawing/mark';
import { NOT_REPORTED_HATCH } from '@/lib/drawing/palette';
import { svgText } from '@/lib/drawing/svg-text';

const NASTY = `<script>alert("1")</script> & 'Sei' \u0000\u001b`;
const SAFE = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Sei&#39; ';

function drawing(marks: readonly Mark[], words: Partial<Drawing> = {}): Drawing {
  return { width: 100, height: 50, title: 'Judul', description: 'Uraian', marks, ...words };
}

const SQUARE: Mark = { kind: 'rect', x: 0, y: 0, width: 10, height: 10, fill: '#74aa98' };

describe('escaping', () => {
  it('escapes texts, the text alternative and every attribute', () => {
    const marks: Mark[] = [
      { kind: 'text', x: 1, y: 2, text: NASTY, size: 12, fill: NASTY },
      { kind: 'path', path: NASTY, code: NASTY, label: NASTY },
      { kind: 'link', href: `/wilayah/"><script>`, label: NASTY, marks: [SQUARE] },
    ];
    const text = svgText(drawing(marks, { title: NASTY, description: NASTY }), 'peta');
    expect(text).not.toContain('<script');
    expect(text).not.toContain('\u0000');
    expect(text.split(SAFE)).toHaveLength(9);
    expect(text).toContain('href="/wilayah/&quot;&gt;&lt;script&gt;"');
  });

  it('writes a link to a script, or to another host without a scheme, without its link', () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', '//contoh.test', ' /wilayah']) {
      const text = svgText(drawing([{ kind: 'link', href, label: 'x', marks: [SQUARE] }]), 'peta');
      expect(text).not.toContain('<a');
      expect(text).toContain('<rect');
    }
  });

  it('refuses a number that is none', () => {
    expect(() => svgText(drawing([{ kind: 'circle', x: Number.NaN, y: 0, radius: 1 }]), 'peta')).toThrow(RangeError);
  });
});

describe('the text alternative', () => {
  it('is an image named by its title when nothing in it can be followed', () => {
    const text = svgText(drawing([SQUARE]), 'tren');
    expect(text).toContain('role="img" aria-labelledby="tren-judul" aria-describedby="tren-uraian"');
    expect(text).toContain('<title id="tren-judul">Judul</title><desc id="tren-uraian">Uraian</desc>');
  });

  it('is left out, and the picture hidden, where it is decoration beside words', () => {
    const text = svgText(drawing([SQUARE], { title: '', description: '' }), 'warna');
    expect(text).toContain('aria-hidden="true"');
    expect(text).not.toMatch(/<title|<desc|role=/);
  });

  it('is a group when it holds links, however deep, so that they can be reached', () => {
    const link: Mark = { kind: 'link', href: '/wilayah/62.02', label: 'Baamang: 88,5% (23/26)', marks: [SQUARE] };
    const text = svgText(drawing([{ kind: 'group', marks: [{ kind: 'group', marks: [link] }] }]), 'peta');
    expect(text).toContain('role="group"');
    expect(text).toContain('<a href="/wilayah/62.02" aria-label="Baamang: 88,5% (23/26)">');
  });
});

describe('patterns', () => {
  it('defines each once, under a name of this picture', () => {
    const hatched: Mark = { kind: 'path', path: 'M0 0h1v1z', fill: NOT_REPORTED_HATCH };
    const text = svgText(drawing([hatched, { kind: 'group', marks: [hatched] }]), 'peta-2');
    expect(text.match(/<pattern /g)).toHaveLength(1);
    expect(text).toContain('<pattern id="peta-2-belum-lapor"');
    expect(text.match(/fill="url\(#peta-2-belum-lapor\)"/g)).toHaveLength(2);
  });
});
