import { type AreaCode, parentCode, parseAreaCode } from '@/lib/areas/code';
import type { FacilityType } from '@/lib/facilities/facility';
import { bareName } from '@/lib/narrative/near';
import { type Scope, isProblem } from '../cells/cell';
import { areaCell } from '../cells/code';
import type { WideCell } from './sheet';
import { codeInLabel } from './words';

/** Where a name is meant: the kecamatan and the puskesmas that the row or the sheet names beside it. */
export type Around = Readonly<{ kecamatan: string | null; puskesmas: string | null }>;

const DESA = areaCell('desa', '');

/** The code in a label of ours (`Sawahan (62.02.06.1007)`) as if it alone had been written; other cells as they are. */
export function unlabelled(cell: WideCell, { reference }: Scope): WideCell {
  const code = cell.form === 'text' ? codeInLabel(cell.text) : null;
  if (code === null) return cell;
  const area = parseAreaCode(code);
  const isKnown = area ? reference.hasArea(area) : reference.facility(code) !== null;
  return isKnown ? { ...cell, text: code } : cell;
}

/**
 * The desa that a cell means, by code, label or name; a name that several desa bear is the one in the kecamatan that is
 * named, else the one that the named puskesmas serves or stands near. Null when it cannot be told.
 */
export function desaOf(cell: WideCell | null, around: Around, scope: Scope): AreaCode | null {
  if (!cell || cell.form !== 'text' || cell.text === '') return null;
  const { text } = unlabelled(cell, scope);
  const read = DESA(text, '', scope);
  if (!isProblem(read)) return read.value;
  const bearers = scope.hints.bearing('desa', text, scope.reference).flatMap(({ code }) => parseAreaCode(code) ?? []);
  if (bearers.length < 2) return null;
  for (const near of [inKecamatan, ofPuskesmas, besidePuskesmas]) {
    const [only, ...others] = bearers.filter(near(around, scope));
    if (only && others.length === 0) return only;
  }
  return null;
}

type Belongs = (desa: AreaCode) => boolean;

function inKecamatan({ kecamatan }: Around, { hints, reference }: Scope): Belongs {
  const named = kecamatan === null ? [] : hints.bearing('area', kecamatan, reference).map(({ code }) => code);
  return (desa) => kecamatan !== null && (parentCode(desa) === kecamatan || named.includes(parentCode(desa) ?? ''));
}

function ofPuskesmas({ puskesmas }: Around, { reference }: Scope): Belongs {
  const served = new Set<AreaCode>();
  if (puskesmas !== null) {
    for (const { code } of reference.facilities()) {
      const stored = reference.stored.fasilitas({ facility: code });
      if (stored?.puskesmas === puskesmas) served.add(stored.desa);
    }
  }
  return (desa) => served.has(desa);
}

function besidePuskesmas({ puskesmas }: Around, { reference }: Scope): Belongs {
  const seat = puskesmas === null ? null : (reference.facility(puskesmas)?.desa ?? null);
  return (desa) => seat !== null && parentCode(desa) === parentCode(seat);
}

/** The code of the puskesmas that a cell means by code, label or name; null when it cannot be told. */
export function puskesmasOf(cell: WideCell | null, scope: Scope): string | null {
  if (!cell || cell.form !== 'text' || cell.text === '') return null;
  const { text } = unlabelled(cell, scope);
  if (scope.reference.facility(text)?.type === 'puskesmas') return text;
  const bearers = scope.hints.bearing('facility', text, scope.reference);
  const [only, ...others] = bearers.filter(({ code }) => scope.reference.facility(code)?.type === 'puskesmas');
  return only && others.length === 0 ? only.code : null;
}

/** What a facility without a code is known by. */
export type Described = Readonly<{ type: FacilityType | null; name: string; desa: AreaCode | null }>;

/** The codes of the facilities of a name; a kind or a desa that is not named does not tell them apart. */
export function facilitiesNamed({ type, name, desa }: Described, { reference, hints }: Scope): string[] {
  if (bareName(name) === '') return [];
  return hints
    .bearing('facility', name, reference)
    .flatMap(({ code }) => reference.facility(code) ?? [])
    .filter((each) => (type === null || each.type === type) && (desa === null || each.desa === desa))
    .map(({ code }) => code);
}
