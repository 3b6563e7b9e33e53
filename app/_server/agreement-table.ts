import type { AgreementAsked } from '@/app/_border/agreement-address';
import { rakors } from '@/db/rakor/rakors';
import { tableFrame } from '@/db/queries/table-frame';
import { agreementListTable } from '@/lib/exports/agreement-table';
import type { ExportTable } from '@/lib/exports/table';
import { AGREEMENT_WORDS } from '@/lib/narrative/agreement';
import { formatDay } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import { agreementList, sinceLine } from './agreement-list';
import type { PageContext } from './page-context';

/** The list that an address asks for as a table out: the same agreements, figures and words as on the page. */
export function agreementTableOf(
  seen: Pick<PageContext, 'store' | 'deployment' | 'reader'>,
  asked: AgreementAsked,
): ExportTable {
  const { store, deployment } = seen;
  const { today, mine, agreements } = agreementList(seen, asked);
  const area = asked.area ?? deployment.district;
  const subject = { place: { kind: 'area', area }, level: area.level, kind: 'stock' } as const;
  const frame = {
    ...tableFrame(store, { ...subject, asOf: deployment.current, periodText: today }, deployment.timeZone),
    periodLabel: `keadaan ${formatDay(today)}`,
  };
  const titles = new Map(rakors(store).map(({ id, title }) => [id, title]));
  const lines = agreements.map((agreement) => {
    const since = sinceLine(seen, agreement);
    return {
      agreement,
      rakor: (agreement.rakorId !== null && titles.get(agreement.rakorId)) || `di luar Rakor`,
      since: [since?.text, since?.note].filter(Boolean).join(' '),
      expected: since?.expected ?? '',
    };
  });
  const filters = [
    asked.area ? fullName(asked.area) : '',
    asked.office?.name ?? '',
    asked.state ? AGREEMENT_WORDS[asked.state] : '',
    asked.rakor?.title ?? '',
    mine ? 'wilayah saya' : '',
  ].filter(Boolean);
  return agreementListTable(frame, lines, { today, filters });
}
