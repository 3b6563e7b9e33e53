import { blockersOf } from '@/lib/analysis/blockers';
import { nearFacilities } from '@/lib/analysis/one-step';
import { NOTHING_ASSUMED, whatIf } from '@/lib/analysis/what-if';
import { ILP_TYPES, type IlpType, isHeld } from '@/lib/facilities/ilp-rule';
import { isHealthStandard } from '@/lib/indicators/groups';
import { periodPhrase } from '@/lib/narrative/period';
import { ilpProposal, proposalsMessage, reportsProposal, serviceProposal } from '@/lib/narrative/proposal';
import type { AgendaItem } from '@/lib/rakor/agenda';
import { AGREEMENTS_DRILL } from '@/lib/rakor/drill';
import type { Proposal } from '@/lib/rakor/proposal';
import { textTable } from '@/lib/rakor/text-table';
import { areaNeeds } from '../../queries/area-needs';
import { ilpFacilities } from '../../queries/blockers';
import { targetOf } from '../../queries/profile';
import type { Composing, Draft } from '../compose';
import { type Ground, groundOf, slideOn } from './ground';
import { reportsOn } from './reports';

/** Proposals about services beside those about facilities and reports: all of them fit on one slide. */
const MOST_SERVICES = 2;

/**
 * A plan that follows from the figures, marked as a proposal: problem, action, in charge, figure now and needed. The
 * twelve health SPM count the same people once more: here as among the priorities they are left out.
 */
export function planSlide(composing: Composing, item: AgendaItem): Draft[] {
  const ground = groundOf(composing, item);
  const { store, place, month } = ground;
  const reports = reportsOn(ground);
  const proposals: Proposal[] = [
    ...ILP_TYPES.flatMap((type) => ofFacilities(ground, type)),
    ...areaNeeds(store, place, month)
      .ranked.filter(({ indicator }) => !isHealthStandard(indicator))
      .slice(0, MOST_SERVICES)
      .map((need) => serviceProposal(need, month)),
    ...(reports.denominator > reports.numerator ? [reportsProposal(reports, month)] : []),
  ];
  return [
    slideOn(ground, {
      title: proposalsMessage(proposals),
      subtitle: `Usulan rencana tindak lanjut, ${ground.placeName}, ${periodPhrase('stock', month)}. Bukan keputusan: rapat yang menetapkan.`,
      blocks: [
        proposals.length === 0
          ? { kind: 'text', paragraphs: ['Belum ada kesenjangan yang dapat dihitung dari data bulan ini.'] }
          : textTable(
              {
                problem: 'Masalah',
                action: 'Usulan tindak lanjut',
                inCharge: 'Penanggung jawab',
                figure: 'Kini → perlu',
              },
              proposals,
            ),
      ],
      notes:
        'Usulan dihitung dari kriteria yang paling banyak dilaporkan kurang, indikator pelayanan yang paling memerlukan, dan laporan yang masih ditunggu. Batas waktu dan penanggung jawab ditetapkan rapat; yang disepakati dicatat pada bagian kesepakatan.',
      drill: AGREEMENTS_DRILL,
    }),
  ];
}

function ofFacilities({ store, place, month, district }: Ground, type: IlpType): Proposal[] {
  const { facilities, rule, words, indicator } = ilpFacilities(store, place, type, month);
  const [most] = blockersOf(facilities, rule);
  const known = most && words.get(most.criterion);
  if (!most || !known || most.lacking.numerator === 0) return [];
  const held = facilities.filter((facility) => isHeld(facility, rule));
  const steps = nearFacilities(held, new Set(rule.required)).steps;
  const near = steps.find(({ criterion }) => criterion === most.criterion)?.facilities.length ?? 0;
  const counted = whatIf(facilities, NOTHING_ASSUMED, rule).before;
  const obstacle = { ...known, count: most.lacking.numerator, near };
  const target = targetOf(store, indicator, place, month);
  return [ilpProposal(indicator, counted, { target, obstacle, district: district.code })];
}
