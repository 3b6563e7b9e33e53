import type { Place } from '@/db/queries/place';
import type { AreaCode } from '@/lib/areas/code';
import { fullName, levelNoun } from '@/lib/narrative/place';
import { type BlockerSubject, blockerTable } from '@/lib/exports/blockers/blocker-table';
import { combinationTable } from '@/lib/exports/blockers/combination-table';
import { nearTable } from '@/lib/exports/blockers/near-table';
import { gainTable, whatIfTable } from '@/lib/exports/blockers/what-if-table';
import type { TableFrame } from '@/lib/exports/coverage-table';
import type { ExportTable } from '@/lib/exports/table';
import { actorName } from '@/lib/narrative/actor';
import { blockersNotes } from '@/lib/narrative/blockers';
import { whatIfNotes, whatIfSentence, wholeSentence } from '@/lib/narrative/what-if';
import { type BlockersView, blockersViewOf, wordsOf } from './blockers';
import type { PageContext, Shown } from './page-context';

type Framed = Readonly<{ context: PageContext; view: BlockersView; frame: TableFrame }>;

/** The sentence and the notes of what the address assumes; empty where it assumes nothing. */
export function assumedWords({
  asked,
  blockers,
  assumed,
}: BlockersView): Readonly<{ sentence: string; notes: string[] }> {
  const own = assumed?.places[0];
  if (!assumed || !own) return { sentence: '', notes: [] };
  const { indicator, rule } = blockers;
  const lackingOf = (code: string) => wordsOf(blockers, code).lacking;
  const { result } = assumed;
  const [, whole] = assumed.places;
  return {
    sentence: [
      whatIfSentence({ indicator, assumption: asked.assumption, lackingOf, result, target: own.target }),
      whole ? wholeSentence(whole, levelNoun('kabupaten', whole.area.code as AreaCode)) : '',
    ]
      .filter(Boolean)
      .join(' '),
    notes: whatIfNotes(indicator, result, rule.required),
  };
}

/** The tables of the facts: blockers, combinations, and who is one step away. */
export function blockerTables({ context, view, frame }: Framed) {
  const { blockers, areaNames } = view;
  const subject = subjectOf(context, view, frame);
  return {
    blockers: blockerTable({ ...subject, notes: blockersNotes(blockers.indicator, blockers.held) }, blockers.lines),
    combinations: combinationTable(subject, blockers.combinations),
    near: nearTable(subject, blockers.near, (code) => areaNames.get(code) ?? code),
  };
}

/** The tables of what is assumed: figures and names; none where nothing is. */
export function assumedTables({ context, view, frame }: Framed): readonly [ExportTable, ExportTable] | null {
  const { assumed, areaNames } = view;
  if (!assumed) return null;
  const { sentence, notes } = assumedWords(view);
  const subject = { ...subjectOf(context, view, frame), notes };
  const places = assumed.places.map(({ area, ...figures }) => ({ name: fullName(area), ...figures }));
  return [
    whatIfTable(subject, { places, sentence }),
    gainTable(subject, assumed.result, (code) => areaNames.get(code) ?? code),
  ];
}

type Asked = Readonly<{ context: PageContext; place: Place; shown: Shown; frame: TableFrame }>;

/** All tables of the part as files: where something is assumed, that comes first, since it is what was asked for. */
export function blockerFiles({ context, place, shown, frame }: Asked): readonly [ExportTable, ...ExportTable[]] {
  const view = blockersViewOf(context, place, shown.asOf);
  const { blockers, combinations, near } = blockerTables({ context, view, frame });
  const assumed = assumedTables({ context, view, frame });
  return assumed ? [...assumed, blockers, combinations, near] : [blockers, combinations, near];
}

function subjectOf({ deployment }: PageContext, { blockers }: BlockersView, frame: TableFrame): BlockerSubject {
  return {
    ...frame,
    indicator: blockers.indicator,
    nameOf: (code) => wordsOf(blockers, code).name,
    lackingOf: (code) => wordsOf(blockers, code).lacking,
    actorOf: (code) => actorName(wordsOf(blockers, code).actor, deployment.district.code),
    notes: [],
  };
}
