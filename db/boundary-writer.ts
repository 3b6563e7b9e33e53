import { type AreaCode, areaId } from '@/lib/areas/code';
import type { BoundaryLevel, BoundaryReport } from '@/lib/areas/boundary/check';
import type { Shape } from '@/lib/areas/geometry';
import { audit } from './audit';
import { type BoundarySet, drawnSet } from './boundaries';
import type { Store } from './client';
import { write } from './write';

export type NewBoundaries = Readonly<{
  level: BoundaryLevel;
  source: string;
  dated: string;
  fileName: string;
  sha256: string;
  report: BoundaryReport;
  shapes: readonly Shape[];
}>;

/** Another set has come to be drawn, or been withdrawn, since it was looked at: nothing was written. */
export class BoundariesChangedError extends Error {}

/**
 * Stores checked boundaries, which are drawn from then on; false, and nothing written, when the same file with the same
 * attribution is drawn already. `seen` is the set that was drawn when the file was checked (null: none); where it is
 * given and no longer drawn, BoundariesChangedError.
 */
export function storeBoundaries(
  store: Store,
  given: NewBoundaries,
  actor: string | null,
  seen?: number | null,
): boolean {
  const { level, source, dated, fileName, sha256, report, shapes } = given;
  return write(store, () => {
    const drawn = drawnSet(store, level);
    if (seen !== undefined && (drawn?.id ?? null) !== seen) throw new BoundariesChangedError();
    if (drawn?.sha256 === sha256 && drawn.source === source && drawn.dated === dated) return false;
    const { lastInsertRowid: id } = store.sqlite
      .prepare(
        `INSERT INTO boundary_set (level, source, dated, file_name, sha256, report, created_at, created_by)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(level, source, dated, fileName, sha256, JSON.stringify(report), new Date().toISOString(), actor);
    const insert = store.sqlite.prepare('INSERT INTO boundary (set_id, area_id, geometry) VALUES (?, ?, ?)');
    for (const { code, polygons } of shapes) insert.run(id, areaId(code as AreaCode), geometryText(polygons));
    const detail = `${fileName}; ${source}, ${dated}; ${report.matched}/${report.expected}; sha256 ${sha256}`;
    audit(store, { actor, action: 'batas wilayah', subject: level, detail });
    return true;
  });
}

/**
 * Withdraws the set that is drawn at a level, so that the one before it, or the indicative map, is drawn again; returns
 * it, null when there was none. `seen` as above.
 */
export function withdrawBoundaries(
  store: Store,
  level: BoundaryLevel,
  actor: string | null,
  seen?: number,
): BoundarySet | null {
  const drawn = drawnSet(store, level);
  if (seen !== undefined && drawn?.id !== seen) throw new BoundariesChangedError();
  if (!drawn) return null;
  write(store, () => {
    const { changes } = store.sqlite
      .prepare('UPDATE boundary_set SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL')
      .run(new Date().toISOString(), drawn.id);
    if (changes === 0) throw new BoundariesChangedError();
    audit(store, { actor, action: 'batas wilayah dibatalkan', subject: level, detail: drawn.fileName });
  });
  return drawn;
}

function geometryText(polygons: Shape['polygons']): string {
  return JSON.stringify({ type: 'MultiPolygon', coordinates: polygons });
}
