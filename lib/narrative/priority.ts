import type { Direction } from '@/lib/coverage/target';
import { urgency } from '@/lib/pws/need-order';
import type { PwsRow } from '@/lib/pws/row';
import type { AreaNeeds, NeedyArea } from '@/lib/pws/stage-needs';
import { formatCount } from './format';
import { numberWord } from './number-word';
import { actionWord, statusWord } from './pws';

/** How many indicators of a stage ask for something, of those with a status; and its areas' figures below target. */
export type StageNeeds = Readonly<{
  title: string;
  /** By the word of the status: 4 Jelek, 1 Kurang. */
  words: readonly Readonly<{ word: string; count: number }>[];
  judged: number;
  /** Figures of single areas below target without improving, of those judged. */
  below: number;
  cells: number;
}>;

/** How a status is called: by its word, or, where the district has set so, by what it asks for. */
export type StatusNaming = 'kata' | 'tindakan';

/** The word of a status (`Jelek (tetap)`), or its action alone (`prioritas pembinaan`); empty without a status. */
export function statusName(row: Pick<PwsRow, 'status' | 'trend'>, direction: Direction, naming: StatusNaming): string {
  return naming === 'tindakan' && row.status !== null ? actionWord(row.status, direction) : statusWord(row);
}

/** The stage's own rows that ask for something, counted by the name of their status, most urgent first. */
export function neededWords(
  rows: readonly (Pick<PwsRow, 'status' | 'trend'> & Readonly<{ direction: Direction }>)[],
  naming: StatusNaming,
): StageNeeds['words'] {
  const counts = new Map<string, number>();
  const needy = rows.flatMap((row) => {
    const order = urgency(row);
    return order === null ? [] : [{ row, order }];
  });
  for (const { row } of needy.sort((a, b) => a.order - b.order)) {
    const word = statusName(row, row.direction, naming);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ word, count }));
}

function needsOf({ words }: StageNeeds): number {
  return words.reduce((sum, { count }) => sum + count, 0);
}

/**
 * A stage of life as a slide's message: "Ibu: 5 dari 7 indikator perlu ditindaklanjuti (4 Jelek, 1 Kurang)". That nothing
 * can be judged is said.
 */
export function stageMessage(stage: StageNeeds): string {
  const { title, words, judged } = stage;
  if (judged === 0) return `${title}: belum ada indikator yang dapat dinilai pada bulan ini`;
  const needs = needsOf(stage);
  if (needs === 0) return `${title}: ${noneOf(judged, 'indikator')}`;
  const which = words.map(({ word, count }) => `${formatCount(count)} ${word}`).join(', ');
  return `${title}: ${formatCount(needs)} dari ${formatCount(judged)} indikator perlu ditindaklanjuti (${which})`;
}

/** That none of so many asks for anything; all of one is no plural. */
function noneOf(judged: number, noun: string): string {
  const whom =
    judged === 1
      ? `satu-satunya ${noun} yang dapat dinilai tidak`
      : `tidak satu pun dari ${formatCount(judged)} ${noun}`;
  return `${whom} perlu ditindaklanjuti khusus`;
}

/**
 * Single areas that miss their target and do not improve. Of what is better when lower the missed target lies below, so
 * nothing here says that the figure is "di bawah".
 */
export const BELOW_WORDS = 'belum memenuhi target tanpa perbaikan';

/** How the single areas stand in a stage: "282 dari 928 penilaian desa belum memenuhi target tanpa perbaikan." */
export function cellsSentence({ below, cells }: StageNeeds, noun: string): string {
  if (cells === 0) return `Belum ada penilaian ${noun}: tanpa status, atau kelompok sasarannya di bawah lima.`;
  return `${formatCount(below)} dari ${formatCount(cells)} penilaian ${noun} ${BELOW_WORDS}.`;
}

/** All stages in one message: how many indicators ask for something, and in which stages most. */
export function stagesMessage(stages: readonly StageNeeds[]): string {
  const sum = (of: (stage: StageNeeds) => number) => stages.reduce((total, stage) => total + of(stage), 0);
  const [needs, judged] = [sum(needsOf), sum((stage) => stage.judged)];
  if (judged === 0) return 'PWS: belum ada indikator pelayanan yang dapat dinilai pada bulan ini';
  if (needs === 0) return `PWS: ${noneOf(judged, 'indikator')}`;
  const most = Math.max(...stages.map(needsOf));
  const first = stages.filter((stage) => needsOf(stage) === most).map(({ title }) => title.toLowerCase());
  // The names hold "dan" themselves.
  const where = first.length <= 2 ? `kelompok ${first.join(' serta ')}` : `${numberWord(first.length)} kelompok`;
  return `PWS: ${formatCount(needs)} dari ${formatCount(judged)} indikator perlu ditindaklanjuti; terbanyak pada ${where}`;
}

/** What the figures of the named areas count: it stands above them once. */
export const NEEDY_HEADING = `Perlu dukungan dahulu: indikator yang ${BELOW_WORDS}`;

/** "4 dari 9", and what has reached its target but worsens: "4 dari 9; 1 memburuk". */
export function needyText({ below, falling, judged }: AreaNeeds): string {
  const rest = falling > 0 ? `; ${formatCount(falling)} lain memburuk` : '';
  return `${formatCount(below)} dari ${formatCount(judged)}${rest}`;
}

/** The rule by which areas of a stage are named, for whoever reads the slide. */
export const NEEDIEST_RULE =
  'Wilayah yang disebut pada paparan prioritas: terbanyak indikator yang belum memenuhi target tanpa perbaikan, lalu terbanyak yang memburuk, lalu menurut nama; kelompok sasaran di bawah lima tidak dihitung. Ini aturan program, bukan pedoman.';

/** A needy area's name with its kecamatan, where several kecamatan stand in one list. */
export function needyName({ area, parent }: NeedyArea, whole: string | null): string {
  return parent.code === whole ? area.name : `${area.name} (${parent.name})`;
}

/** One indicator over the areas of a place: "K6: 54 dari 168 desa/kelurahan perlu ditindaklanjuti, 3 belum dapat dinilai". */
export function indicatorMessage(
  name: string,
  { needs, judged, unjudged }: Readonly<{ needs: number; judged: number; unjudged: number }>,
  noun: string,
): string {
  const silent = unjudged > 0 ? `, ${formatCount(unjudged)} belum dapat dinilai` : '';
  if (judged === 0) return `${name}: belum ada ${noun} yang dapat dinilai pada bulan ini`;
  if (needs === 0) return `${name}: ${noneOf(judged, noun)}${silent}`;
  return `${name}: ${formatCount(needs)} dari ${formatCount(judged)} ${noun} perlu ditindaklanjuti${silent}`;
}
