import { type Query, optional } from './parameters';
import { refuse } from './refusal';

/** What the ILP of a place can be looked at by; the first holds when the address says nothing. */
export const ILP_PARTS = ['ringkasan', 'jejaring', 'hambatan', 'siklus-hidup', 'bidang-spm', 'kader', 'lokus'] as const;
export type IlpPart = (typeof ILP_PARTS)[number];

/** The part that an address asks for. */
export function readIlpPart(query: Query): IlpPart {
  const text = optional(query, 'bagian') ?? ILP_PARTS[0];
  const part = ILP_PARTS.find((each) => each === text);
  return part ?? refuse(400, 'bagian', `"${text}" bukan bagian. Pilih salah satu: ${ILP_PARTS.join(', ')}.`);
}
