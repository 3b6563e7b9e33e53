import { z } from 'zod';
import { isRecord, type RawFile, type RawLayer, rawFeature } from './layer';
import type { BoundaryLimits } from './limits';
import { BoundaryRefusal } from './refusal';
import { scanJson } from './json-scan';
import { topologyLayers } from './topology-layers';

const MIB = 1024 * 1024;
const LESS = 'Kirim berkas yang hanya memuat kabupaten/kota ini, atau sederhanakan dulu di aplikasi petanya.';

/**
 * Reads a GeoJSON or TopoJSON file, bounded before anything is built: by size, depth and number of positions. Geometry
 * is only looked at later. Throws BoundaryRefusal with one sentence for what is none, or too large.
 */
export function readBoundaryFile(bytes: Uint8Array, limits: BoundaryLimits): RawFile {
  if (bytes.length === 0) throw new BoundaryRefusal('Berkas ini kosong.');
  if (bytes.length > limits.fileBytes) {
    const size = Math.floor(limits.fileBytes / MIB);
    throw new BoundaryRefusal(`Berkas ini lebih besar dari ${size} MiB. ${LESS}`);
  }
  const { depth, positions } = scanJson(bytes);
  if (depth > limits.depth) {
    throw new BoundaryRefusal(`Isi berkas ini bersarang ${depth} tingkat; berkas batas wilayah tidak sedalam itu.`);
  }
  if (positions > limits.positions) {
    throw new BoundaryRefusal(
      `Berkas ini memuat lebih dari ${limits.positions.toLocaleString('id-ID')} titik. ${LESS}`,
    );
  }
  const content = parsed(bytes);
  const layers = content.type === 'Topology' ? topologyLayers(content, limits) : [geoJsonLayer(content)];
  const count = layers.reduce((sum, { features }) => sum + features.length, 0);
  if (count === 0) throw new BoundaryRefusal('Berkas ini tidak memuat satu pun bentuk wilayah.');
  if (count > limits.features) {
    throw new BoundaryRefusal(
      `Berkas ini memuat ${count.toLocaleString('id-ID')} bentuk, lebih dari ${limits.features.toLocaleString('id-ID')}. ${LESS}`,
    );
  }
  return { layers, about: aboutOf(content) };
}

function parsed(bytes: Uint8Array): Record<string, unknown> {
  const notJson =
    'Berkas ini bukan GeoJSON atau TopoJSON (.geojson, .json, .topojson). Shapefile atau KML: ekspor dulu menjadi GeoJSON.';
  try {
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isRecord(content)) return content;
  } catch {
    throw new BoundaryRefusal(notJson);
  }
  throw new BoundaryRefusal(notJson);
}

const FEATURE = z.object({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.unknown(),
});
const COLLECTION = z.object({ type: z.literal('FeatureCollection'), features: z.array(FEATURE) });

function geoJsonLayer(content: Record<string, unknown>): RawLayer {
  const collection = content.type === 'Feature' ? { type: 'FeatureCollection', features: [content] } : content;
  const read = COLLECTION.safeParse(collection);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join('.') ?? '';
    throw new BoundaryRefusal(
      `Berkas ini bukan GeoJSON berisi wilayah: bagian "${at}" tidak sesuai. Diperlukan FeatureCollection dengan properti kode di setiap bentuk, atau TopoJSON.`,
    );
  }
  const features = read.data.features.map(({ properties, id, geometry }) => rawFeature(properties, id, geometry));
  return { name: '', features };
}

/** What a file says about itself: texts and numbers of its top level and of `metadata`, and the name of its `crs`. */
function aboutOf(content: Record<string, unknown>): Record<string, unknown> {
  const inner = [content.metadata, content.properties].filter(isRecord);
  const crs = isRecord(content.crs) && isRecord(content.crs.properties) ? content.crs.properties.name : undefined;
  const about: Record<string, unknown> = Object.assign({}, content, ...inner, { crs });
  return Object.fromEntries(Object.entries(about).filter(([, value]) => ['string', 'number'].includes(typeof value)));
}
