import type { IlpMark } from '@/lib/drawing/facility-rows';
import type { FacilityType } from '@/lib/facilities/facility';

type Standing = Readonly<{
  type: FacilityType;
  active: boolean | null;
  status: 'sudah' | 'belum' | null;
  declared: 'sudah' | 'belum' | null;
}>;

/** A facility's ILP status as a mark and in words: "sudah", "belum (ditetapkan)", "tidak aktif". */
export function ilpStatus({ type, active, status, declared }: Standing): Readonly<{ mark: IlpMark; word: string }> {
  if (type === 'poskesdes') return { mark: 'tanpa', word: 'tanpa status ILP' };
  if (status === null) return { mark: 'tanpa', word: 'belum ada data' };
  if (active === false) return { mark: 'tidak-aktif', word: 'tidak aktif' };
  return { mark: status, word: declared === status ? `${status} (ditetapkan)` : status };
}
