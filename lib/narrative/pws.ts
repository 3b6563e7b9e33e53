import type { Direction } from '@/lib/coverage/target';
import type { IndicatorKind } from '@/lib/indicators/indicator';
import type { PwsReason } from '@/lib/pws/reason';
import type { PwsRow } from '@/lib/pws/row';
import type { BelowSteady, PwsStatus } from '@/lib/pws/status';
import type { TrendDirection } from '@/lib/pws/trend';
import type { SettingChoice } from '@/lib/settings/setting';
import { capitalised } from './format';

const STATUS_WORDS: Readonly<Record<PwsStatus, string>> = {
  baik: 'Baik',
  kurang: 'Kurang',
  cukup: 'Cukup',
  jelek: 'Jelek',
};

const TREND_WORDS: Readonly<Record<TrendDirection, string>> = { up: 'naik', down: 'turun', steady: 'tetap' };

const REASON_WORDS: Readonly<Record<PwsReason, string>> = {
  'no-target-group': 'tidak ada sasaran',
  'no-report': 'belum lapor bulan ini',
  'no-target': 'target belum ditetapkan',
  'no-last-month': 'belum dapat dinilai: bulan lalu tidak ada',
};

/** `Baik`, `Jelek`; below the target and steady, which no guideline settles, says so: `Jelek (tetap)`. */
export function statusWord({ status, trend }: Pick<PwsRow, 'status' | 'trend'>): string {
  if (status === null) return '';
  const isBelow = status === 'jelek' || status === 'cukup';
  return isBelow && trend === 'steady' ? `${STATUS_WORDS[status]} (tetap)` : STATUS_WORDS[status];
}

const ACTION_WORDS: Readonly<Record<PwsStatus, string>> = {
  baik: 'pertahankan',
  kurang: 'cari sebab turun, cegah',
  cukup: 'pertahankan dan percepat',
  jelek: 'prioritas pembinaan',
};

/** What the status asks for (Pedoman PWS-KIA 2010): "prioritas pembinaan"; what is better low is kept from rising. */
export function actionWord(status: PwsStatus, direction: Direction = 'higher'): string {
  return direction === 'higher' ? ACTION_WORDS[status] : ACTION_WORDS[status].replace('turun', 'naik');
}

/** The status with its action, or the action alone, as the district has set: "Jelek – prioritas pembinaan". */
export function statusWithAction(
  row: Pick<PwsRow, 'status' | 'trend'>,
  wording: SettingChoice<'pws.statusWording'>,
  direction: Direction = 'higher',
): string {
  if (row.status === null) return '';
  const action = actionWord(row.status, direction);
  return wording === 'tindakan' ? capitalised(action) : `${statusWord(row)} – ${action}`;
}

/** `naik`, `turun`, `tetap`: the direction of the value itself. */
export function trendWord(trend: TrendDirection | null): string {
  return trend === null ? '' : TREND_WORDS[trend];
}

/** Why a row has no status; a count has none by its nature. */
export function reasonWord(reason: PwsReason | null, kind: IndicatorKind): string {
  if (kind === 'count') return 'jumlah kejadian tidak dinilai';
  return reason === null ? '' : REASON_WORDS[reason];
}

export type RuleIndicator = Readonly<{ kind: IndicatorKind; direction: 'higher' | 'lower' }>;

/** The words of the rule in an indicator's direction: `naik` is good where higher is better, and the other way round. */
function ruleWords({ direction }: RuleIndicator) {
  const higher = direction === 'higher';
  return {
    good: higher ? 'naik' : 'turun',
    bad: higher ? 'turun' : 'naik',
    reached: higher ? 'sama dengan atau di atas target' : 'sama dengan atau di bawah batas target',
    missed: higher ? 'di bawah target' : 'di atas batas target',
  };
}

/** What each of the four words means for an indicator: "sama dengan atau di atas target, tetapi turun". */
export function statusMeanings(indicator: RuleIndicator): Readonly<Record<PwsStatus, string>> {
  const { good, bad, reached, missed } = ruleWords(indicator);
  return {
    baik: `${reached}, ${good} atau tetap`,
    kurang: `${reached}, tetapi ${bad}`,
    cukup: `${missed}, tetapi ${good}`,
    jelek: `${missed} dan ${bad}`,
  };
}

/** What is called below and steady, which no guideline settles and the district decides: "Jelek (tetap)". */
export function steadyRule(indicator: RuleIndicator, belowSteady: BelowSteady): string {
  return `Tetap dan ${ruleWords(indicator).missed}: ${STATUS_WORDS[belowSteady]} (tetap).`;
}

/** How the target to date and the trend come about. */
export function targetRule({ kind }: Pick<RuleIndicator, 'kind'>): string {
  return kind === 'cumulative'
    ? 'Target sampai bulan ini = target setahun x bulan / 12. Tren membandingkan capaian bulan ini dengan bulan lalu.'
    : 'Adaptasi PWS: target setahun berlaku penuh setiap bulan. Tren membandingkan bulan ini dengan bulan lalu.';
}

/** The rule in sentences, for whoever reads a status: Kurang is above the target, which people take for a fault. */
export function ruleLines(indicator: RuleIndicator, belowSteady: BelowSteady): string[] {
  const { baik, kurang, cukup, jelek } = statusMeanings(indicator);
  return [
    targetRule(indicator),
    `Baik: ${baik}. Kurang: ${kurang}.`,
    `Cukup: ${cukup}. Jelek: ${jelek}. ${steadyRule(indicator, belowSteady)}`,
  ];
}
