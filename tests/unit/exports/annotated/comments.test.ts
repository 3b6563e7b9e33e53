import { describe, expect, it } from 'vitest';
import { noComments, withComments } from '@/lib/exports/annotated/comments';

const OURS = 'KESALAHAN (bad-number): Isi angka.';
const part = (author: string, comments: string) =>
  `<comments><authors><author>${author}</author></authors><commentList>${comments}</commentList></comments>`;
const words = (text: string) => text.replace(/<[^>]+>/g, '');

describe('the comments of a sheet', () => {
  it('are begun where there are none', () => {
    const { text, added } = withComments(noComments(), new Map([['B2', OURS]]));
    expect(added).toEqual(['B2']);
    expect(text).toContain(
      '<authors><author>Pantau ILP</author></authors><commentList><comment ref="B2" authorId="0">',
    );
  });

  it('keep a bare text as a run below ours, since a text may not follow runs', () => {
    const { text } = withComments(
      part('A', '<comment ref="B2" authorId="0"><text><t>lama</t></text></comment>'),
      new Map([['B2', OURS]]),
    );
    expect(text).toMatch(/<r>[^]*<t xml:space="preserve">lama<\/t><\/r><\/text>/);
    expect(words(text)).toContain(`${OURS}\n\nCatatan semula:\nlama`);
  });

  it('come back to what people wrote, in one run or several', () => {
    const one = `<comment ref="B2" authorId="0"><text><r><t>${OURS}&#10;&#10;Catatan semula:&#10;lama &amp; baru</t></r></text></comment>`;
    const cleaned = withComments(part(' ', one), new Map());
    expect(words(cleaned.text)).toBe(' Pantau ILPlama &amp; baru');
    const merged = withComments(
      part('A', '<comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>lama</t></r></text></comment>'),
      new Map([['B2', OURS]]),
    );
    expect(withComments(merged.text, new Map()).text).toContain('<text><r><rPr><b/></rPr><t>lama</t></r></text>');
  });

  it('are taken away where nothing but ours was said', () => {
    const { text } = withComments(
      noComments(),
      new Map([
        ['B2', OURS],
        ['C3', OURS],
      ]),
    );
    const { removed, text: left } = withComments(text, new Map([['C3', OURS]]));
    expect(removed).toEqual(['B2']);
    expect(left.match(/<comment ref/g)).toHaveLength(1);
  });

  it('leave alone what people say in threads', () => {
    const thread = part('tc={1}', '<comment ref="B2" authorId="0"><text><t>[Threaded comment]</t></text></comment>');
    const { text, added } = withComments(thread, new Map([['B2', OURS]]));
    expect([words(text), added]).toEqual(['tc={1}Pantau ILP[Threaded comment]', []]);
  });
});
