import { problem } from './problem';

/**
 * What only reads answers every other method as the API answers, in words, and says which methods there are: without a
 * handler the framework sends an empty 405, and RFC 9110 (section 15.5.6) wants `Allow` with it.
 */
export function refuseMethod(request: Request): Response {
  const detail = `API ini hanya membaca: ${request.method} tidak dilayani. Data dikirim di /data/impor.`;
  const answer = problem(405, 'Cara tidak dilayani', detail);
  answer.headers.set('allow', 'GET, HEAD, OPTIONS');
  return answer;
}

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as POST, refuseMethod as PUT };
