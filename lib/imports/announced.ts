import type { AreaCode } from '@/lib/areas/code';
import { type Reader, type Scope, isProblem } from './cells/cell';
import type { KnownFacility, Reference, StoredFact } from './reference';
import type { Source } from './source';
import { FACILITY_COLUMNS } from './tables/fasilitas';
import type { Spots } from './place';
import type { RowText } from './table';

/** A facility that a fasilitas row of the call speaks of, and where. */
export type AnnouncedFacility = KnownFacility & Readonly<{ file: string; row: number; spots: Spots }>;

/**
 * What the fasilitas rows of a call say of facilities, by code, the first row of a code counting. A row with an error
 * in another cell still announces its facility, so that one mistake is not reported once more by every row about it.
 */
export function announcedFacilities(sources: readonly Source[], scope: Scope): Map<string, AnnouncedFacility> {
  const announced = new Map<string, AnnouncedFacility>();
  for (const { file, definition, rows } of sources) {
    if (definition?.table !== 'fasilitas') continue;
    for (const { row, text, broken, spots } of rows) {
      const code = broken ? null : cell(text, 'kode_fasilitas', FACILITY_COLUMNS.kode_fasilitas.read, scope);
      if (code && !announced.has(code)) announced.set(code, { code, file, row, spots, ...described(text, scope) });
    }
  }
  return announced;
}

function described(text: RowText, scope: Scope): Omit<KnownFacility, 'code'> {
  const opened = cell(text, 'berdiri', FACILITY_COLUMNS.berdiri.read, scope);
  const closed = cell(text, 'tutup', FACILITY_COLUMNS.tutup.read, scope);
  return {
    name: text('nama') ?? '',
    type: cell(text, 'jenis', FACILITY_COLUMNS.jenis.read, scope) ?? null,
    desa: cell(text, 'kode_desa', FACILITY_COLUMNS.kode_desa.read, scope) ?? null,
    puskesmas:
      cell(text, 'kode_puskesmas', FACILITY_COLUMNS.kode_puskesmas.read, scope) ?? (text('kode_puskesmas') || null),
    life: opened === undefined || closed === undefined ? null : { opened, closed },
  };
}

/** A cell's value; null when it is empty, undefined when it is wrong or its column missing. */
function cell<T>(text: RowText, column: string, read: Reader<T>, scope: Scope): T | null | undefined {
  const written = text(column);
  if (written === undefined || written === '') return written === '' ? null : undefined;
  const understood = read(written, column, scope);
  return isProblem(understood) ? undefined : understood.value;
}

/** The database as it would be with the announced facilities in it. */
export function withAnnounced(stored: Reference, announced: ReadonlyMap<string, KnownFacility>): Reference {
  const facilities = function* () {
    for (const facility of stored.facilities()) if (!announced.has(facility.code)) yield facility;
    yield* announced.values();
  };
  let counts: Map<AreaCode | null, number> | null = null;
  const countByDesa = () => {
    const made = new Map<AreaCode | null, number>();
    for (const { desa } of facilities()) made.set(desa, (made.get(desa) ?? 0) + 1);
    return made;
  };
  return {
    ...stored,
    facilitiesIn: (desa) => (counts ??= countByDesa()).get(desa) ?? 0,
    factsIn: (desa) => factsAfterMoves(stored, announced, desa),
    facility: (code) => announced.get(code) ?? stored.facility(code),
    facilities,
    named: (kind) => (kind === 'facility' ? facilities() : stored.named(kind)),
  };
}

/** A facility takes its facts along when its row moves it to another desa. */
function* factsAfterMoves(
  stored: Reference,
  announced: ReadonlyMap<string, KnownFacility>,
  desa: AreaCode,
): Iterable<StoredFact> {
  const goesTo = (code: string) => announced.get(code)?.desa ?? null;
  for (const fact of stored.factsIn(desa)) if ((goesTo(fact.code) ?? desa) === desa) yield fact;
  for (const { code } of announced.values()) {
    const from = stored.facility(code)?.desa ?? null;
    if (goesTo(code) !== desa || from === null || from === desa) continue;
    for (const fact of stored.factsIn(from)) if (fact.code === code) yield fact;
  }
}
