import { refuse } from './refusal';

/** A whole number from 1 in an address, such as a batch's; anything else is 404: there is no such thing. */
export function readNumber(text: string, name: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  return refuse(404, name, `"${text}" bukan nomor.`);
}
