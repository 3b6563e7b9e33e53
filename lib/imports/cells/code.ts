import { type AreaCode, type AreaLevel, levelOf, parseAreaCode } from '@/lib/areas/code';
import { type FacilityType, FACILITY_TYPES, isFacilityCode } from '@/lib/facilities/facility';
import { TARGET_GROUPS, type TargetGroup } from '@/lib/indicators/indicator';
import type { NamedKind } from '../reference';
import { type Problem, type Reader, type Scope, problem, reader } from './cell';

/**
 * Codes are compared exactly, spaces around them apart. One that is not in the database, or exists but does not fit
 * its column, is `unknown-code`; the message offers the nearest that would do.
 */
function unknown(text: string, column: string, kind: NamedKind, remedy: string, scope: Scope): Problem {
  const near = scope.hints.nearest(kind, text, scope.reference);
  const offer = near ? ` Mungkin maksud Anda ${near.code} (${near.name})?` : '';
  return problem('unknown-code', `${column} "${text}" tidak ada di basis data ini.${offer} ${remedy}`);
}

/** The code that a new or known facility goes by: 1-40 of A-Z a-z 0-9 . _ - and not in the form of an area code. */
export const facilityCode = reader<string>('code', (text, column) =>
  isFacilityCode(text)
    ? { value: text }
    : problem(
        'unknown-code',
        `${column} "${text}" tidak dapat menjadi kode fasilitas. Pakai 1-40 huruf, angka, titik, garis bawah, atau tanda hubung, ` +
          'dan jangan berbentuk kode wilayah.',
      ),
);

/** A facility that is stored or comes in the same call, of one of `types`; one of unknown type is let through. */
export function knownFacility(types: readonly FacilityType[], remedy: string): Reader<string> {
  return reader('code', (text, column, scope) => {
    const facility = scope.reference.facility(text);
    if (!facility) return unknown(text, column, 'facility', remedy, scope);
    if (facility.type !== null && !types.includes(facility.type)) {
      return problem(
        'unknown-code',
        `${column} "${text}" adalah ${facility.type}, bukan ${types.join('/')}. ${remedy}`,
      );
    }
    return { value: text };
  });
}

/** An area of the database, at `level` where one is named. */
export function areaCell(level: AreaLevel | null, remedy: string): Reader<AreaCode> {
  return reader('code', (text, column, scope) => {
    const code = parseAreaCode(text);
    if (!code || !scope.reference.hasArea(code)) {
      return unknown(text, column, level === 'desa' ? 'desa' : 'area', remedy, scope);
    }
    if (level !== null && levelOf(code) !== level) {
      return problem(
        'unknown-code',
        `${column} "${text}" adalah kode ${levelOf(code)}, bukan kode ${level}. ${remedy}`,
      );
    }
    return { value: code };
  });
}

/** A line of the criteria catalogue; whether it fits the facility is the row's to know. */
export const criterionCode = reader<string>('code', (text, column, scope) =>
  scope.reference.criterionType(text) === null
    ? unknown(text, column, 'criterion', 'Periksa daftar kriteria.', scope)
    : { value: text },
);

/** An indicator, built in or the district's own. */
export const indicatorCode = reader<string>('code', (text, column, scope) =>
  scope.reference.indicator(text) === null
    ? unknown(text, column, 'indicator', 'Periksa daftar indikator di /definisi.', scope)
    : { value: text },
);

/** A target group of contracts section 3. */
export const targetGroupCode = reader<TargetGroup>('code', (text, column) => {
  const value = TARGET_GROUPS.find((group) => group === text);
  return value
    ? { value }
    : problem('unknown-code', `${column} "${text}" tidak dikenal. Pakai salah satu: ${TARGET_GROUPS.join(', ')}.`);
});

const REPORTER_REMEDY = 'Isi kode desa, atau kode fasilitas yang melapor.';

/** Who a capaian row is about: a desa, or a facility of any kind; whether it fits the indicator is the row's to know. */
export const reporterCode = reader<string>('code', (text, column, scope) => {
  const read = parseAreaCode(text) ? areaCell('desa', REPORTER_REMEDY) : knownFacility(FACILITY_TYPES, REPORTER_REMEDY);
  return read(text, column, scope);
});
