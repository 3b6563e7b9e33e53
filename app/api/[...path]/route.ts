import { problem } from '@/app/_api/problem';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

/** What is no address of the API is answered as the API answers, and told where the addresses are. */
export function GET(request: Request): Response {
  const { pathname } = new URL(request.url);
  const detail = `Alamat ${pathname} tidak ada. Semua alamat ada di /api/v1/openapi.json.`;
  return problem(404, 'Tidak ditemukan', detail, { parameter: null, nearest: '/api/v1/openapi.json' });
}
