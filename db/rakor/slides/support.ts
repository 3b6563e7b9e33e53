import { gapsByMover } from '@/lib/analysis/by-actor';
import { gapRows } from '@/lib/analysis/gap';
import { ratioOf } from '@/lib/coverage/tally';
import { capitalised, formatCount, uncapitalised } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import { periodPhrase } from '@/lib/narrative/period';
import { levelNoun } from '@/lib/narrative/place';
import { requestText, supportMessage } from '@/lib/narrative/support';
import { targetPhrase } from '@/lib/narrative/target';
import { silentGapsSentence } from '@/lib/narrative/by-actor';
import type { AgendaItem } from '@/lib/rakor/agenda';
import { ilpDrill, placeDrill } from '@/lib/rakor/drill';
import type { Drill, SlideBlock } from '@/lib/rakor/slide';
import { type Request, type Support, requestsOf } from '@/lib/rakor/support';
import { criteria } from '../../queries/criteria';
import { facilityList } from '../../queries/facility-list';
import { figuresOf } from '../../queries/profile';
import { spmFields } from '../../queries/spm-fields';
import type { Composing, Draft } from '../compose';
import { askedOf } from './asked';
import { type Ground, groundOf, slideOn } from './ground';

const MOST_LISTED = 6;

type Line = Readonly<{ text: string; drill: Drill | null }>;

/** A party with what is asked of it, and whom it is asked to accompany, by name. */
type Asking = Support & Readonly<{ companions: readonly Line[] }>;

/** What is asked of each party, two beside each other: camat and desa, TP Posyandu and OPD. */
export function supportSlides(composing: Composing, item: AgendaItem): Draft[] {
  const ground = groundOf(composing, item);
  const { store, place, month } = ground;
  const found = gapsByMover(facilityList(store, place, null, month), criteria(store, month));
  const gaps = found.groups.flatMap((group) => group.gaps);
  const village = levelNoun('desa', ground.district.code);
  const camat: Asking = {
    party: 'camat',
    title: 'camat',
    requests: requestsOf(gaps, ['kecamatan']),
    ...companionsOf(ground, item),
  };
  const desa: Asking = { party: 'desa', title: village, requests: requestsOf(gaps, ['desa']), companions: [] };
  const pairs: readonly (readonly Asking[])[] = [
    [camat, desa],
    [teamOf(ground), officesOf(ground)],
  ];
  return pairs.map((pair) =>
    slideOn(ground, {
      title: supportMessage(pair, found.silent),
      subtitle: `Dukungan yang diminta per pihak, ${ground.placeName}, ${periodPhrase('stock', month)}. Angka n dari N: yang dilaporkan belum, dari yang sudah dilaporkan.`,
      blocks: pair.map(listBlock),
      notes: [
        'Dukungan dibagi menurut siapa yang dapat menggerakkan kriterianya; pembagian itu pengaturan daftar kriteria.',
        silentGapsSentence(found),
        'Kriteria yang belum dilaporkan ditanyakan dahulu: tidak dihitung sebagai kekurangan siapa pun.',
      ]
        .filter(Boolean)
        .join('\n'),
      drill: ilpDrill(ground.own, { month, part: 'hambatan' }),
    }),
  );
}

function listBlock({ title, requests, companions }: Asking): SlideBlock {
  const lines = [...companions, ...requests.map((request) => ({ text: requestText(request), drill: null }))];
  const rest = lines.length - MOST_LISTED;
  return {
    kind: 'list',
    heading: capitalised(title),
    items:
      lines.length === 0
        ? [{ text: 'Tidak ada kekurangan yang dilaporkan', drill: null }]
        : [
            ...lines.slice(0, MOST_LISTED),
            ...(rest > 0 ? [{ text: `${formatCount(rest)} hal lain`, drill: null }] : []),
          ],
  };
}

/**
 * A camat moves no criterion of a facility: what is asked is to accompany the areas with most posyandu still missing.
 * Those that are not named are counted.
 */
function companionsOf(ground: Ground, item: AgendaItem): Pick<Asking, 'companions' | 'accompanied'> {
  const { indicator, rows, target, noun } = askedOf(ground, {
    ...item,
    options: { ...item.options, indicator: 'ILP-PSY' },
  });
  if (!target) return { companions: [] };
  const below = gapRows(rows).filter(({ toTarget }) => toTarget !== null && toTarget > 0);
  const most = MOST_LISTED - 1;
  const named = below.slice(0, below.length > most ? most - 1 : most).map(({ row, toTarget }) => ({
    text: `Dampingi ${row.area.name}: ${formatCount(toTarget ?? 0)} ${unitNoun(indicator)} lagi untuk ${targetPhrase(target, indicator)}`,
    drill: placeDrill(row.area, ground.month),
  }));
  const rest = below.length - named.length;
  const others: Line[] = rest > 0 ? [{ text: `${formatCount(rest)} ${noun} lain perlu didampingi`, drill: null }] : [];
  return { companions: [...named, ...others], accompanied: { count: below.length, noun } };
}

/** TP Posyandu is asked for what makes a posyandu whole: that it is aktif, trained kader, all six fields of SPM. */
function teamOf({ store, place, month }: Ground): Asking {
  const lacking = (code: string, text: string): Request[] => {
    const [figure] = figuresOf(store, place, [code], { asOf: month });
    const ratio = figure && ratioOf(figure.row);
    if (!figure || !ratio || ratio.numerator >= ratio.denominator) return [];
    const { numerator, denominator } = ratio;
    return [{ text, count: denominator - numerator, all: denominator, noun: figure.indicator.unit }];
  };
  const { serving, reported } = spmFields(store, place, month, null).total.all;
  const whole = { text: 'belum keenam bidang SPM', count: reported - serving, all: reported, noun: 'posyandu aktif' };
  return {
    party: 'tp-posyandu',
    title: 'TP Posyandu',
    requests: [
      ...(whole.count > 0 ? [whole] : []),
      ...lacking('KDR-LTH', 'belum dilatih'),
      ...lacking('PSY-AKT', 'belum aktif'),
    ],
    companions: [],
  };
}

/** Each field of SPM by the office that coaches it. */
function officesOf({ store, place, month }: Ground): Asking {
  const { fields, total } = spmFields(store, place, month, null);
  const requests = fields.flatMap(({ name, coach }, index): Request[] => {
    const { serving = 0, reported = 0 } = total.fields[index] ?? {};
    const text = `belum bidang ${uncapitalised(name)} (${coach})`;
    return reported > serving ? [{ text, count: reported - serving, all: reported, noun: 'posyandu aktif' }] : [];
  });
  return { party: 'opd', title: 'OPD', requests, companions: [] };
}
