import { type Month, addMonths } from '@/lib/coverage/period';
import { type ChecklistLine, type LineTexts, changedTexts } from '@/lib/facilities/checklist-line';
import { FROM_THE_START, type Stretch } from '@/lib/facilities/turns';
import { actorName } from './actor';
import { coursePhrase, requiredWord, sincePhrase } from './checklist';
import { formatCount, formatMonthName, formatPercent } from './format';
import { countedText } from './job';

type Counted = Readonly<{ numerator: number | null; denominator: number | null }>;
type Lines = Readonly<{ before: ChecklistLine; after: ChecklistLine }>;

/** One thing that an edit changes: what it is called, how it stands and how it would stand. */
export type EditedText = Readonly<{ label: string; before: string; after: string }>;

const LABELS: Readonly<Record<keyof LineTexts, string>> = {
  name: 'Nama',
  lacking: 'Sebutan bila belum',
  place: 'Urutan',
  actor: 'Pelaku',
  source: 'Sumber',
};

/** Everything that an edit changes, in the order of its form; empty where it changes nothing. */
export function editedTexts({ before, after }: Lines): EditedText[] {
  const texts = changedTexts(before, after).map((name) => ({
    label: LABELS[name],
    before: textOf(before, name),
    after: textOf(after, name),
  }));
  const courses = [coursePhrase(before.turns), coursePhrase(after.turns)] as const;
  return courses[0] === courses[1] ? texts : [...texts, { label: 'Wajib', before: courses[0], after: courses[1] }];
}

function textOf(line: LineTexts, name: keyof LineTexts): string {
  return name === 'actor' ? actorName(line.actor) : String(line[name]);
}

/** The same as the audit keeps it: "Nama: A -> B; Wajib: wajib sejak awal -> tidak wajib sejak awal". */
export function editDetail(lines: Lines): string {
  return editedTexts(lines)
    .map(({ label, before, after }) => `${label}: ${before} -> ${after}`)
    .join('; ');
}

/** When a change of wajib holds: "Menjadi wajib sejak Maret 2026.", "... dari Januari sampai Maret 2026." */
export function stretchSentence(stretches: readonly Stretch[], { after }: Lines): string {
  return stretches
    .map(({ from, to }) => {
      const required = after.turns.filter((turn) => turn.from <= from).at(-1)?.required ?? false;
      const until = to === null ? '' : ` sampai ${formatMonthName(addMonths(to, -1))}`;
      return `Menjadi ${requiredWord(required)} ${sincePhrase(from)}${until}.`;
    })
    .join(' ');
}

type Compared = Readonly<{ unit: string; asOf: Month; asIf: boolean; before: Counted; after: Counted }>;

/**
 * The consequence in the words in which it is decided: "229 akan menjadi 214 posyandu aktif: 229/310 (73,9%) menjadi
 * 214/310 (69,0%), posisi Februari 2026."
 */
export function consequenceSentence({ unit, asOf, asIf, before, after }: Compared): string {
  const month = formatMonthName(asOf);
  if (before.numerator === null || after.numerator === null) return `Belum ada angka ${month} yang dapat dibandingkan.`;
  if (before.numerator === after.numerator && before.denominator === after.denominator) {
    return asIf
      ? `Belum ada angka yang berubah. Dengan aturan ini pun posisi ${month} tetap ${withShare(before)} ${unit}.`
      : `Angka tidak berubah: tetap ${withShare(before)} ${unit}, posisi ${month}.`;
  }
  const [was, is] = [formatCount(before.numerator), formatCount(after.numerator)];
  const parts = `${withShare(before)} menjadi ${withShare(after)} ${unit}`;
  return asIf
    ? `Belum ada angka yang berubah, karena data terakhir ${month}. Andai aturan ini sudah berlaku pada ${month}, ${was} menjadi ${is}: ${parts}.`
    : `${was} akan menjadi ${is}: ${parts}, posisi ${month}.`;
}

function withShare(counted: Counted): string {
  const { numerator, denominator } = counted;
  const share = numerator !== null && denominator ? ` (${formatPercent({ numerator, denominator })})` : '';
  return `${countedText(counted)}${share}`;
}

/** Which months with figures move: all named, as the first and the last. */
export function monthsSentence(months: readonly Readonly<{ month: Month }>[], stretches: readonly Stretch[]): string {
  const [first, last] = [months[0], months.at(-1)];
  const start = stretches[0]?.from;
  const isDated = start !== undefined && start !== FROM_THE_START;
  const earlier = isDated ? ` Bulan sebelum ${formatMonthName(start)} tidak dihitung ulang.` : '';
  if (!first || !last) return `Tidak ada angka bulan mana pun yang berubah.${earlier}`;
  if (first.month === last.month) return `Yang berubah hanya angka ${formatMonthName(first.month)}.${earlier}`;
  const span = `${formatMonthName(first.month)} sampai ${formatMonthName(last.month)}`;
  return `Angka ${formatCount(months.length)} bulan berubah: ${span}.${earlier}`;
}

/** Why an edit is refused that would leave a kind of facility without any rule. */
export function unruledSentence(month: Month): string {
  return (
    `Tanpa kriteria ini tidak ada lagi yang wajib ${sincePhrase(month)}, dan semua fasilitas jenis ini dihitung sudah ILP. ` +
    'Wajibkan dahulu kriteria lain.'
  );
}

/** What a second editor is told of the first. */
export function overtakenLineSentence(last: Readonly<{ at: string; actor: string | null }> | null): string {
  const who = last ? `${last.actor ?? 'perintah di server'} (${last.at})` : 'orang lain';
  return `Kriteria ini sementara itu diubah oleh ${who}. Yang tersimpan sekarang ditulis pada isian yang berbeda.`;
}
