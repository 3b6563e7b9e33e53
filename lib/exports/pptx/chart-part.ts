import { escaped } from '@/lib/drawing/svg-text';

/** How numbers are written, in the chart's workbook and on the slide: by the reader's own program, in its language. */
export type ChartFormat = '0.0%' | '#,##0.0';

/** A chart as the file keeps it: numbers under names, in the order in which they are read. */
export type Chart = Readonly<{
  kind: 'bar' | 'line';
  /** What the names are: `Wilayah`, `Bulan`. */
  category: string;
  series: string;
  /** `'0.0%'`: fractions. `'#,##0.0'`: figures of a rate, in the unit people read. */
  format: ChartFormat;
  /** Null is a gap, never a zero. */
  points: readonly Readonly<{ label: string; value: number | null }>[];
  /** The end of the scale, which begins at 0, and the distance of its lines. */
  top: number;
  step: number;
  /** The part of the chart's frame in which it is drawn, as fractions of the frame. */
  plot: Readonly<{ x: number; y: number; w: number; h: number }>;
  /** `rrggbb` */
  colour: string;
  labelSize: number;
  showsValues: boolean;
}>;

/** The sheet of the chart's own workbook. */
export const CHART_SHEET = 'Data';

const INK = '1a1d1c';
const HAIRLINE = 'dde2e0';
const [CATEGORIES, VALUES] = [111_111_111, 222_222_222];
const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/**
 * The chart as the part `ppt/charts/chartN.xml`, in the order of elements that the schema (ECMA-376, CT_ChartSpace) asks
 * for. A point without a value has no element at all: an empty one would be read as zero by some programs. The numbers
 * themselves lie in the workbook that the part's relation `rId1` names, where people edit them.
 */
export function chartPart(chart: Chart): string {
  const { plot } = chart;
  const edges = `<c:xMode val="edge"/><c:yMode val="edge"/>`;
  const place = `<c:x val="${plot.x}"/><c:y val="${plot.y}"/><c:w val="${plot.w}"/><c:h val="${plot.h}"/>`;
  const layout = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/>${edges}${place}</c:manualLayout></c:layout>`;
  const drawn = chart.kind === 'bar' ? barChart(chart) : lineChart(chart);
  return (
    `${HEAD}<c:date1904 val="0"/><c:lang val="id-ID"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}${drawn}${axes(chart)}` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${words(chart.labelSize, INK)}` +
    `<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

function barChart(chart: Chart): string {
  const fill = `<c:spPr>${solid(chart.colour)}</c:spPr><c:invertIfNegative val="0"/>`;
  const own = `${seriesHead(chart)}${fill}${labels(chart, 'outEnd')}${numbers(chart)}`;
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser>${own}</c:ser>` +
    `<c:gapWidth val="55"/><c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:barChart>`
  );
}

function lineChart(chart: Chart): string {
  const line = `<a:ln w="34925" cap="rnd">${solid(chart.colour)}<a:round/></a:ln>`;
  const dot = `<c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${solid(chart.colour)}</c:spPr></c:marker>`;
  const own = `${seriesHead(chart)}<c:spPr>${line}</c:spPr>${dot}${labels(chart, 't')}${numbers(chart)}`;
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser>${own}<c:smooth val="0"/></c:ser>` +
    `<c:marker val="1"/><c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:lineChart>`
  );
}

function seriesHead({ series }: Chart): string {
  const name = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(series)}</c:v></c:pt></c:strCache>`;
  return `<c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>${CHART_SHEET}!$B$1</c:f>${name}</c:strRef></c:tx>`;
}

function labels({ showsValues, labelSize, format }: Chart, position: string): string {
  const shown = showsValues ? 1 : 0;
  // White behind the figures: a target's dashed line runs below them.
  const paper = `<c:spPr>${solid('ffffff')}<a:ln><a:noFill/></a:ln></c:spPr>`;
  return (
    `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/>${paper}${words(labelSize, INK, true)}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="${shown}"/>` +
    `<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

function numbers({ points, format }: Chart): string {
  const last = points.length + 1;
  const count = `<c:ptCount val="${points.length}"/>`;
  const names = points.map(({ label }, index) => point(index, escaped(label))).join('');
  const values = points.map(({ value }, index) => (value === null ? '' : point(index, String(value)))).join('');
  return (
    `<c:cat><c:strRef><c:f>${CHART_SHEET}!$A$2:$A$${last}</c:f><c:strCache>${count}${names}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${CHART_SHEET}!$B$2:$B$${last}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>` +
    `${count}${values}</c:numCache></c:numRef></c:val>`
  );
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;
}

/** Bars are read from above; their scale needs no numbers, since each bar has its own. */
function axes({ kind, format, top, step, labelSize }: Chart): string {
  const isBar = kind === 'bar';
  const order = isBar ? 'maxMin' : 'minMax';
  const grid = `<c:majorGridlines><c:spPr><a:ln w="9525">${solid(HAIRLINE)}</a:ln></c:spPr></c:majorGridlines>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const base = `<c:spPr><a:ln w="9525">${solid('8a9490')}</a:ln></c:spPr>`;
  return (
    `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}` +
    `<c:tickLblPos val="low"/>${base}${words(labelSize, INK)}<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/><c:max val="${top}"/><c:min val="0"/>` +
    `</c:scaling><c:delete val="${isBar ? 1 : 0}"/><c:axPos val="${isBar ? 'b' : 'l'}"/>${isBar ? '' : grid}` +
    `<c:numFmt formatCode="${format.replace('.0', '')}" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${words(labelSize, INK)}<c:crossAx val="${CATEGORIES}"/>` +
    `<c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`
  );
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function words(size: number, colour: string, isBold = false): string {
  const run = `<a:defRPr sz="${Math.round(size * 100)}" b="${isBold ? 1 : 0}">${solid(colour)}<a:latin typeface="Arial"/></a:defRPr>`;
  return `<c:txPr><a:bodyPr${isBold ? ' wrap="none"' : ''}/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}
