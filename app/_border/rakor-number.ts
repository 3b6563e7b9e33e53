import type { Store } from '@/db/client';
import { findRakor } from '@/db/rakor/rakors';
import type { Rakor } from '@/lib/rakor/rakor';
import { type Query, required } from './parameters';
import { refuse } from './refusal';

/** The meeting that an address names by its number (`rakor=12`). Refuses 400 for what is none, 404 for one that is not there. */
export function readRakor(store: Store, query: Query): Rakor {
  const text = required(query, 'rakor');
  if (!/^[1-9]\d{0,8}$/.test(text)) return refuse(400, 'rakor', `"${text}" bukan nomor Rakor. Buka dari /rakor.`);
  return findRakor(store, Number(text)) ?? refuse(404, 'rakor', `Rakor nomor ${text} tidak ada. Pilih dari /rakor.`);
}
