import fs from 'node:fs';
import path from 'node:path';
import { Marked, type Tokens } from 'marked';
import type { GuideSlug } from '@/lib/narrative/guide';
import { slug } from '@/lib/exports/file-name';

/** The guide is read as it stands in the repository: one text for the application and for who reads the files. */
const FOLDER = path.join(/* turbopackIgnore: true */ process.cwd(), 'docs', 'panduan');
const PICTURE = /^[a-z0-9-]+\.png$/;

const kept = new Map<GuideSlug, string>();

/** A chapter as HTML. Its headings have addresses, its links lead within the application, its pictures load late. */
export function guideHtml(chapter: GuideSlug): string {
  const held = kept.get(chapter);
  if (held !== undefined) return held;
  const text = fs.readFileSync(path.join(FOLDER, `${chapter}.md`), 'utf8');
  const html = reader().parse(text, { async: false });
  kept.set(chapter, html);
  return html;
}

/** A picture of the guide, or null for a name that none has. */
export function guidePicture(name: string): Buffer | null {
  const file = path.join(FOLDER, 'gambar', name);
  return PICTURE.test(name) && fs.existsSync(file) ? fs.readFileSync(file) : null;
}

function reader(): Marked {
  return new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const html = this.parser.parseInline(tokens);
        const plain = tokens.map((token) => ('text' in token ? String(token.text) : '')).join('');
        return `<h${depth} id="${slug(plain)}">${html}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${escaped(addressOf(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }: Tokens.Image) {
        return `<img src="${escaped(`/panduan/${href}`)}" alt="${escaped(text)}" loading="lazy">`;
      },
      table({ header, rows }: Tokens.Table) {
        const line = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td') =>
          `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`;
        const body = rows.map((row) => line(row, 'td')).join('');
        return `<div class="scroll" tabindex="0" role="region" aria-label="Tabel"><table class="data-table"><thead>${line(header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
}

/** `camat.md#bagikan` is `/panduan/camat#bagikan`; anything else stays. */
function addressOf(href: string): string {
  return href.replace(/^(?:\.\/)?([a-z]+)\.md(?=#|$)/, '/panduan/$1');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
