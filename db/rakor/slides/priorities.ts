import type { RowArea } from '@/lib/coverage/row';
import { type ServiceGroup, SPM_GROUP, serviceGroups } from '@/lib/indicators/groups';
import { isServiceIndicator } from '@/lib/indicators/service';
import { LIFE_CYCLES, type Indicator } from '@/lib/indicators/indicator';
import { capitalised, formatCount, formatMonthName } from '@/lib/narrative/format';
import { levelNoun } from '@/lib/narrative/place';
import { periodPhrase } from '@/lib/narrative/period';
import {
  BELOW_WORDS,
  NEEDIEST_RULE,
  NEEDY_HEADING,
  type StageNeeds,
  cellsSentence,
  neededWords,
  needyName,
  needyText,
  stageMessage,
  stagesMessage,
  statusName,
} from '@/lib/narrative/priority';
import { reasonWord, ruleLines } from '@/lib/narrative/pws';
import { sheetWords } from '@/lib/narrative/pws-sheet';
import { urgency } from '@/lib/pws/need-order';
import type { SheetLine } from '@/lib/pws/sheet';
import { countNeeds, neediest } from '@/lib/pws/stage-needs';
import type { AgendaItem } from '@/lib/rakor/agenda';
import { indicatorDrill, matrixDrill, placeDrill } from '@/lib/rakor/drill';
import type { SlideBlock } from '@/lib/rakor/slide';
import { textTable } from '@/lib/rakor/text-table';
import { findIndicator, indicators } from '../../indicators';
import { pwsMatrix, type MatrixLine } from '../../queries/pws-matrix';
import { pwsSheet } from '../../queries/pws-sheet';
import { belowSteadyOf } from '../../settings';
import type { Composing, Draft } from '../compose';
import { type Ground, figureOf, groundOf, slideOn } from './ground';
import { indicatorSlide } from './priority-indicator';
import { isWhole, namingOf } from './whole';

const MOST_ROWS = 6;
const MOST_NAMED = 3;

type Stage = Readonly<{
  group: ServiceGroup;
  /** Those of its indicators that make sense of a single desa, in the order of the cells. */
  columns: readonly Indicator[];
  lines: readonly SheetLine[];
  desa: readonly MatrixLine[];
  needs: StageNeeds;
}>;

/**
 * What PWS asks for, stage by stage of the life cycle: all stages together, then each with its indicators and the areas
 * in most need. An item that names one stage shows it alone, one that names an indicator that indicator. The twelve
 * health SPM count the same people once more and stand apart, unless they are asked for.
 */
export function prioritySlides(composing: Composing, item: AgendaItem): Draft[] {
  const ground = groundOf(composing, item);
  const { store, place, month } = ground;
  const single = item.options.indicator === undefined ? null : findIndicator(store, item.options.indicator);
  if (single && isServiceIndicator(single)) return [indicatorSlide(ground, single)];
  const groups = serviceGroups(indicators(store)).filter((group) => isAsked(group, item.options.lifeCycle));
  const sheet = new Map(pwsSheet(store, place, month).map((line) => [line.indicator.code, line]));
  const perDesa = groups.map((group) => group.indicators.filter(({ level }) => level !== 'kabupaten'));
  const { lines } = pwsMatrix(store, { place, indicators: perDesa.flat(), month });
  let start = 0;
  const stages = groups.map((group, index): Stage => {
    const columns = perDesa[index] ?? [];
    const [from, to] = [start, (start += columns.length)];
    const desa = lines.map((line) => ({ ...line, cells: line.cells.slice(from, to) }));
    const own = (isWhole(ground) ? group.indicators : columns).flatMap(({ code }) => sheet.get(code) ?? []);
    return { group, columns, lines: own, desa, needs: needsOf(ground, group, own, desa) };
  });
  const overview = stages.length > 1 ? [overviewSlide(ground, stages)] : [];
  const shown = overview.length > 0 ? stages.filter(({ needs }) => needs.judged + needs.cells > 0) : stages;
  return [...overview, ...shown.map((stage) => stageSlide(ground, stage))];
}

function isAsked({ key, indicators: own }: ServiceGroup, stage: string | undefined): boolean {
  if (stage === undefined) return key !== SPM_GROUP;
  if (key === stage) return true;
  const isLife = LIFE_CYCLES.some((each) => each === stage);
  return isLife && key !== SPM_GROUP && own.some(({ lifeCycle }) => lifeCycle === stage);
}

function needsOf(
  ground: Ground,
  { title }: ServiceGroup,
  lines: readonly SheetLine[],
  desa: readonly MatrixLine[],
): StageNeeds {
  const counted = desa.map(({ cells }) => countNeeds(cells));
  return {
    title,
    words: neededWords(
      lines.map(({ row, indicator: { direction } }) => ({ ...row, direction })),
      namingOf(ground),
    ),
    judged: lines.filter(({ row }) => row.status !== null).length,
    below: counted.reduce((sum, { below }) => sum + below, 0),
    cells: counted.reduce((sum, { judged }) => sum + judged, 0),
  };
}

function overviewSlide(ground: Ground, stages: readonly Stage[]): Draft {
  const { own, month, placeName } = ground;
  const noun = nounOf(ground);
  return slideOn(ground, {
    title: stagesMessage(stages.map(({ needs }) => needs)),
    subtitle: `Indikator pelayanan menurut tahap siklus hidup, ${placeName}, ${periodOf(ground)}. Angka n dari N: yang perlu ditindaklanjuti dari yang dapat dinilai.`,
    blocks: [
      textTable(
        {
          stage: 'Kelompok',
          own: 'Indikator perlu ditindaklanjuti',
          desa: `Penilaian ${noun} yang ${BELOW_WORDS}`,
        },
        stages.map(({ needs }) => ({
          stage: needs.title,
          own: ofAll(
            needs.words.reduce((sum, { count }) => sum + count, 0),
            needs.judged,
          ),
          desa: ofAll(needs.below, needs.cells),
        })),
        stages.map(() => matrixDrill(own, month)),
      ),
    ],
    notes: notesOf(ground),
    drill: matrixDrill(own, month),
  });
}

function ofAll(count: number, all: number): string {
  return all === 0 ? 'belum dapat dinilai' : `${formatCount(count)} dari ${formatCount(all)}`;
}

function stageSlide(ground: Ground, stage: Stage): Draft {
  const { own, month, placeName } = ground;
  const shown = [...stage.lines].sort((a, b) => (urgency(a.row) ?? 9) - (urgency(b.row) ?? 9)).slice(0, MOST_ROWS);
  const named = namedBlock(ground, stage);
  return slideOn(ground, {
    title: stageMessage(stage.needs),
    subtitle: [
      `PWS kelompok ${stage.group.title.toLowerCase()}, ${placeName}, ${periodOf(ground)}. Angka n/N menurut definisi setiap indikator.`,
      shown.some(isIncomplete) ? INCOMPLETE_NOTE : '',
    ]
      .filter(Boolean)
      .join(' '),
    blocks: [tableBlock(ground, stage, shown), ...(named ? [named] : [])],
    notes: [
      cellsSentence(stage.needs, nounOf(ground)),
      shown.length < stage.lines.length
        ? `${formatCount(stage.lines.length - shown.length)} indikator lain kelompok ini ada di matriks PWS.`
        : '',
      ...shown.map(targetLine),
      notesOf(ground),
    ]
      .filter(Boolean)
      .join('\n'),
    drill: matrixDrill(own, month),
    figures: shown.flatMap(({ indicator, row }) =>
      figureOf(ground, indicator, own, { state: row.state, ...row.cumulative }),
    ),
  });
}

/** Each kind of figure by its own months. */
function periodOf({ month }: Ground): string {
  return `${periodPhrase('cumulative', month)} (angka bulanan: ${formatMonthName(month)})`;
}

/** Reports of its own months are still awaited: the figure, and its status, can change. Not said of one without a figure. */
function isIncomplete({ row }: SheetLine): boolean {
  return row.cumulative.numerator !== null && (row.state === 'partial' || row.provisional);
}

const INCOMPLETE_NOTE = '* laporan belum lengkap, angka dan status sementara.';

function targetLine(line: SheetLine): string {
  const { targetToDate } = sheetWords(line);
  return targetToDate ? `${line.indicator.name}: target sampai bulan ini ${targetToDate}.` : '';
}

function tableBlock(ground: Ground, { columns, desa }: Stage, shown: readonly SheetLine[]): SlideBlock {
  const noun = nounOf(ground);
  const belowOf = (code: string) => {
    const at = columns.findIndex((each) => each.code === code);
    const { below, judged } = countNeeds(at < 0 ? [] : desa.flatMap(({ cells }) => cells[at] ?? []));
    return ofAll(below, judged);
  };
  return textTable(
    { indicator: 'Indikator', figure: 'Capaian', status: 'Status', desa: `${capitalised(noun)} perlu dukungan` },
    shown.map((line) => {
      const { figure, counts } = sheetWords(line);
      return {
        indicator: line.indicator.name,
        figure: `${figure}${counts && ` (${counts})`}${isIncomplete(line) ? '*' : ''}`,
        status:
          statusName(line.row, line.indicator.direction, namingOf(ground)) ||
          reasonWord(line.row.reason, line.indicator.kind),
        desa: belowOf(line.indicator.code),
      };
    }),
    shown.map(({ indicator }) =>
      indicatorDrill(indicator.code, { area: ground.own, level: 'desa', month: ground.month, label: indicator.name }),
    ),
  );
}

function namedBlock(ground: Ground, { desa }: Stage): SlideBlock | null {
  const { areas, alike } = neediest(desa, MOST_NAMED);
  if (areas.length === 0) return null;
  const noun = nounOf(ground);
  const rest = alike > 0 ? [{ text: `${formatCount(alike)} ${noun} lain sama banyaknya`, drill: null }] : [];
  return {
    kind: 'list',
    heading: NEEDY_HEADING,
    items: [
      ...areas.map((each) => ({
        text: `${needyName(each, ground.own.code)}: ${needyText(each)}`,
        drill: placeDrill(each.area as RowArea, ground.month),
      })),
      ...rest,
    ],
  };
}

function nounOf({ district }: Ground): string {
  return levelNoun('desa', district.code);
}

function notesOf({ store }: Ground): string {
  const rule = ruleLines({ kind: 'cumulative', direction: 'higher' }, belowSteadyOf(store));
  return [
    ...rule,
    NEEDIEST_RULE,
    'Status menunjukkan siapa yang perlu didampingi dahulu, bukan penilaian kinerja.',
  ].join('\n');
}
