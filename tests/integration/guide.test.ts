import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideHtml, guidePicture } from '@/app/_server/guide';
import { GUIDE_CHAPTERS } from '@/lib/narrative/guide';

const FOLDER = path.join(process.cwd(), 'docs', 'panduan');
const pages = new Map(GUIDE_CHAPTERS.map(({ slug }) => [slug as string, guideHtml(slug)]));
const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, first = '']) => first);

/** The addresses of a text's headings, as the pages of a repository make them. */
function headings(text: string): string[] {
  return found(text, /^#+ (.+)$/gm).map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the user guide', () => {
  it('has a file for every chapter and no other', () => {
    const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
    expect(files.sort()).toEqual(['README.md', ...GUIDE_CHAPTERS.map(({ slug }) => `${slug}.md`)].sort());
  });

  it.each(GUIDE_CHAPTERS)('leads from $slug to chapters and headings that are there', ({ slug }) => {
    const html = pages.get(slug) ?? '';
    for (const href of found(html, /<a href="([^"]+)"/g)) {
      if (/^https?:/.test(href)) continue;
      const [address = '', heading] = href.split('#');
      const target = address === '' ? html : (pages.get(address.replace('/panduan/', '')) ?? null);
      if (address.startsWith('/') && !address.startsWith('/panduan/')) continue;
      expect(target, `${slug}: ${href}`).not.toBeNull();
      if (heading) expect(target, `${slug}: ${href}`).toContain(` id="${heading}"`);
    }
  });

  it.each(GUIDE_CHAPTERS)(
    'shows in $slug pictures that are there, with words for who does not see them',
    ({ slug }) => {
      const html = pages.get(slug) ?? '';
      for (const [, source = '', words = ''] of html.matchAll(/<img src="\/panduan\/gambar\/([^"]+)" alt="([^"]*)"/g)) {
        expect(guidePicture(source), `${slug}: ${source}`).not.toBeNull();
        expect(words, `${slug}: ${source}`).not.toBe('');
      }
      expect(html).not.toContain('README.md');
    },
  );

  it('is led to, and leads on, by links of its own README and the project’s that are there', () => {
    for (const file of ['README.md', 'docs/panduan/README.md']) {
      const text = fs.readFileSync(path.join(process.cwd(), file), 'utf8');
      for (const href of found(text, /\]\((?!https?:)([^)\s]+)\)/g)) {
        const [address = '', heading] = href.split('#');
        const target = path.resolve(process.cwd(), path.dirname(file), address || path.basename(file));
        expect(fs.existsSync(target), `${file}: ${href}`).toBe(true);
        if (heading) expect(headings(fs.readFileSync(target, 'utf8')), `${file}: ${href}`).toContain(heading);
      }
    }
  });

  it('keeps no picture that no chapter shows', () => {
    const all = [...pages.values()].join('');
    const unused = fs.readdirSync(path.join(FOLDER, 'gambar')).filter((name) => !all.includes(`/gambar/${name}"`));
    expect(unused).toEqual([]);
  });

  it('has one heading of the first order in a chapter', () => {
    for (const [slug, html] of pages) expect(found(html, /<(h1) /g), slug).toHaveLength(1);
  });

  it('gives no file but its own pictures', () => {
    for (const name of ['../README.md', 'tidak-ada.png', '..%2f..%2fpackage.json', 'a/b.png', ''])
      expect(guidePicture(name), name).toBeNull();
  });
});
