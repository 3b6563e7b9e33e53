import type { AreaCode } from '../code';
import type { RawFeature, RawLayer } from './layer';

/** An area that a boundary file is matched against. */
export type KnownArea = Readonly<{ code: AreaCode; name: string }>;
/** A code or an area as it is listed for people; the name is empty where the file has none. */
export type NamedCode = Readonly<{ code: string; name: string }>;

export type CodedFeature = Readonly<{ area: KnownArea; feature: RawFeature; name: string }>;

export type CodeMatch = Readonly<{
  /** The property whose values are this district's codes. */
  property: string;
  features: number;
  coded: readonly CodedFeature[];
  /** Shapes whose code is none of this district's, and shapes without any. */
  surplus: readonly NamedCode[];
}>;

/**
 * Finds the layer and property that hold the most of the given areas' codes, dotted or not, text or number; on a draw
 * the one with fewer shapes, then the first. Null when no value anywhere is one of the codes.
 */
export function matchCodes(layers: readonly RawLayer[], areas: readonly KnownArea[]): CodeMatch | null {
  const byDigits = new Map(areas.map((area) => [digitsOf(area.code) ?? '', area]));
  let best: Readonly<{ layer: RawLayer; property: string; areas: number; features: number }> | null = null;
  for (const layer of layers) {
    for (const property of propertiesOf(layer)) {
      const found = layer.features.flatMap(
        (feature) => byDigits.get(digitsOf(feature.properties[property]) ?? '') ?? [],
      );
      const held = { layer, property, areas: new Set(found).size, features: found.length };
      const isBetter = !best || held.areas > best.areas || (held.areas === best.areas && held.features < best.features);
      if (held.areas > 0 && isBetter) best = held;
    }
  }
  return best && matched(best.layer, best.property, byDigits, areas);
}

function matched(
  { features }: RawLayer,
  property: string,
  byDigits: ReadonlyMap<string, KnownArea>,
  areas: readonly KnownArea[],
): CodeMatch {
  const naming = namingProperty(features, areas);
  const coded: CodedFeature[] = [];
  const surplus: NamedCode[] = [];
  for (const feature of features) {
    const value = feature.properties[property];
    const digits = digitsOf(value);
    const area = byDigits.get(digits ?? '');
    const name = naming ? textOf(feature.properties[naming]) : '';
    if (area) coded.push({ area, feature, name });
    else surplus.push({ code: digits ? dotted(digits) : textOf(value), name });
  }
  return { property, features: features.length, coded, surplus };
}

/** Every property that some shape of a layer has. */
export function propertiesOf({ features }: RawLayer): string[] {
  return [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
}

/** The digits of a code however it is written: `62.02.06`, `620206`, 620206, `620206.0`; null for what is no code. */
export function digitsOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (!/^\d[\d.\-_ ]{0,30}$/.test(text)) return null;
  return text.replace(/^(\d+)\.0+$/, '$1').replace(/\D/g, '');
}

/** The property that holds the areas' names: the one that agrees with most of them, if any does. */
function namingProperty(features: readonly RawFeature[], areas: readonly KnownArea[]): string | null {
  const names = new Set(areas.map(({ name }) => plainName(name)));
  let best: Readonly<{ property: string; agreeing: number }> | null = null;
  for (const property of propertiesOf({ name: '', features })) {
    const agreeing = features.filter(({ properties }) => names.has(plainName(textOf(properties[property])))).length;
    if (agreeing > (best?.agreeing ?? 0)) best = { property, agreeing };
  }
  return best?.property ?? null;
}

/** A name without case, spaces and signs: `Mentaya Hulu` and `MENTAYA-HULU` are one. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, 80) : '';
}

/** The digits as a dotted code where they have a code's length: 620206 is `62.02.06`. */
function dotted(digits: string): string {
  const parts = /^(\d\d)(?:(\d\d)(?:(\d\d)(\d{4})?)?)?$/.exec(digits);
  return parts ? parts.slice(1).filter(Boolean).join('.') : digits;
}
