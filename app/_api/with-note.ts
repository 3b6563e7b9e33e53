import { type Note, leaveNote } from '@/app/_server/flash';
import type { Reader } from '@/lib/access/reader';
import { seeOther } from './perform';

/** Leads on to a page of this server that says, once, what has been done or why not. */
export function withNote(reader: Reader, path: string, note: Note): Response {
  const ticket = leaveNote(reader, note);
  return seeOther(`${path}${path.includes('?') ? '&' : '?'}tiket=${ticket}`);
}
