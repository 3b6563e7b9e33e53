import fs from 'node:fs';
import path from 'node:path';
import type { UploadedFile } from '@/lib/imports/report';

/**
 * Reads a file named on the command line, or just so much of it that it is seen to have more than `most` bytes; null
 * when there is none or it cannot be read.
 */
export function readGivenFile(given: string, most: number): UploadedFile | null {
  // npm moves to the project's folder; the path is meant from where the command was typed.
  const typedIn = path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
  const file = fs.existsSync(typedIn) ? typedIn : path.resolve(given);
  try {
    const handle = fs.openSync(file, 'r');
    try {
      const size = Math.min(fs.fstatSync(handle).size, most + 1);
      const content = Buffer.alloc(size);
      let read = 0;
      while (read < size) {
        const count = fs.readSync(handle, content, read, size - read, read);
        if (count === 0) break;
        read += count;
      }
      return { name: path.basename(file), content: content.subarray(0, read) };
    } finally {
      fs.closeSync(handle);
    }
  } catch {
    return null;
  }
}
