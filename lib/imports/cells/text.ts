import type { Reader } from './cell';

/** Any words, without the spaces around them. */
export const words: Reader<string> = (text) => ({ value: text });
