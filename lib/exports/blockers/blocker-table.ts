import type { BlockerLine } from '@/lib/analysis/blocker-lines';
import { fraction } from '@/lib/coverage/ratio';
import type { Indicator } from '@/lib/indicators/indicator';
import { capitalised } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import { NOT_REPORTED } from '../cell';
import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { ExportTable } from '../table';

/** What every table of blockers speaks of, and how its criteria and actors are called. */
export type BlockerSubject = TableFrame &
  Readonly<{
    indicator: Indicator;
    nameOf: (criterion: string) => string;
    /** What is said of a facility that lacks a criterion. */
    lackingOf: (criterion: string) => string;
    actorOf: (criterion: string) => string;
    notes: readonly string[];
  }>;

/** Which missing wajib criteria hold back most, as a table out; what nobody has reported has a column of its own. */
export function blockerTable(subject: BlockerSubject, lines: readonly BlockerLine[]): ExportTable {
  const { indicator, nameOf, actorOf, notes } = subject;
  const noun = unitNoun(indicator);
  return framedTable(subject, {
    subject: `${noun} hambatan`,
    name: 'Hambatan',
    title: `Kriteria yang menghambat ${noun}`,
    definition: [
      { label: 'Indikator', text: `${indicator.name} (${indicator.code})` },
      { label: 'Dihitung', text: `${indicator.unit} yang belum ${indicator.done}` },
    ],
    columns: [
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: 'Kriteria', kind: 'text' },
      { key: 'actor', header: 'Pelaku', kind: 'text' },
      { key: 'lacking', header: `${capitalised(noun)} dilaporkan kurang`, kind: 'count' },
      { key: 'reported', header: 'Dari yang dilaporkan', kind: 'count' },
      { key: 'share', header: 'Bagian', kind: 'percent' },
      { key: 'unreported', header: 'Belum dilaporkan', kind: 'count' },
      { key: 'completed', header: 'Menjadi sudah (dengan semua di atasnya)', kind: 'count' },
    ],
    rows: lines.map(({ criterion, lacking, unreported, completed }) => ({
      code: criterion,
      name: nameOf(criterion),
      actor: actorOf(criterion),
      lacking: lacking.denominator > 0 ? lacking.numerator : NOT_REPORTED,
      reported: lacking.denominator,
      share: fraction(lacking) ?? NOT_REPORTED,
      unreported,
      completed,
    })),
    notes,
  });
}
