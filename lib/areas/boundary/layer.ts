/** One shape of a file as it came: what is known of it, and its geometry, still unchecked. */
export type RawFeature = Readonly<{ properties: Readonly<Record<string, unknown>>; geometry: unknown }>;

/** The shapes of one layer: a GeoJSON file has one, a TopoJSON file one per object. */
export type RawLayer = Readonly<{ name: string; features: readonly RawFeature[] }>;

/** A boundary file as read: its layers, and what it says about itself (its top level and a `metadata` member). */
export type RawFile = Readonly<{ layers: readonly RawLayer[]; about: Readonly<Record<string, unknown>> }>;

/** A feature's own `id` is one of the places where files keep a code. */
export function rawFeature(properties: unknown, id: unknown, geometry: unknown): RawFeature {
  const given = isRecord(properties) ? properties : {};
  return { properties: id === undefined || 'id' in given ? given : { ...given, id }, geometry };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
