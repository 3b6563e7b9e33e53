import { NextResponse } from 'next/server';

export const dynamic = 'force-dynamic';

/** Turns the picker's `?kode=K6&...` into the indicator's own address. A relative address: a proxy knows its host. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const code = searchParams.get('kode') ?? '';
  searchParams.delete('kode');
  const query = searchParams.toString();
  const path = code ? `/indikator/${encodeURIComponent(code)}` : '/indikator';
  return new NextResponse(null, { status: 303, headers: { location: query ? `${path}?${query}` : path } });
}
