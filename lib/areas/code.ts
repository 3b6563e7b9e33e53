/** A dotted Kemendagri code as people write it: `62`, `62.02`, `62.02.06`, `62.02.06.1007`. */
export type AreaCode = string & { readonly __brand: 'AreaCode' };

export const AREA_LEVELS = ['provinsi', 'kabupaten', 'kecamatan', 'desa'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/**
 * An area's integer id: the code's digits padded to ten, times 10,000. The last four digits are a facility's ordinal
 * (0 = the area itself), so that every subtree, down to its facilities, is one range of ids and a new desa renumbers
 * nothing (design section 3).
 */
export type AreaId = number & { readonly __brand: 'AreaId' };
/** An area's id, or that of a facility in it: the area's id plus the facility's ordinal 1..9999. */
export type LeafId = number & { readonly __brand: 'LeafId' };

const CODE_TEXT = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
const SPAN: Record<AreaLevel, number> = { provinsi: 1e12, kabupaten: 1e10, kecamatan: 1e8, desa: 1e4 };

/** The code when the text has a code's form (whether the area exists is another question), else null. */
export function parseAreaCode(text: string): AreaCode | null {
  return CODE_TEXT.test(text) ? (text as AreaCode) : null;
}

export function levelOf(code: AreaCode): AreaLevel {
  return AREA_LEVELS[code.split('.').length - 1] as AreaLevel;
}

export function areaId(code: AreaCode): AreaId {
  return (Number(code.replaceAll('.', '').padEnd(10, '0')) * 10_000) as AreaId;
}

/** The code of an area id at a known level. */
export function areaCode(id: AreaId, level: AreaLevel): AreaCode {
  const digits = String(Math.floor(id / 10_000)).padStart(10, '0');
  const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6, 10)];
  return parts.slice(0, AREA_LEVELS.indexOf(level) + 1).join('.') as AreaCode;
}

/** First and last id of everything in an area, its facilities included. */
export function subtree(id: AreaId, level: AreaLevel): Readonly<{ first: number; last: number }> {
  return { first: id, last: id + SPAN[level] - 1 };
}

/** The id of the area of `level` that holds a leaf or area. */
export function ancestorId(id: AreaId | LeafId, level: AreaLevel): AreaId {
  return (Math.floor(id / SPAN[level]) * SPAN[level]) as AreaId;
}

export function parentCode(code: AreaCode): AreaCode | null {
  const cut = code.lastIndexOf('.');
  return cut < 0 ? null : (code.slice(0, cut) as AreaCode);
}

/** A village part that begins with 1 is a kelurahan, with 2 a desa (Kepmendagri 300.2.2-2138/2025). */
export function isKelurahan(code: AreaCode): boolean {
  return levelOf(code) === 'desa' && code.split('.')[3]?.startsWith('1') === true;
}

/** A kota's regency part is 71 or higher; it is led by a wali kota and has kelurahan. */
export function isKota(code: AreaCode): boolean {
  return Number(code.split('.')[1] ?? '0') >= 71;
}
