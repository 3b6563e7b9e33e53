import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '@/lib/imports/workbook/zip';

/** Unpacks a part of a workbook, stopping at the byte that is one too many. */
export const inflate: Inflate = (packed, atMost) => {
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, atMost) });
    return bytes.byteLength > atMost ? null : bytes;
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
};
