import type { AreaNeeds, NeedyArea } from '@/lib/pws/stage-needs';
import { formatCount } from './format';
import { listed } from './listed';
import { numberWord } from './number-word';

/** How many indicators of a stage ask for something, of those with a status; and its areas' figures below target. */
export type StageNeeds = Readonly<{
  title: string;
  needs: number;
  judged: number;
  /** Figures of single areas below target without improving, of those judged. */
  below: number;
  cells: number;
}>;

/**
 * A stage of life as a slide's message: "Ibu: 3 dari 9 indikator perlu ditindaklanjuti; 45 dari 1.480 penilaian desa di
 * bawah target tanpa perbaikan". That nothing can be judged is said.
 */
export function stageMessage({ title, needs, judged, below, cells }: StageNeeds, noun: string): string {
  if (judged === 0 && cells === 0) return `${title}: belum ada indikator yang dapat dinilai pada bulan ini`;
  const own =
    judged === 0
      ? 'belum ada indikator yang dapat dinilai'
      : needs === 0
        ? `tidak ada dari ${formatCount(judged)} indikator yang perlu ditindaklanjuti khusus`
        : `${formatCount(needs)} dari ${formatCount(judged)} indikator perlu ditindaklanjuti`;
  const areas =
    cells === 0
      ? ''
      : `; ${formatCount(below)} dari ${formatCount(cells)} penilaian ${noun} di bawah target tanpa perbaikan`;
  return `${title}: ${own}${areas}`;
}

/** All stages in one message: how many indicators ask for something, and in which stages most. */
export function stagesMessage(stages: readonly StageNeeds[]): string {
  const sum = (of: (stage: StageNeeds) => number) => stages.reduce((total, stage) => total + of(stage), 0);
  const [needs, judged] = [sum((stage) => stage.needs), sum((stage) => stage.judged)];
  if (judged === 0) return 'PWS: belum ada indikator pelayanan yang dapat dinilai pada bulan ini';
  if (needs === 0) return `PWS: tidak ada dari ${formatCount(judged)} indikator yang perlu ditindaklanjuti khusus`;
  const most = Math.max(...stages.map((stage) => stage.needs));
  const first = stages.filter((stage) => stage.needs === most).map(({ title }) => title.toLowerCase());
  const where =
    first.length <= 2 ? `terbanyak pada tahap ${listed(first)}` : `terbanyak pada ${numberWord(first.length)} tahap`;
  return `PWS: ${formatCount(needs)} dari ${formatCount(judged)} indikator perlu ditindaklanjuti; ${where}`;
}

/** "4 dari 9 indikator di bawah target tanpa perbaikan; 1 sudah mencapai target tetapi memburuk". */
export function needyText({ below, falling, judged }: AreaNeeds): string {
  const rest = falling > 0 ? `; ${formatCount(falling)} mencapai target tetapi memburuk` : '';
  return `${formatCount(below)} dari ${formatCount(judged)} indikator di bawah target tanpa perbaikan${rest}`;
}

/** The rule by which areas of a stage are named, for whoever reads the slide. */
export const NEEDIEST_RULE =
  'Wilayah yang disebut: terbanyak indikator di bawah target tanpa perbaikan, lalu terbanyak yang memburuk, lalu menurut nama; kelompok sasaran di bawah lima tidak dihitung. Ini aturan program, bukan pedoman.';

/** A needy area's name with its kecamatan, where several kecamatan stand in one list. */
export function needyName({ area, parent }: NeedyArea, whole: string | null): string {
  return parent.code === whole ? area.name : `${area.name} (${parent.name})`;
}
