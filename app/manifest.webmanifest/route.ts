import { parseAreaCode } from '@/lib/areas/code';
import { ACCENT, PAPER } from '@/lib/drawing/palette';

export const dynamic = 'force-dynamic';

const SIZES = [192, 512] as const;

/** What a phone needs to put the program on its home screen: it opens the area whose page it was installed from. */
export function GET(request: Request): Response {
  const area = parseAreaCode(new URL(request.url).searchParams.get('wilayah') ?? '');
  const start = area ? `/wilayah/${area}` : '/';
  const manifest = {
    id: start,
    start_url: start,
    scope: '/',
    name: 'Pantau ILP',
    short_name: area ? `ILP ${area}` : 'Pantau ILP',
    description: 'Pemantauan wilayah setempat cakupan Integrasi Layanan Primer',
    lang: 'id',
    dir: 'ltr',
    display: 'standalone',
    background_color: PAPER,
    theme_color: ACCENT,
    icons: SIZES.flatMap((size) =>
      ['any', 'maskable'].map((purpose) => ({
        src: `/ikon/${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
