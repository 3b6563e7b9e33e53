import type { Month } from '@/lib/coverage/period';
import type { Scope } from '../cells/cell';
import { meaningOf } from './criteria';
import type { WideCell } from './sheet';

/** What the column AKTIF of DAFTAR says of facilities, month by month: KRITERIA may say the same, and nothing else. */
export class Activities {
  private readonly cells = new Map<string, WideCell>();

  note(facility: string, at: Month | null, cell: WideCell): void {
    if (at !== null) this.cells.set(keyOf(facility, at), cell);
  }

  /**
   * Whether DAFTAR says the same as a cell of KRITERIA, or why the two cannot stand beside each other; null when it says
   * nothing. Without this, each would change what the other has stored: the same file sent twice would never come to rest.
   */
  beside(facility: string, at: Month | null, cell: WideCell, scope: Scope): 'same' | { contradiction: string } | null {
    const other = at === null ? undefined : this.cells.get(keyOf(facility, at));
    if (!other) return null;
    const [mine, listed] = [meaningOf(cell, scope), meaningOf(other, scope)];
    if (mine === null || listed === null) return null;
    if (mine === listed) return 'same';
    const there = `${other.header} di DAFTAR baris ${other.row} berisi "${other.text}" untuk bulan yang sama.`;
    return { contradiction: `${there} Samakan keduanya, atau kosongkan salah satunya.` };
  }
}

function keyOf(facility: string, at: Month): string {
  return `${facility}\n${at}`;
}
