import { announcedFacilities, withAnnounced } from '../announced';
import type { Scope } from '../cells/cell';
import { Hints } from '../hints';
import type { Reference } from '../reference';
import type { AssignedCode } from '../report';
import { type RowBudget, type Source, type TableRow, refusedSource } from '../source';
import { capaian } from '../tables/capaian';
import { kriteria } from '../tables/kriteria';
import type { Activities } from './activities';
import { criteriaSource, criterionOf } from './criteria';
import { FacilityLists } from './facility-list';
import { measureOf } from './measure';
import { identity } from './month';
import { NewCodes } from './new-codes';
import { rekapSource } from './rekap';
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

const isWide = (read: Read): read is WideRead => 'wide' in read;

/**
 * Turns the wide sheets of a call into tables, in their places. Lists of facilities come first: the other sheets may
 * speak of what is new in them.
 */
export function unfolded(
  read: readonly Read[],
  reference: Reference,
  budget: RowBudget,
): { sources: Source[]; assigned: readonly AssignedCode[] } {
  const lists = new FacilityLists(new NewCodes(usedCodes(read, reference)), { reference, hints: new Hints() });
  const listed = read.map((each) => {
    return isWide(each) && each.wide.kind === 'daftar' ? lists.sources(each.wide, each.guide) : [each];
  });
  const tables = listed.flat().flatMap((each) => (isWide(each) ? [] : [each]));
  if (tables.length === listed.flat().length) return { sources: tables, assigned: lists.assigned };
  const announced = announcedFacilities(tables, { reference, hints: new Hints() });
  const scope = { reference: withAnnounced(reference, announced), hints: new Hints() };
  const sources = listed.flat().map((each) => (isWide(each) ? tableOf(each, lists.activities, scope, budget) : each));
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

function tableOf(read: WideRead, listed: Activities, scope: Scope, budget: RowBudget): Source {
  const { wide, guide } = read;
  const definition = wide.kind === 'rekap' ? capaian : kriteria;
  const left = budget.leftOf(definition.table);
  const source =
    wide.kind === 'rekap' ? rekapSource(wide, guide, scope, left) : criteriaSource(read, listed, scope, left);
  if (!source) return refusedSource(wide.file, definition, budget.refusal(), wide.sheet);
  budget.take(source);
  return source;
}
