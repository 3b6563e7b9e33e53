import { NAME_ORDER } from '@/lib/narrative/format';
import type { Store } from '../client';

type Place = Readonly<{ code: string; name: string }>;

/** What an account can be bound to, in people's order of names. */
export function accountAreas({ sqlite }: Store): Readonly<Record<'puskesmas' | 'kecamatan', Place[]>> {
  const places = (sql: string) =>
    (sqlite.prepare(sql).all() as Place[]).sort((a, b) => NAME_ORDER.compare(a.name, b.name));
  return {
    puskesmas: places("SELECT code, name FROM facility WHERE type = 'puskesmas'"),
    kecamatan: places("SELECT code, name FROM area WHERE level = 'kecamatan'"),
  };
}
