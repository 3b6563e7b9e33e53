import { type AreaCode, type AreaLevel, levelOf, parseAreaCode } from '@/lib/areas/code';
import { type FacilityType, FACILITY_TYPES, isFacilityCode } from '@/lib/facilities/facility';
import { TARGET_GROUPS, type TargetGroup } from '@/lib/indicators/indicator';
import type { NamedKind } from '../reference';
import { type Problem, type Reader, type Scope, type Understood, problem, reader } from './cell';

/**
 * Codes are compared exactly, spaces around them apart. One that is not in the database, or exists but does not fit
 * its column, is `unknown-code`; the message offers the nearest that would do.
 */
function unknown(text: string, column: string, kind: NamedKind, remedy: string, scope: Scope): Problem {
  return problem(
    'unknown-code',
    withNear(`${column} "${text}" tidak ada di basis data ini.`, kind, text, remedy, scope),
  );
}

/** A sentence about a text that is not known, with the nearest that is, if any, and what to do. */
export function withNear(said: string, kind: NamedKind, text: string, remedy: string, scope: Scope): string {
  const near = scope.hints.nearest(kind, text, scope.reference);
  const offer = near ? ` Mungkin maksud Anda ${near.code} (${near.name})?` : '';
  return `${said}${offer} ${remedy}`;
}

/**
 * A name in the place of a code is taken where only one bears it (and said so); a name that several bear is as unknown
 * as one that nobody does.
 */
function byName<T extends string>(
  text: string,
  column: string,
  kind: NamedKind,
  remedy: string,
  scope: Scope,
  fits: (code: string) => code is T,
): Understood<T> | Problem {
  const bearers = scope.hints.bearing(kind, text, scope.reference).flatMap(({ code, name }) => {
    return fits(code) ? [{ code, name }] : [];
  });
  const [only, ...others] = bearers;
  if (!only) return unknown(text, column, kind, remedy, scope);
  if (others.length === 0) return { value: only.code, readAs: `${only.code} (${only.name})` };
  const some = bearers.slice(0, MOST_NAMED).map(({ code }) => code);
  const all = `${some.join(', ')}${bearers.length > MOST_NAMED ? ', ...' : ''}`;
  return problem(
    'unknown-code',
    `${column} "${text}" dipakai ${bearers.length} nama (${all}). Tulis kodenya agar tidak tertukar.`,
  );
}

const MOST_NAMED = 5;

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
    if (!facility) {
      const fits = (code: string): code is string => {
        const type = scope.reference.facility(code)?.type ?? null;
        return type === null || types.includes(type);
      };
      return byName(text, column, 'facility', remedy, scope, fits);
    }
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
      const kind = level === 'desa' ? 'desa' : 'area';
      const fits = (named: string): named is AreaCode => {
        const area = parseAreaCode(named);
        return area !== null && (level === null || levelOf(area) === level);
      };
      return byName(text, column, kind, remedy, scope, fits);
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
    ? byName(text, column, 'criterion', 'Periksa daftar kriteria.', scope, isAny)
    : { value: text },
);

/** An indicator, built in or the district's own. */
export const indicatorCode = reader<string>('code', (text, column, scope) =>
  scope.reference.indicator(text) === null
    ? byName(text, column, 'indicator', 'Periksa daftar indikator di /definisi.', scope, isAny)
    : { value: text },
);

const isAny = (code: string): code is string => code !== '';

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
  const { hints, reference } = scope;
  const isCode = parseAreaCode(text) !== null || reference.facility(text) !== null;
  const desa = isCode ? [] : hints.bearing('desa', text, reference);
  const facilities = isCode ? [] : hints.bearing('facility', text, reference);
  if (desa.length > 0 && facilities.length > 0) {
    const message = `${column} "${text}" adalah nama desa dan nama fasilitas (${facilities[0]?.code}). Tulis kodenya.`;
    return problem('unknown-code', message);
  }
  const isDesa =
    parseAreaCode(text) !== null || desa.length > 0 || (facilities.length === 0 && isNearDesa(text, scope));
  const read = isDesa ? areaCell('desa', REPORTER_REMEDY) : knownFacility(FACILITY_TYPES, REPORTER_REMEDY);
  return read(text, column, scope);
});

/** True for an unknown text that is near a desa, and near no facility. */
function isNearDesa(text: string, { hints, reference }: Scope): boolean {
  if (reference.facility(text) !== null || hints.nearest('facility', text, reference) !== null) return false;
  return hints.nearest('desa', text, reference) !== null;
}
