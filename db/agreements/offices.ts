import type { Store } from '../client';
import { audit } from '../audit';
import { statement } from '../statement';
import { writeAside } from '../write';

/** Who can be in charge of an agreement; one that is no longer offered stays with what it was in charge of. */
export type Office = Readonly<{ id: number; name: string; position: number; offered: boolean }>;

/** Why an office was not stored: another has the name already, or there is none of the number any more. */
export type OfficeOutcome = 'stored' | 'taken' | 'missing';

/** Every office in the list's own order. */
export function offices(store: Store): Office[] {
  const rows = statement(store, 'SELECT id, name, position, offered FROM office ORDER BY position, id').all();
  return (rows as (Omit<Office, 'offered'> & { offered: number })[]).map((row) => ({
    ...row,
    offered: row.offered === 1,
  }));
}

/** Adds an office at the end of the list. */
export function addOffice(store: Store, name: string, actor: string | null): OfficeOutcome {
  return writeAside(store, () => {
    if (isTaken(store, name, null)) return 'taken';
    store.sqlite
      .prepare('INSERT INTO office (name, position) VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM office))')
      .run(name);
    audit(store, { actor, action: 'kantor-tambah', subject: name });
    return 'stored';
  });
}

/** Renames an office: also on what it is in charge of already, since it is the same office. */
export function renameOffice(store: Store, id: number, name: string, actor: string | null): OfficeOutcome {
  return writeAside(store, () => {
    const held = officeOf(store, id);
    if (!held) return 'missing';
    if (isTaken(store, name, id)) return 'taken';
    if (held.name === name) return 'stored';
    store.sqlite.prepare('UPDATE office SET name = ? WHERE id = ?').run(name, id);
    audit(store, { actor, action: 'kantor-nama', subject: name, detail: `sebelumnya ${held.name}` });
    return 'stored';
  });
}

/** Moves an office one place up or down; at the end of the list it stays. */
export function moveOffice(store: Store, id: number, by: 'naik' | 'turun', actor: string | null): OfficeOutcome {
  return writeAside(store, () => {
    const list = offices(store);
    const at = list.findIndex((each) => each.id === id);
    const held = list[at];
    if (!held) return 'missing';
    const other = at + (by === 'naik' ? -1 : 1);
    if (!list[other]) return 'stored';
    const ordered = list.with(at, list[other]).with(other, held);
    const place = store.sqlite.prepare('UPDATE office SET position = ? WHERE id = ?');
    ordered.forEach((each, index) => place.run(index + 1, each.id));
    audit(store, { actor, action: 'kantor-urut', subject: held.name, detail: by });
    return 'stored';
  });
}

/** Offers an office for new agreements, or stops offering it; what it is in charge of stays with it. */
export function offerOffice(store: Store, id: number, offered: boolean, actor: string | null): OfficeOutcome {
  return writeAside(store, () => {
    const held = officeOf(store, id);
    if (!held) return 'missing';
    if (held.offered === offered) return 'stored';
    store.sqlite.prepare('UPDATE office SET offered = ? WHERE id = ?').run(offered ? 1 : 0, id);
    audit(store, { actor, action: offered ? 'kantor-tawarkan' : 'kantor-hentikan', subject: held.name });
    return 'stored';
  });
}

function officeOf(store: Store, id: number): Office | null {
  return offices(store).find((each) => each.id === id) ?? null;
}

/** Two offices whose names differ in case alone would be one to whoever chooses. */
function isTaken(store: Store, name: string, except: number | null): boolean {
  return offices(store).some((each) => each.id !== except && each.name.toLowerCase() === name.toLowerCase());
}
