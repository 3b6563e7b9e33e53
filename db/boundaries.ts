import { z } from 'zod';
import type { AreaCode } from '@/lib/areas/code';
import type { BoundaryArea, BoundaryLevel, BoundaryReport } from '@/lib/areas/boundary/check';
import type { Polygon, Position, Shape } from '@/lib/areas/geometry';
import type { Store } from './client';
import { type Area, areasOfLevel, childAreas } from './places';
import { statement } from './statement';

/** An official boundary file of one level as it is stored; times are ISO, UTC. */
export type BoundarySet = Readonly<{
  id: number;
  level: BoundaryLevel;
  source: string;
  dated: string;
  fileName: string;
  sha256: string;
  report: BoundaryReport;
  createdAt: string;
  /** The sign-in name; null for the command. */
  createdBy: string | null;
  withdrawnAt: string | null;
}>;

const COLUMNS = `id, level, source, dated, file_name AS fileName, sha256, report, created_at AS createdAt,
  created_by AS createdBy, withdrawn_at AS withdrawnAt`;

type Stored = Omit<BoundarySet, 'report'> & Readonly<{ report: string }>;

/** Every set that was ever brought in, newest first, withdrawn ones included. */
export function boundarySets(store: Store): BoundarySet[] {
  return (statement(store, `SELECT ${COLUMNS} FROM boundary_set ORDER BY id DESC`).all() as Stored[]).map(opened);
}

/** The set that is drawn at a level: the newest that is not withdrawn; null where none is. */
export function drawnSet(store: Store, level: BoundaryLevel): BoundarySet | null {
  const found = statement(
    store,
    `SELECT ${COLUMNS} FROM boundary_set WHERE level = ? AND withdrawn_at IS NULL ORDER BY id DESC LIMIT 1`,
  ).get(level) as Stored | undefined;
  return found ? opened(found) : null;
}

function opened(row: Stored): BoundarySet {
  return { ...row, report: JSON.parse(row.report) as BoundaryReport };
}

const GEOMETRY = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
});

/** The stored outlines of a set, by code. */
export function boundaryShapes(store: Store, set: number): Shape[] {
  const rows = statement(
    store,
    'SELECT area.code, geometry FROM boundary JOIN area ON area.id = area_id WHERE set_id = ? ORDER BY area.code',
  ).all(set) as { code: AreaCode; geometry: string }[];
  return rows.map(({ code, geometry }) => ({
    code,
    polygons: GEOMETRY.parse(JSON.parse(geometry)).coordinates as Polygon[],
  }));
}

/** A district's kecamatan and desa with the points that are known to lie in each: what a file is checked against. */
export function boundaryAreas(store: Store, district: Area): Record<BoundaryLevel, BoundaryArea[]> {
  const pointOf = ({ longitude, latitude }: Area): Position[] =>
    longitude === null || latitude === null ? [] : [[longitude, latitude]];
  const placed = (area: Area, points: Position[]): BoundaryArea => ({ code: area.code, name: area.name, points });
  return {
    kecamatan: areasOfLevel(store, district, 'kecamatan').map((area) =>
      placed(area, childAreas(store, area.id).flatMap(pointOf)),
    ),
    desa: areasOfLevel(store, district, 'desa').map((area) => placed(area, pointOf(area))),
  };
}
