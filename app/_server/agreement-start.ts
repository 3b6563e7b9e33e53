import type { AgreementValues } from '@/app/_ui/agreement/agreement-form';
import { readAgreementArea, readAgreementIndicator, readAgreementRakor } from '@/app/_border/agreement-address';
import { coverage } from '@/db/queries/coverage';
import { lastMonthOf } from '@/db/agreements/base-figure';
import { monthsLater } from '@/lib/agreements/deadline';
import type { Agreement } from '@/lib/agreements/agreement';
import { offices } from '@/db/agreements/offices';
import { problemText } from '@/lib/narrative/agreement';
import { formatTarget } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import type { Rakor } from '@/lib/rakor/rakor';
import { todayOf } from './agreement-list';
import type { PageContext } from './page-context';

/** Rakor are held each quarter: what is agreed is due by the next, until somebody decides otherwise. */
const MONTHS_TO_NEXT = 3;

/**
 * What the form of a new agreement begins with: of the area, indicator and meeting that the address names, with the
 * figure as the problem and the year's target as what is expected.
 */
export function agreementStart(context: PageContext): AgreementValues {
  const { store, query, deployment } = context;
  const rakor = readAgreementRakor(store, query);
  const area = readAgreementArea(store, query) ?? deployment.district;
  const indicator = readAgreementIndicator(store, query);
  const month = rakor?.period ?? lastMonthOf(store, area.id);
  const given = typeof query.masalah === 'string' ? query.masalah.slice(0, 500) : '';
  const today = todayOf(context);
  const start = {
    rakor: rakor ? String(rakor.id) : '',
    masalah: given,
    kegiatan: '',
    kantor: '',
    orang: '',
    batas: nextMeeting(rakor, today),
    wilayah: area.code,
    indikator: indicator?.code ?? '',
    harapan: '',
  };
  if (!indicator || month === null) return start;
  const { total } = coverage(store, {
    indicator,
    place: { kind: 'area', area },
    level: area.level,
    period: { kind: 'month', month },
    current: deployment.current,
  });
  const hundredths = total.target === null ? null : Math.round(total.target * 10_000);
  return {
    ...start,
    masalah: given || problemText({ indicator, place: fullName(area), month, row: total }),
    harapan: hundredths === null ? '' : formatTarget({ hundredths, per: 100 }).replace('%', ''),
  };
}

/** The day by which the next meeting is due, from the day of this one or from today, whichever is later. */
export function nextMeeting(rakor: Pick<Rakor, 'heldOn'> | null, today: string): string {
  return monthsLater(rakor && rakor.heldOn > today ? rakor.heldOn : today, MONTHS_TO_NEXT);
}

/** The fields of an agreement as it stands, for its correction. */
export function agreementValues(context: Pick<PageContext, 'store'>, agreement: Agreement): AgreementValues {
  const office = offices(context.store).find(({ name }) => name === agreement.office);
  return {
    rakor: agreement.rakorId === null ? '' : String(agreement.rakorId),
    masalah: agreement.problem,
    kegiatan: agreement.action,
    kantor: office ? String(office.id) : '',
    orang: agreement.person ?? '',
    batas: agreement.deadline,
    wilayah: agreement.area.code,
    indikator: agreement.indicator ?? '',
    harapan:
      agreement.expected === null ? '' : formatTarget({ hundredths: agreement.expected, per: 100 }).replace('%', ''),
  };
}
