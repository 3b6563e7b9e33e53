import type { AreaCode } from './code';

/** Provinces on WITA and WIT by the first part of the code; all others are on WIB (Keppres 41/1987). */
const CENTRAL = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
const EASTERN = new Set(['81', '82', '91', '92', '93', '94', '95', '96', '97']);

/** The IANA time zone of an area's province. */
export function timeZoneOf(code: AreaCode): 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura' {
  const province = code.slice(0, 2);
  if (CENTRAL.has(province)) return 'Asia/Makassar';
  return EASTERN.has(province) ? 'Asia/Jayapura' : 'Asia/Jakarta';
}
