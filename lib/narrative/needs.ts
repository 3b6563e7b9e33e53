import { CRITERIA } from '@/lib/facilities/criteria';
import { type NeedyFacility, missingRequired } from '@/lib/facilities/lacking';

const LACKING = new Map(CRITERIA.map(({ code, lacking }) => [code, lacking]));
const NAMES = new Map(CRITERIA.map(({ code, name }) => [code, name]));

/** More lines than this are counted instead of listed. */
const MOST_NAMED = 3;

/**
 * What a facility still needs, in words: "belum 5 kader, belum melayani remaja; 2 kriteria belum dilaporkan". Empty for
 * a kind of facility that has no ILP status.
 */
export function facilityNeeds(facility: NeedyFacility, wajib: ReadonlySet<string>): string {
  if (facility.status === null) return '';
  const { lacking, unreported } = missingRequired(facility, wajib);
  if (facility.status === 'sudah') {
    if (facility.declared !== 'sudah') return 'sudah, memenuhi semua kriteria wajib';
    return lacking.length + unreported.length === 0 ? 'sudah, ditetapkan' : 'sudah, menurut penetapan';
  }
  if (facility.active === false) return 'tidak aktif bulan ini';
  const parts = [
    facility.declared === 'belum' ? 'ditetapkan belum' : '',
    ...lacking.slice(0, MOST_NAMED).map((code) => LACKING.get(code) ?? code),
    lacking.length > MOST_NAMED ? `${lacking.length - MOST_NAMED} kriteria lain` : '',
  ].filter(Boolean);
  const silent =
    unreported.length === 1
      ? `${NAMES.get(unreported[0] ?? '') ?? unreported[0]}: belum dilaporkan`
      : unreported.length > 1
        ? `${unreported.length} kriteria belum dilaporkan`
        : '';
  return [parts.join(', '), silent].filter(Boolean).join('; ') || 'kriteria belum dilaporkan';
}
