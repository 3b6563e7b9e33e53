import type { AreaCode } from '../code';
import { type Bounds, type Polygon, type Position, boundsOf, positionsOf } from '../geometry';

/** The shape of one area as the file has it. */
export type FileShape = Readonly<{ code: AreaCode; polygons: readonly Polygon[] }>;

export type Placement = Readonly<{
  /** Why the file cannot be of this district; null when it may be. */
  refusal: string | null;
  /** Areas whose shape lies far from where the area is known to be. */
  far: readonly AreaCode[];
  /** How many areas could be compared with a known point. */
  judged: number;
}>;

/** Indonesia with a margin, in degrees. */
const INDONESIA: Bounds = { west: 94, south: -12, east: 142, north: 7 };
/** A point may lie this much outside its shape's box, in degrees (some 10 km), plus half of the box. */
const MARGIN = 0.1;

const WANTED = 'Yang diperlukan: EPSG:4326 (WGS 84), bujur lalu lintang dalam derajat.';

/**
 * Judges where the shapes lie: degrees and not metres, longitude first, in Indonesia, and near the points that are
 * known of their areas (`pointsOf`). A file most of whose shapes are far from their points is another place's.
 */
export function placementOf(
  shapes: readonly FileShape[],
  pointsOf: (code: AreaCode) => readonly Position[],
  crs: string | null,
): Placement {
  const bounds = boundsOf(positionsOf(shapes));
  const refusal = bounds && refusalOf(bounds, crs);
  if (!bounds || refusal) return { refusal, far: [], judged: 0 };
  const known = shapes.filter(({ code }) => pointsOf(code).length > 0);
  const far = known.filter((shape) => isFar(shape, pointsOf(shape.code))).map(({ code }) => code);
  const isElsewhere = far.length * 2 > known.length;
  return {
    refusal: isElsewhere
      ? `Kode dalam berkas cocok, tetapi letaknya tidak: ${far.length} dari ${known.length} bentuk jauh dari wilayahnya. ${WANTED}`
      : null,
    far,
    judged: known.length,
  };
}

function refusalOf({ west, south, east, north }: Bounds, crs: string | null): string | null {
  if (west >= INDONESIA.south && east <= INDONESIA.north && south >= INDONESIA.west && north <= INDONESIA.east) {
    return `Urutan koordinat terbalik: berkas ini menulis lintang lebih dahulu. ${WANTED}`;
  }
  const written = `bujur ${rounded(west)} sampai ${rounded(east)}, lintang ${rounded(south)} sampai ${rounded(north)}`;
  if (Math.max(Math.abs(west), Math.abs(east)) > 180 || Math.max(Math.abs(south), Math.abs(north)) > 90) {
    const named = crs ? ` (berkas menyebut ${crs})` : '';
    return `Koordinat berkas ini bukan derajat, melainkan proyeksi${named}: ${written}. Ekspor ulang dengan sistem koordinat EPSG:4326 (WGS 84).`;
  }
  const isInside =
    west >= INDONESIA.west && east <= INDONESIA.east && south >= INDONESIA.south && north <= INDONESIA.north;
  return isInside ? null : `Letak berkas ini di luar Indonesia: ${written}. ${WANTED}`;
}

function rounded(value: number): string {
  return value.toLocaleString('id-ID', { maximumFractionDigits: 2 });
}

function isFar(shape: FileShape, points: readonly Position[]): boolean {
  const box = boundsOf(positionsOf([shape]));
  if (!box) return true;
  const [marginX, marginY] = [MARGIN + (box.east - box.west) / 2, MARGIN + (box.north - box.south) / 2];
  return !points.some(
    ([x, y]) =>
      x >= box.west - marginX && x <= box.east + marginX && y >= box.south - marginY && y <= box.north + marginY,
  );
}
