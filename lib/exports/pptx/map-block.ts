import type { BlockOf, Canvas, Fitted } from './canvas';
import { base64 } from './base64';
import type { Box } from './page-plan';

/** A drawing as a picture, as large as its box allows; what it shows is its alternative text. */
export function fitMap({ drawing }: BlockOf<'map'>, box: Box): Fitted {
  const draw = ({ slide, pictureOf }: Canvas) => {
    const picture = pictureOf(drawing);
    if (!picture) return;
    const scale = Math.min(box.w / picture.width, box.h / picture.height);
    const [w, h] = [picture.width * scale, picture.height * scale];
    slide.addImage({
      data: `image/png;base64,${base64(picture.png)}`,
      x: box.x + (box.w - w) / 2,
      y: box.y,
      w,
      h,
      altText: [drawing.title, drawing.description].filter((text) => text !== '').join('. '),
    });
  };
  return { draw, rest: null };
}
