/** How much one boundary file may bring; settings of the installation, decided before the file is parsed in full. */
export type BoundaryLimits = Readonly<{
  fileBytes: number;
  /** How deep brackets may stand inside each other: GeoJSON needs eight, its properties a few more. */
  depth: number;
  /** Pairs of numbers, as written and as a TopoJSON file's shared arcs unfold. */
  positions: number;
  features: number;
}>;

const MIB = 1024 * 1024;

/**
 * 30 MiB, 600,000 positions and 20,000 shapes: an RBI 1:25.000 file of all desa of a large kabupaten is some 200,000
 * positions, a whole province's fewer than 5,000 desa. The check then stays below half a gigabyte of memory.
 */
export const BOUNDARY_LIMITS: BoundaryLimits = {
  fileBytes: 30 * MIB,
  depth: 40,
  positions: 600_000,
  features: 20_000,
};

/** What is kept of a file: enough for a kecamatan's own map on a projector, light enough to draw on each request. */
export type BoundaryDetail = Readonly<{
  /** Positions of all outlines together that simplifying aims at. */
  points: number;
  /** How far a shape's area may be from the file's, as a fraction; where it would be further, more points are kept. */
  deviation: number;
}>;

export const BOUNDARY_DETAIL: Readonly<Record<'kecamatan' | 'desa', BoundaryDetail>> = {
  kecamatan: { points: 2_500, deviation: 0.02 },
  desa: { points: 8_000, deviation: 0.02 },
};
