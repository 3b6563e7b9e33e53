import type { AreaCode } from '../code';
import type { Polygon, Position, Shape } from '../geometry';
import { attributionIn, readDated, readSource } from './attribution';
import { readBoundaryFile } from './boundary-file';
import { type CodeMatch, type KnownArea, type NamedCode, matchCodes, plainName, propertiesOf } from './code-match';
import { crossingShapes } from './crossing';
import type { RawFile } from './layer';
import { BOUNDARY_DETAIL, BOUNDARY_LIMITS, type BoundaryLimits } from './limits';
import { type FileShape, placementOf } from './placement';
import { readPolygons } from './polygons';
import { BoundaryRefusal } from './refusal';
import { simplifyBoundaries } from './simplified';

export const BOUNDARY_LEVELS = ['kecamatan', 'desa'] as const;
export type BoundaryLevel = (typeof BOUNDARY_LEVELS)[number];

/** An area of the district with the points that are known to lie in it: a desa's own, a kecamatan's desa's. */
export type BoundaryArea = KnownArea & Readonly<{ points: readonly Position[] }>;

export type BoundaryQuestion = Readonly<{
  level: BoundaryLevel;
  district: string;
  areas: Readonly<Record<BoundaryLevel, readonly BoundaryArea[]>>;
  /** What was given beside the file; null or empty where the file itself is to say it. */
  source: string | null;
  dated: string | null;
  /** `YYYY-MM-DD`. */
  today: string;
  limits?: BoundaryLimits;
}>;

/** What a check found, as it is stored with the boundaries and shown before they are. */
export type BoundaryReport = Readonly<{
  property: string;
  features: number;
  expected: number;
  matched: number;
  missing: readonly NamedCode[];
  surplus: readonly NamedCode[];
  /** Areas that came in several shapes, which are now one. */
  merged: readonly (NamedCode & Readonly<{ shapes: number }>)[];
  renamed: readonly (NamedCode & Readonly<{ inFile: string }>)[];
  far: readonly NamedCode[];
  crossing: readonly NamedCode[];
  /** How many areas could be compared with a known point. */
  judged: number;
  pointsBefore: number;
  pointsAfter: number;
  /** The shape whose area simplifying has changed most; `share` is a fraction of its area. */
  deviation: NamedCode & Readonly<{ share: number }>;
}>;

export type BoundaryCheck = Readonly<
  | { errors: readonly string[]; report: null }
  | { errors: readonly []; report: BoundaryReport; shapes: readonly Shape[]; source: string; dated: string }
>;

/**
 * Checks a boundary file against the district's areas and simplifies it; nothing is stored. Every problem that makes it
 * unusable is in `errors`, each a sentence with its remedy.
 */
export function checkBoundaries(bytes: Uint8Array, question: BoundaryQuestion): BoundaryCheck {
  try {
    const file = readBoundaryFile(bytes, question.limits ?? BOUNDARY_LIMITS);
    const match = matchCodes(file.layers, question.areas[question.level]);
    if (!match) throw new BoundaryRefusal(unmatched(file, question));
    return judged(file, match, question);
  } catch (error) {
    if (error instanceof BoundaryRefusal) return { errors: [error.message], report: null };
    throw error;
  }
}

function judged(file: RawFile, match: CodeMatch, question: BoundaryQuestion): BoundaryCheck {
  const areas = question.areas[question.level];
  const { shapes, counts, errors } = shapesOf(match);
  const points = new Map(areas.map((area) => [area.code, area.points]));
  const placement = placementOf(shapes, (code) => points.get(code) ?? [], String(file.about.crs ?? '') || null);
  if (placement.refusal) errors.unshift(placement.refusal);
  const attribution = attributionFor(file, match, question);
  errors.push(...attribution.errors);
  if (shapes.length === 0 && errors.length === 0)
    errors.push('Tidak satu pun wilayah dalam berkas ini memiliki bentuk.');
  if (errors.length > 0) return { errors, report: null };

  const simple = simplifyBoundaries(shapes, BOUNDARY_DETAIL[question.level]);
  const names = new Map<string, string>(areas.map(({ code, name }) => [code, name]));
  const named = (code: string): NamedCode => ({ code, name: names.get(code) ?? '' });
  const drawn = new Set(shapes.map(({ code }) => code));
  const worst = simple.deviations.reduce((at, each, index) => (each > (simple.deviations[at] ?? 0) ? index : at), 0);
  return {
    errors: [],
    source: attribution.source,
    dated: attribution.dated,
    shapes: simple.shapes,
    report: {
      property: match.property,
      features: match.features,
      expected: areas.length,
      matched: shapes.length,
      missing: areas.filter(({ code }) => !drawn.has(code)).map(({ code }) => named(code)),
      surplus: match.surplus,
      merged: [...counts].filter(([, many]) => many > 1).map(([code, many]) => ({ ...named(code), shapes: many })),
      renamed: renamedIn(match),
      far: placement.far.map(named),
      crossing: crossingShapes(shapes).map(named),
      judged: placement.judged,
      pointsBefore: simple.pointsBefore,
      pointsAfter: simple.pointsAfter,
      deviation: { ...named(shapes[worst]?.code ?? ''), share: simple.deviations[worst] ?? 0 },
    },
  };
}

/** The shapes by area, in the order of the codes; a feature without geometry is an area without a shape. */
function shapesOf({ coded }: CodeMatch) {
  const polygons = new Map<AreaCode, Polygon[]>();
  const counts = new Map<AreaCode, number>();
  const errors: string[] = [];
  for (const { area, feature } of coded) {
    if (feature.geometry === null || feature.geometry === undefined) continue;
    const read = readPolygons(feature.geometry);
    if (read.problem !== null) errors.push(`${area.name} (${area.code}) ${read.problem}.`);
    else {
      polygons.set(area.code, [...(polygons.get(area.code) ?? []), ...read.polygons]);
      counts.set(area.code, (counts.get(area.code) ?? 0) + 1);
    }
  }
  const shapes: FileShape[] = [...polygons].map(([code, parts]) => ({ code, polygons: parts }));
  return { shapes: shapes.sort((a, b) => (a.code < b.code ? -1 : 1)), counts, errors };
}

/** Shapes whose code fits and whose name is another: a renamed area, or a mistaken code. */
function renamedIn({ coded }: CodeMatch) {
  const isSame = (a: string, b: string) => plainName(a) === plainName(b);
  const differing = coded.filter(({ area, name }) => name !== '' && !isSame(area.name, name));
  if (differing.length * 2 > coded.length) return [];
  return differing.map(({ area: { code, name }, name: inFile }) => ({ code, name, inFile }));
}

function attributionFor({ about }: RawFile, { coded }: CodeMatch, { source, dated, today }: BoundaryQuestion) {
  const own = attributionIn(about, coded, today);
  const errors: string[] = [];
  const held = { source: source ? readSource(source) : own.source, dated: dated ? readDated(dated, today) : own.dated };
  if (!held.source) {
    errors.push(
      source
        ? 'Sumber batas harus satu baris, 2 sampai 120 karakter.'
        : 'Sumber batas belum disebut dan tidak ada dalam berkas. Isi sumbernya, misalnya "Badan Informasi Geospasial".',
    );
  }
  if (!held.dated) {
    errors.push(
      dated
        ? `"${dated.slice(0, 40)}" bukan tanggal batas. Tulis 2023, 2023-05, atau 2023-05-17, tidak melewati hari ini.`
        : 'Tanggal batas belum disebut dan tidak ada dalam berkas. Isi tanggalnya: 2023, 2023-05, atau 2023-05-17.',
    );
  }
  return { source: held.source ?? '', dated: held.dated ?? '', errors };
}

const MOST_PROPERTIES = 20;

function unmatched({ layers }: RawFile, { level, district, areas }: BoundaryQuestion): string {
  const other = level === 'kecamatan' ? 'desa' : 'kecamatan';
  const elsewhere = matchCodes(layers, areas[other]);
  if (elsewhere) {
    return `Berkas ini memuat kode ${other} (properti "${elsewhere.property}"), bukan kode ${level}. Kirim sebagai tingkat ${other}.`;
  }
  const seen = [...new Set(layers.flatMap(propertiesOf))];
  const listed = seen.slice(0, MOST_PROPERTIES).map((property) => `"${property.slice(0, 40)}"`);
  const more = seen.length > listed.length ? `, dan ${seen.length - listed.length} lainnya` : '';
  const properties = seen.length > 0 ? `Properti yang ada: ${listed.join(', ')}${more}.` : 'Berkas ini tanpa properti.';
  return `Tidak ada properti yang berisi kode ${level} Kemendagri ${district}. ${properties} Kode BPS berbeda dari kode Kemendagri.`;
}
