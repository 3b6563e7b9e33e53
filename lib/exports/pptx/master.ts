import type PptxGenJS from 'pptxgenjs';
import { textWidth } from '@/lib/drawing/text-width';
import type { Letterhead } from '@/lib/settings/letterhead';
import { pictureFacts } from '@/lib/settings/logo';
import { base64 } from './base64';
import { INK, LINE, MUTED, PAPER } from './canvas';
import { type Box, FONT, FRAME, PAGE } from './page-plan';

/** How the office signs its slides; the logo's bytes are those of a PNG or JPEG. */
export type DeckOffice = Readonly<{ letterhead: Letterhead; logo: Uint8Array | null }>;

export const [CONTENT, COVER] = ['Isi', 'Sampul'] as const;
/** The name of the title's placeholder: it makes the message the slide's title for outlines and screen readers. */
export const TITLE = 'judul';
/** What the cover's title and the rest of it stand in. */
export const COVER_TITLE: Box = { x: 0.9, y: 2.3, w: 11.4, h: 1.5 };
export const COVER_BODY: Box = { x: 0.9, y: 4.75, w: 11.4, h: 1.6 };
const STRIP = 0.16;

/** An accent as slides name colours: `0F4F4B`. */
export function accentOf({ accent }: Letterhead): string {
  return accent.slice(1).toUpperCase();
}

/** The office's two masters: one for what is shown, one for the first slide. */
export function defineMasters(pptx: PptxGenJS, { letterhead, logo }: DeckOffice): void {
  const accent = accentOf(letterhead);
  const name = [letterhead.office, letterhead.government].filter((line) => line !== '').join(' · ');
  const small = logoWithin(logo, { x: FRAME.margin, y: 6.93, w: 1, h: 0.4 });
  const large = logoWithin(logo, { x: COVER_TITLE.x, y: 0.6, w: 2.4, h: 1.15 });
  const left = small ? small.x + small.w + 0.12 : FRAME.margin;
  const number = {
    ...FRAME.number,
    fontFace: FONT,
    fontSize: FRAME.number.size,
    color: MUTED,
    align: 'right',
  } as const;
  const title = {
    name: TITLE,
    type: 'title',
    fontFace: FONT,
    bold: true,
    color: INK,
    align: 'left',
    margin: 0,
  } as const;
  pptx.defineSlideMaster({
    title: CONTENT,
    background: { color: PAPER },
    slideNumber: number,
    objects: [
      { rect: { x: 0, y: 0, w: STRIP, h: PAGE.h, fill: { color: accent } } },
      { line: { x: FRAME.rule.x, y: FRAME.rule.y, w: FRAME.rule.w, h: 0, line: { color: LINE, width: 0.75 } } },
      ...(small ? [{ image: small }] : []),
      footer(name, { ...FRAME.office, x: left }),
      { placeholder: { options: { ...title, x: FRAME.margin, y: 0.42, w: 10.6, h: 0.9, valign: 'top' }, text: '' } },
    ],
  });
  const head = large ? large.x + large.w + 0.25 : COVER_TITLE.x;
  pptx.defineSlideMaster({
    title: COVER,
    background: { color: PAPER },
    slideNumber: number,
    objects: [
      { rect: { x: 0, y: 0, w: STRIP * 2.5, h: PAGE.h, fill: { color: accent } } },
      ...(large ? [{ image: large }] : []),
      coverName(letterhead, head),
      { placeholder: { options: { ...title, ...COVER_TITLE, color: accent, valign: 'top' }, text: '' } },
    ],
  });
}

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number];

function footer(
  text: string,
  { x, y, h, size }: Readonly<{ x: number; y: number; h: number; size: number }>,
): MasterObject {
  const w = FRAME.office.x + FRAME.office.w - x;
  // A long name is set smaller rather than cut.
  const fontSize = Math.min(size, (size * w * 72) / Math.max(1, textWidth(text, size)));
  const options = { x, y, w, h, margin: 0, fontFace: FONT, fontSize, color: MUTED, valign: 'middle' } as const;
  return { text: { text, options } };
}

function coverName({ government, office }: Letterhead, x: number): MasterObject {
  const text = [government, office].filter((line) => line !== '').join('\n');
  const place = { x, y: 0.6, w: PAGE.w - FRAME.margin - x, h: 1.15, margin: 0 } as const;
  return {
    text: { text, options: { ...place, fontFace: FONT, fontSize: 20, bold: true, color: INK, valign: 'middle' } },
  };
}

/** The logo as large as a box allows, in its own proportions; null where there is none. */
function logoWithin(logo: Uint8Array | null, box: Box): (Box & { data: string }) | null {
  const facts = logo && pictureFacts(logo);
  if (!logo || !facts) return null;
  const scale = Math.min(box.w / facts.width, box.h / facts.height);
  const [w, h] = [facts.width * scale, facts.height * scale];
  return { x: box.x, y: box.y + (box.h - h) / 2, w, h, data: `${facts.type};base64,${base64(logo)}` };
}
