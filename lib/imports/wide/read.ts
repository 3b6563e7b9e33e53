import { announcedFacilities, withAnnounced } from '../announced';
import type { Scope } from '../cells/cell';
import { Hints } from '../hints';
import type { Reference } from '../reference';
import type { AssignedCode } from '../report';
import { type RowBudget, type Source, type TableRow, refusedSource } from '../source';
import { capaian } from '../tables/capaian';
import { kriteria } from '../tables/kriteria';
import { type CriteriaSheet, criteriaSource, criterionOf, readCriteria } from './criteria';
import { FacilityLists } from './facility-list';
import { measureOf } from './measure';
import { identity } from './month';
import { NewCodes } from './new-codes';
import { rekapSource } from './rekap';
import { Sayings } from './sayings';
import { type WideRead, type WideSheet, wideSheet } from './sheet';
import type { WideKind } from './words';

export type Read = Source | WideRead;

/** A sheet of a template's name as such, or null when it has none of its headers. */
export function readWide(
  at: Readonly<{ file: string; sheet: string; kind: WideKind }>,
  rows: readonly TableRow[],
  scope: Scope,
): WideSheet | null {
  const heads = (header: string) =>
    at.kind === 'rekap' ? measureOf(header, scope) !== null : criterionOf(header, scope) !== null;
  return wideSheet(at, rows, heads, identity);
}

/** What is left to be made a table when DAFTAR has become one and all has been noted. */
type Noted = Read | CriteriaSheet;

const isWide = (read: Noted): read is WideRead => 'wide' in read;
const isTable = (read: Noted): read is Source => 'definition' in read;

/**
 * Turns the wide sheets of a call into tables, in their places. Lists of facilities come first: the other sheets may
 * speak of what is new in them.
 */
export function unfolded(
  read: readonly Read[],
  reference: Reference,
  budget: RowBudget,
): { sources: Source[]; assigned: readonly AssignedCode[] } {
  const sayings = new Sayings();
  const lists = new FacilityLists(new NewCodes(usedCodes(read, reference)), sayings, { reference, hints: new Hints() });
  const listed = read.flatMap((each) => {
    return isWide(each) && each.wide.kind === 'daftar' ? lists.sources(each.wide, each.guide) : [each];
  });
  if (!read.some(isWide)) return { sources: listed.filter(isTable), assigned: [] };
  const announced = announcedFacilities(listed.filter(isTable), { reference, hints: new Hints() });
  const scope = { reference: withAnnounced(reference, announced), hints: new Hints() };
  for (const each of read) if (isTable(each)) sayings.noteTable(each, scope);
  // All that the call says of criteria is noted before any of it is judged.
  const noted = listed.map((each): Noted => {
    return isWide(each) && each.wide.kind === 'kriteria' ? readCriteria(each, sayings, scope) : each;
  });
  const sources = noted.flatMap((each) => {
    return isTable(each) ? (sayings.needed(each, scope) ?? []) : tableOf(each, sayings, scope, budget);
  });
  return { sources, assigned: lists.assigned };
}

function* usedCodes(read: readonly Read[], reference: Reference): Iterable<string> {
  for (const { code } of reference.facilities()) yield code;
  for (const each of read) {
    if (!isWide(each)) {
      if (each.definition?.table === 'fasilitas') for (const { text } of each.rows) yield text('kode_fasilitas') ?? '';
    } else if (each.wide.kind === 'daftar') {
      const column = each.wide.roles.get('kode');
      if (column !== undefined) for (const { cells } of each.wide.body) yield cells[column] ?? '';
    }
  }
}

function tableOf(read: Exclude<Noted, Source>, sayings: Sayings, scope: Scope, budget: RowBudget): Source {
  const isRekap = 'wide' in read;
  const { file, sheet } = isRekap ? read.wide : read.sheet;
  const definition = isRekap ? capaian : kriteria;
  const left = budget.leftOf(definition.table);
  const source = isRekap ? rekapSource(read.wide, read.guide, scope, left) : criteriaSource(read, sayings, scope, left);
  if (!source) return refusedSource(file, definition, budget.refusal(), sheet);
  budget.take(source);
  return source;
}
