import type { Indicator } from '@/lib/indicators/indicator';
import { missingNowPhrase } from '@/lib/narrative/catch-up';
import { followUpSummary } from '@/lib/narrative/follow-up';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { periodPhrase } from '@/lib/narrative/period';
import { levelNoun } from '@/lib/narrative/place';
import { indicatorMessage, statusName } from '@/lib/narrative/priority';
import { ruleLines } from '@/lib/narrative/pws';
import { pwsFigure, pwsSubtitle } from '@/lib/narrative/pws-graph';
import { type FollowUp, allNeeds } from '@/lib/pws/follow-up';
import { indicatorDrill, placeDrill } from '@/lib/rakor/drill';
import { MOST_LINES } from '@/lib/rakor/pages';
import type { SlideBlock } from '@/lib/rakor/slide';
import { textTable } from '@/lib/rakor/text-table';
import { followUps } from '../../queries/catch-up';
import { belowSteadyOf } from '../../settings';
import type { Draft } from '../compose';
import { type Ground, figureOf, slideOn } from './ground';
import { namingOf } from './whole';

/** One indicator by desa in order of need: how each stands and what it needs to be on target this month. */
export function indicatorSlide(ground: Ground, indicator: Indicator): Draft {
  const { store, place, month, own, placeName, district } = ground;
  const level = place.kind === 'area' && place.area.level === 'provinsi' ? 'kabupaten' : 'desa';
  const found = followUps(store, { indicator, place, level, month, current: month });
  const noun = levelNoun(level, district.code);
  const needs = allNeeds(found);
  const shown = needs.slice(0, MOST_LINES);
  return slideOn(ground, {
    title: indicatorMessage(
      indicator.name,
      { needs: needs.length, judged: found.judged, unjudged: found.unjudged.length },
      noun,
    ),
    subtitle: `PWS ${indicator.name}, ${placeName}, ${periodPhrase(indicator.kind, month)}. ${pwsSubtitle(indicator)}`,
    blocks: [shown.length > 0 ? tableBlock(ground, shown, noun) : textBlock(ground, found, { indicator, noun })],
    notes: [
      needs.length > shown.length
        ? `${formatCount(needs.length - shown.length)} ${noun} lain ada di halaman indikator.`
        : '',
      followUpSummary(found, { indicator, month, placeName, noun, example: district.example }),
      ...ruleLines(indicator, belowSteadyOf(store)),
    ]
      .filter(Boolean)
      .join('\n'),
    drill: indicatorDrill(indicator.code, { area: own, level, month, label: indicator.name }),
    figures: shown.flatMap(({ row }) => figureOf(ground, indicator, row.area, { state: row.state, ...row.cumulative })),
  });
}

function tableBlock(ground: Ground, shown: readonly FollowUp[], noun: string): SlideBlock {
  const { month } = ground;
  return textTable(
    { area: capitalised(noun), figure: 'Capaian', status: 'Status', need: 'Untuk target bulan ini' },
    shown.map(({ row, catchUp, indicator }) => ({
      area: row.area.name,
      figure: pwsFigure(row, indicator),
      status: statusName(row, indicator.direction, namingOf(ground)),
      need: missingNowPhrase(indicator, catchUp.missingNow) || 'sudah tercapai, cari sebab memburuk',
    })),
    shown.map(({ row }) => placeDrill(row.area, month)),
  );
}

type Asked = Readonly<{ indicator: Indicator; noun: string }>;

function textBlock(ground: Ground, found: ReturnType<typeof followUps>, { indicator, noun }: Asked): SlideBlock {
  const { month, placeName, district } = ground;
  return {
    kind: 'text',
    paragraphs: [followUpSummary(found, { indicator, month, placeName, noun, example: district.example })],
  };
}
