import { indicators } from '@/db/indicators';
import { type Place, placeArea } from '@/db/queries/place';
import { type MatrixLine, type PwsMatrix, pwsMatrix } from '@/db/queries/pws-matrix';
import { formatPeriod } from '@/lib/coverage/period';
import { type MatrixBlock, type MatrixGroup, matrixText } from '@/lib/drawing/matrix-text';
import { SPM_GROUP, type ServiceGroup, serviceGroups } from '@/lib/indicators/groups';
import type { Indicator } from '@/lib/indicators/indicator';
import { capitalised, formatPercent, formatRate } from '@/lib/narrative/format';
import { fullName, levelNoun } from '@/lib/narrative/place';
import { type CellSign, countSigns } from '@/lib/pws/cell-sign';
import { targetToDate } from '@/lib/pws/target-path';
import { answered } from './cache';
import { indicatorHref, placeHref } from './links';
import type { PageContext, Shown } from './page-context';

/** The groups that a matrix can be narrowed to, by their key in the address. */
export function matrixGroups({ store }: Pick<PageContext, 'store'>): ServiceGroup[] {
  return serviceGroups(indicators(store), 'desa');
}

/** The groups that an address asks for: one by its key, else all of the life cycle; the SPM only when asked. */
export function groupsAsked(groups: readonly ServiceGroup[], key: string | null): ServiceGroup[] {
  return groups.filter((group) => (key === null ? group.key !== SPM_GROUP : group.key === key));
}

/** A matrix as it is placed on a page: the whole table as one text, and how many cells carry each sign. */
export type DrawnMatrix = Readonly<{ text: string; counts: ReadonlyMap<CellSign, number>; lines: number }>;

/** Drawn once per data version and address: the text depends on nothing else. */
export function drawnMatrix(context: PageContext, shown: Shown, place: Place, group: string | null): DrawnMatrix {
  const { store, deployment } = context;
  const period = formatPeriod(shown.period);
  return answered(store, 'matrix', [placeArea(place).code, shown.asOf, period, group], () => {
    const groups = groupsAsked(matrixGroups(context), group);
    const columns = groups.flatMap(({ indicators: own }) => own);
    const matrix = pwsMatrix(store, { place, indicators: columns, month: shown.asOf });
    return {
      text: matrixText({
        heading: capitalised(levelNoun('desa', deployment.district.code)),
        example: deployment.district.example,
        groups: columnGroups(groups, matrix, place, shown, period),
        blocks: blocksOf(matrix.lines, period),
      }),
      counts: countSigns(matrix.lines.flatMap(({ cells }) => cells)),
      lines: matrix.lines.length,
    };
  });
}

function columnGroups(
  groups: readonly ServiceGroup[],
  { targets }: PwsMatrix,
  place: Place,
  { asOf }: Shown,
  periode: string,
): MatrixGroup[] {
  const query = { wilayah: placeArea(place).code, tingkat: 'desa', periode };
  let column = 0;
  return groups.map(({ title, indicators: own }) => ({
    title,
    columns: own.map((indicator) => {
      const target = targets[column++] ?? null;
      const text = target ? targetText(targetToDate(target, indicator.kind, asOf), indicator) : '';
      return { indicator, href: indicatorHref(indicator.code, query), target: text };
    }),
  }));
}

function targetText(ratio: ReturnType<typeof targetToDate>, { kind, per }: Indicator): string {
  return kind === 'rate' ? formatRate(ratio, per ?? 1) : formatPercent(ratio).replace('%', '');
}

function blocksOf(lines: readonly MatrixLine[], period: string): MatrixBlock[] {
  const parents = new Map(lines.map(({ kecamatan }) => [kecamatan.code, kecamatan]));
  return [...parents.values()].map((parent) => ({
    parent: { name: fullName(parent), href: placeHref(parent, period) ?? '/' },
    lines: lines
      .filter(({ kecamatan }) => kecamatan.code === parent.code)
      .map(({ area, cells }) => ({ area: { name: area.name, href: placeHref(area, period) ?? '/' }, cells })),
  }));
}
