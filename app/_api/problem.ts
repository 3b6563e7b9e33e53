import type { Refusal } from '@/app/_border/refusal';

/** RFC 9457 problem details. `parameter` and `nearest` say what to change. */
export function problem(status: number, title: string, detail: string, more: Record<string, unknown> = {}): Response {
  return Response.json(
    { type: 'about:blank', title, status, detail, ...more },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );
}

export function refusalProblem({ status, parameter, detail, nearest }: Refusal): Response {
  const title = status === 404 ? 'Tidak ditemukan' : 'Parameter tidak benar';
  return problem(status, title, nearest ? `${detail} Maksud Anda "${nearest}"?` : detail, { parameter, nearest });
}
