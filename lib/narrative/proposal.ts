import type { AreaCode } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import type { Actor } from '@/lib/facilities/criteria';
import type { Target } from '@/lib/coverage/target';
import { unitsToTarget } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import type { FollowUp } from '@/lib/pws/follow-up';
import type { Proposal } from '@/lib/rakor/proposal';
import { missingNowPhrase } from './catch-up';
import { capitalised, formatCount, formatMonthName, formatRatio, formatTarget } from './format';
import { unitNoun } from './headline';
import { levelNoun } from './place';
import { actionWord } from './pws';

/** Who is in charge of what an actor can move, by the names of the seeded list of offices. */
export function inChargeOf(actor: Actor, district: AreaCode): string {
  if (actor === 'desa') return `Pemerintah ${levelNoun('desa', district)}`;
  return { kecamatan: 'Camat', puskesmas: 'Puskesmas', dinkes: 'Dinas Kesehatan', opd: 'OPD pembina' }[actor];
}

/** What holds back most facilities of a kind: how many lack it, and how many of those need nothing else. */
export type Obstacle = Readonly<{ name: string; lacking: string; actor: Actor; count: number; near: number }>;

/** A proposal for a kind of facility from what holds it back most; `counted` is its figure now. */
export function ilpProposal(
  indicator: Indicator,
  counted: Ratio,
  { target, obstacle, district }: Readonly<{ target: Target | null; obstacle: Obstacle; district: AreaCode }>,
): Proposal {
  const noun = unitNoun(indicator);
  const { name, lacking, actor, count, near } = obstacle;
  const some = near > 0 ? `; dahulukan ${formatCount(near)} yang tinggal satu kriteria` : '';
  const first = near === count ? '; semuanya tinggal kriteria ini' : some;
  return {
    problem: `${formatCount(count)} ${noun} ${lacking}`,
    action: `Penuhi: ${name}${first}`,
    inCharge: inChargeOf(actor, district),
    figure: neededText(counted, target, indicator),
  };
}

function neededText(counted: Ratio, target: Target | null, { direction }: Indicator): string {
  if (!target) return `${formatRatio(counted)} → target belum ditetapkan`;
  const missing = unitsToTarget(counted, target, direction);
  if (missing === 0) return `${formatRatio(counted)}, sudah mencapai ${formatTarget(target)}`;
  const wanted = direction === 'higher' ? counted.numerator + missing : counted.numerator - missing;
  return `${formatRatio(counted)} → ${formatCount(wanted)} (${formatTarget(target)})`;
}

/** How a service in need stands, in words that say what happens: "di bawah target dan turun". */
function needWords({ row: { status, trend }, indicator: { direction } }: FollowUp): string {
  const [missed, reached, worse] =
    direction === 'higher'
      ? ['di bawah target', 'sudah mencapai target', 'turun']
      : ['di atas batas', 'tidak melebihi batas', 'naik'];
  if (status === 'kurang') return `${reached}, tetapi ${worse}`;
  return `${missed} dan ${trend === 'steady' ? 'tidak berubah' : worse}`;
}

/** A proposal for a service that PWS says is in need: what happens, and the action of its status. */
export function serviceProposal(need: FollowUp, month: Month): Proposal {
  const { row, catchUp, indicator } = need;
  const { numerator, denominator } = row.cumulative;
  const missing = missingNowPhrase(indicator, catchUp.missingNow);
  const action = row.status === null ? '' : capitalised(actionWord(row.status, indicator.direction));
  const sign = indicator.direction === 'higher' ? 1 : -1;
  const wanted = (numerator ?? 0) + sign * catchUp.missingNow;
  const now = numerator === null || denominator === null ? '' : formatRatio({ numerator, denominator });
  const awaited = row.provisional || row.state === 'partial' ? ', laporan belum lengkap' : '';
  const until = indicator.kind === 'cumulative' ? ` s.d. ${formatMonthName(month)}` : '';
  return {
    problem: `${indicator.name}: ${needWords(need)}`,
    action: missing ? `${action}: ${missing}` : action,
    inCharge: 'Puskesmas',
    figure: `${catchUp.missingNow > 0 ? `${now} → ${formatCount(wanted)}${until}` : `${now}, pertahankan`}${awaited}`,
  };
}

/** A proposal for reports that have not come in. */
export function reportsProposal({ numerator, denominator }: Ratio, month: Month): Proposal {
  return {
    problem: `${formatCount(denominator - numerator)} laporan ${formatMonthName(month)} belum masuk`,
    action: 'Lengkapi laporan sebelum tutup buku',
    inCharge: 'Puskesmas',
    figure: `${formatRatio({ numerator, denominator })} → ${formatCount(denominator)}`,
  };
}

/** The message of the plan's slide; that nothing follows from the figures is said. */
export function proposalsMessage(proposals: readonly Proposal[]): string {
  if (proposals.length === 0) return 'RTL: tidak ada kesenjangan yang dapat dihitung; usulan dapat ditambahkan rapat';
  return `RTL: ${formatCount(proposals.length)} usulan dari kesenjangan yang terhitung, untuk dibahas dan disepakati rapat`;
}
