import type { AreaMap } from '@/db/queries/map-shapes';
import { classingFor } from '@/lib/analysis/classing';
import { coverageLegend } from '@/lib/analysis/coverage-class';
import { readingOf, sharedReading } from '@/lib/analysis/reading';
import type { CoverageRow } from '@/lib/coverage/row';
import type { Drawing } from '@/lib/drawing/mark';
import { mapDrawing } from '@/lib/drawing/map';
import { svgText } from '@/lib/drawing/svg-text';
import { swatchDrawing } from '@/lib/drawing/swatch';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount } from '@/lib/narrative/format';

type Props = Readonly<{
  id: string;
  rows: readonly CoverageRow[];
  indicator: Indicator;
  /** What the colours mean, where they are not the classes of coverage; may be empty. */
  legendTitle: string;
  /** Null where there is none at all. */
  map: AreaMap | null;
  noun: string;
  title: string;
  sentence: string;
  example: boolean;
  /** On a page that must reach a phone quickly: outlines with a quarter of the points. */
  light: boolean;
  hrefOf: (row: CoverageRow) => string | null;
}>;

/** Links inside a picture help up to this many areas; beyond it the list beside the map is the way in. */
const MOST_LINKS = 40;

const LIGHT_POINTS = 7;

/** The map with its legend, which counts areas per class; without any shape it says why and how to get one. */
export function MapPanel({
  id,
  rows,
  indicator,
  legendTitle,
  map,
  noun,
  title,
  sentence,
  example,
  light,
  hrefOf,
}: Props) {
  const areas = rows.flatMap((row) => {
    const shape = map?.shapes.get(row.area.code ?? '');
    return shape
      ? [{ shape, name: row.area.name, measure: row, href: rows.length <= MOST_LINKS ? hrefOf(row) : null }]
      : [];
  });
  if (!map || areas.length === 0) return <MapAbsent />;
  const classing = classingFor(sharedReading(indicator, rows), rows);
  const drawing = mapDrawing({
    areas,
    title,
    description: [legendTitle, sentence].filter(Boolean).join(' '),
    note: map.note,
    example,
    classing,
    written: readingOf(indicator),
    ...(light ? { pointsEach: LIGHT_POINTS } : {}),
  });
  const missing = rows.length - areas.length;
  return (
    <div className="map">
      {legendTitle && <p className="legend-title">{legendTitle}</p>}
      <ul className="legend" aria-label="Keterangan warna">
        {coverageLegend(rows, classing).map(({ bin, label, count }) => (
          <li key={label}>
            <Svg drawing={swatchDrawing(bin)} id={`${id}-kotak-${bin}`} decorative />
            <span>{`${label}: ${formatCount(count)} ${noun}`}</span>
          </li>
        ))}
      </ul>
      <Svg drawing={drawing} id={id} />
      {missing > 0 && (
        <p className="small muted">
          {formatCount(missing)} {noun} tidak tergambar karena{' '}
          {map.official ? 'tidak ada dalam berkas batas' : 'titik wakilnya belum ada'}; semuanya ada di daftar.
        </p>
      )}
    </div>
  );
}

/** The writer has escaped everything in the text: it is markup of our own, never of a user's. */
function Svg({ drawing, id, decorative = false }: Readonly<{ drawing: Drawing; id: string; decorative?: boolean }>) {
  return <div aria-hidden={decorative || undefined} dangerouslySetInnerHTML={{ __html: svgText(drawing, id) }} />;
}

function MapAbsent() {
  return (
    <p className="notice">
      Peta belum tersedia: titik wakil desa/kelurahan kabupaten/kota ini belum ada, dan berkas batas resmi belum
      diimpor. Semua wilayah ada di daftar.
    </p>
  );
}
