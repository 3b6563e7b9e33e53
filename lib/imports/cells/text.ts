import { reader } from './cell';

/** Any words, without the spaces around them. */
export const words = reader<string>('words', (text) => ({ value: text }));
