import { PUBLIC, type Reader } from '@/lib/access/reader';

/** Who sent a request, by its session; the public when nobody is signed in. */
export async function readerOf(_headers: Headers): Promise<Reader> {
  return PUBLIC;
}
