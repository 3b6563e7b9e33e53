import { countArrivals, timelyRatio } from '@/lib/analysis/quality/punctuality';
import { SCORE_PARTS, type ScoreParts } from '@/lib/analysis/quality/score';
import { type AreaId, ancestorId, subtree } from '@/lib/areas/code';
import { type Ratio, sumRatios } from '@/lib/coverage/ratio';
import { formatCount, formatDay, formatMonthName } from '@/lib/narrative/format';
import { levelNoun } from '@/lib/narrative/place';
import { PART_WORDS, partText, qualityTitle, reportsPhrase, shareText } from '@/lib/narrative/quality';
import type { AgendaItem } from '@/lib/rakor/agenda';
import { placeDrill, qualityDrill } from '@/lib/rakor/drill';
import type { SlideBlock } from '@/lib/rakor/slide';
import { textTable } from '@/lib/rakor/text-table';
import { amountOf } from '../../settings';
import { areasOfLevel } from '../../places';
import { arrivalsIn } from '../../queries/quality/arrivals';
import { consistencyFindings } from '../../queries/quality/consistency';
import { judgedDenominators } from '../../queries/quality/denominators';
import { type QualityGround, qualityGround } from '../../queries/quality/ground';
import { judgedFigures } from '../../queries/quality/outliers';
import { type MonthReports, monthReports, reportsOfPlace } from '../../queries/quality/month-reports';
import { rowArea } from '../../queries/place';
import { kabupatenOf } from '../../queries/profile';
import type { Composing, Draft } from '../compose';
import { type Ground, groundOf, slideOn } from './ground';

const MOST_LISTED = 6;

/** How far the figures of the month can be relied on: what is awaited, and the parts of quality by their own n of N. */
export function qualitySlide(composing: Composing, item: AgendaItem): Draft[] {
  const ground = groundOf(composing, item);
  const { store, place, month } = ground;
  const asked = qualityGround(store, kabupatenOf(store, place), month);
  const reports = monthReports(store, asked, month);
  const parts = partsOf(ground, asked, reports);
  const { numerator, denominator } = parts.completeness;
  const awaited = awaitedBlock(ground, reports);
  const title =
    denominator === 0
      ? `Mutu data: belum ada laporan pelayanan yang diharapkan untuk ${formatMonthName(month)}`
      : qualityTitle(denominator - numerator, month, null);
  return [
    slideOn(ground, {
      title,
      subtitle: `Mutu data, ${ground.placeName}, ${formatMonthName(month)}. Angka n/N: yang sesuai dari yang dapat diperiksa.`,
      blocks: [partsBlock(parts), ...(awaited ? [awaited] : [])],
      notes: [
        `Kelengkapan: ${reportsPhrase(parts.completeness)}. Yang belum lapor tidak dihitung nol.`,
        `Laporan fasilitas jatuh tempo tanggal ${amountOf(store, 'report.dueDay')} bulan berikutnya; ketepatan dihitung dari yang sudah jatuh tempo pada ${formatDay(ground.today)}.`,
        ...SCORE_PARTS.map((part) => `${PART_WORDS[part].title}: ${PART_WORDS[part].counts}.`),
        'Angka yang laporannya belum lengkap dapat berubah setelah laporan masuk.',
      ].join('\n'),
      drill: qualityDrill(month),
    }),
  ];
}

/** The parts of the quality score over what lies in the place; each its own n of N, never one score of all. */
function partsOf({ store, place, today }: Ground, asked: QualityGround, reports: MonthReports): ScoreParts {
  const area = place.kind === 'area' ? place.area : null;
  const range = area && subtree(area.id, area.level);
  const isIn = (desa: AreaId, puskesmas: number | null) =>
    range ? desa >= range.first && desa <= range.last : place.kind === 'puskesmas' && puskesmas === place.puskesmas.id;
  const servedBy = (desa: AreaId) => asked.servedBy.get(desa) ?? null;
  const arrivals = arrivalsIn(store, asked, today);
  const due = arrivals.filter(
    ({ month, facility, puskesmas }) => month === asked.asOf && isIn(facility.desa, puskesmas),
  );
  const tally = <T>(things: readonly T[], inOrder: (thing: T) => boolean): Ratio =>
    sumRatios(things.map((thing) => ({ numerator: Number(inOrder(thing)), denominator: 1 })));
  const own = <T extends { desa: { id: AreaId } }>(things: readonly T[]) =>
    things.filter(({ desa }) => isIn(desa.id, servedBy(desa.id)));
  return {
    completeness: reportsOfPlace(reports, asked, place),
    timeliness: timelyRatio(countArrivals(due.map(({ arrival }) => arrival))),
    consistency: tally(
      consistencyFindings(store, asked, arrivals).filter(({ who }) => isIn(who.desa.id, who.puskesmas)),
      ({ comparison }) => comparison.agrees,
    ),
    outliers: tally(own(judgedFigures(store, asked)), ({ isOutlier }) => !isOutlier),
    denominators: tally(own(judgedDenominators(store, asked)), ({ isJump }) => !isJump),
  };
}

function partsBlock(parts: ScoreParts): SlideBlock {
  return textTable(
    { part: 'Bagian', counts: 'n/N', share: 'Bagian yang sesuai' },
    SCORE_PARTS.map((part) => ({
      part: PART_WORDS[part].title,
      counts: partText(parts[part]),
      share: shareText(parts[part]),
    })),
  );
}

/** Where most reports of the month are still awaited: kecamatan of a kabupaten, desa of what is smaller. */
function awaitedBlock(ground: Ground, { byDesa }: MonthReports): SlideBlock | null {
  const { store, place, month, district } = ground;
  if (place.kind === 'puskesmas' || place.area.level === 'desa') return null;
  const level = place.area.level === 'kecamatan' ? 'desa' : 'kecamatan';
  const waiting = new Map<AreaId, number>();
  for (const [desa, { numerator, denominator }] of byDesa) {
    const key = ancestorId(desa, level);
    waiting.set(key, (waiting.get(key) ?? 0) + denominator - numerator);
  }
  const areas = areasOfLevel(store, place.area, level)
    .map((area) => ({ area, count: waiting.get(area.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (areas.length === 0) return null;
  const rest = areas.length - MOST_LISTED;
  const noun = levelNoun(level, district.code);
  return {
    kind: 'list',
    heading: 'Laporan yang masih ditunggu',
    items: [
      ...areas.slice(0, MOST_LISTED).map(({ area, count }) => ({
        text: `${area.name}: ${formatCount(count)} laporan`,
        drill: placeDrill(rowArea(area), month),
      })),
      ...(rest > 0 ? [{ text: `${formatCount(rest)} ${noun} lain`, drill: null }] : []),
    ],
  };
}
