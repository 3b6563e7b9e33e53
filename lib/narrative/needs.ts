import type { Checklist } from '@/lib/facilities/criteria';
import { type NeedyFacility, missingRequired } from '@/lib/facilities/lacking';

/** More lines than this are counted instead of listed. */
const MOST_NAMED = 3;

/**
 * What a facility still needs, in words: "belum 5 kader, belum melayani remaja; 2 kriteria belum dilaporkan". Empty for
 * a kind of facility that has no ILP status. Criteria are called what the district calls them.
 */
export function facilityNeeds(facility: NeedyFacility, { wajib, words }: Checklist): string {
  if (facility.status === null) return '';
  const { lacking, unreported } = missingRequired(facility, wajib);
  if (facility.status === 'sudah') {
    if (facility.declared !== 'sudah') return 'sudah, memenuhi semua kriteria wajib';
    return lacking.length + unreported.length === 0 ? 'sudah, ditetapkan' : 'sudah, menurut penetapan';
  }
  if (facility.active === false) return 'tidak aktif bulan ini';
  const parts = [
    facility.declared === 'belum' ? 'ditetapkan belum' : '',
    ...lacking.slice(0, MOST_NAMED).map((code) => words.get(code)?.lacking ?? code),
    lacking.length > MOST_NAMED ? `${lacking.length - MOST_NAMED} kriteria lain` : '',
  ].filter(Boolean);
  const silent =
    unreported.length === 1
      ? `${words.get(unreported[0] ?? '')?.name ?? unreported[0]}: belum dilaporkan`
      : unreported.length > 1
        ? `${unreported.length} kriteria belum dilaporkan`
        : '';
  return [parts.join(', '), silent].filter(Boolean).join('; ') || 'kriteria belum dilaporkan';
}
