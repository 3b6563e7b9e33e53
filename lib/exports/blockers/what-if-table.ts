import type { WhatIf } from '@/lib/analysis/what-if';
import { type Ratio, fraction } from '@/lib/coverage/ratio';
import { type Target, targetFraction, unitsToTarget } from '@/lib/coverage/target';
import { unitNoun } from '@/lib/narrative/headline';
import { ASSUMPTION_MARK } from '@/lib/narrative/what-if';
import { type Cell, NOT_APPLICABLE } from '../cell';
import { framedTable } from '../framed-table';
import type { Column, ExportTable } from '../table';
import type { BlockerSubject } from './blocker-table';

/** Said in each row: a CSV has neither title nor cover. */
const MARK: Column = { key: 'mark', header: 'Keterangan', kind: 'text' };

export type AssumedLine = Readonly<{ name: string; before: Ratio; after: Ratio; target: Target | null }>;

/** What an assumption would change, place by place, as a table out that says in each part that it is one. */
export function whatIfTable(
  subject: BlockerSubject,
  { places, sentence }: Readonly<{ places: readonly AssumedLine[]; sentence: string }>,
): ExportTable {
  const { indicator, notes } = subject;
  return framedTable(subject, {
    subject: `${unitNoun(indicator)} andaian`,
    name: 'Andaian',
    title: `${ASSUMPTION_MARK}: ${indicator.name}`,
    definition: [
      { label: ASSUMPTION_MARK, text: sentence },
      { label: 'Indikator', text: `${indicator.name} (${indicator.code})` },
    ],
    columns: [
      { key: 'name', header: 'Wilayah', kind: 'text' },
      { key: 'beforeCount', header: 'Pembilang sekarang', kind: 'count' },
      { key: 'beforeAll', header: 'Penyebut sekarang', kind: 'count' },
      { key: 'before', header: 'Capaian sekarang', kind: 'percent' },
      { key: 'afterCount', header: 'Pembilang andaian', kind: 'count' },
      { key: 'afterAll', header: 'Penyebut andaian', kind: 'count' },
      { key: 'after', header: 'Andaian', kind: 'percent' },
      { key: 'target', header: 'Acuan/target', kind: 'percent' },
      { key: 'missing', header: 'Perlu lagi bila andaian terpenuhi', kind: 'count' },
      MARK,
    ],
    rows: places.map(({ name, before, after, target }) => ({
      name,
      beforeCount: before.numerator,
      beforeAll: before.denominator,
      before: share(before),
      afterCount: after.numerator,
      afterAll: after.denominator,
      after: share(after),
      target: target && targetFraction(target),
      missing: target && after.denominator > 0 ? unitsToTarget(after, target, indicator.direction) : null,
      mark: ASSUMPTION_MARK,
    })),
    notes,
  });
}

function share(ratio: Ratio): Cell {
  return fraction(ratio) ?? NOT_APPLICABLE;
}

/** The facilities that an assumption would make sudah, by name, as a table out. */
export function gainTable(
  subject: BlockerSubject,
  { gained }: WhatIf<Readonly<{ code: string; name: string; area: string }>>,
  areaNameOf: (code: string) => string,
): ExportTable {
  const { indicator, nameOf } = subject;
  return framedTable(subject, {
    subject: `${unitNoun(indicator)} andaian nama`,
    name: 'Nama andaian',
    title: `${ASSUMPTION_MARK}: ${unitNoun(indicator)} yang menjadi sudah`,
    definition: [{ label: 'Indikator', text: `${indicator.name} (${indicator.code})` }],
    columns: [
      { key: 'code', header: 'Kode fasilitas', kind: 'text' },
      { key: 'name', header: 'Nama', kind: 'text' },
      { key: 'area', header: 'Desa/kelurahan', kind: 'text' },
      { key: 'unreported', header: 'Dianggap terpenuhi, belum dilaporkan', kind: 'text' },
      MARK,
    ],
    rows: gained.map(({ facility: { code, name, area }, unreported }) => ({
      code,
      name,
      area: areaNameOf(area),
      unreported: unreported.map(nameOf).join(', '),
      mark: ASSUMPTION_MARK,
    })),
  });
}
