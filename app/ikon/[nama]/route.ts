import fs from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

export const dynamic = 'force-dynamic';

const FILE = path.join(/* turbopackIgnore: true */ process.cwd(), 'app', 'icon.svg');
const SIZES = [180, 192, 512];

/** The program's sign as a PNG of the sizes that home screens ask for; the sign fills its square, so masks cut nothing. */
export async function GET(_request: Request, { params }: { params: Promise<{ nama: string }> }): Promise<Response> {
  const { nama } = await params;
  const size = SIZES.find((each) => nama === `${each}.png`);
  if (size === undefined) return new Response(null, { status: 404 });
  const image = new Resvg(fs.readFileSync(FILE, 'utf8'), { fitTo: { mode: 'width', value: size } }).render();
  return new Response(new Uint8Array(image.asPng()), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' },
  });
}
