import type { QualityPart } from '@/app/_border/quality-address';
import type { Facility } from '@/db/facilities';
import type { Place } from '@/db/queries/place';
import { tableFrame } from '@/db/queries/table-frame';
import { amountOf } from '@/db/settings';
import { formatMonth } from '@/lib/coverage/period';
import type { TableFrame } from '@/lib/exports/coverage-table';
import { arrivalTable } from '@/lib/exports/quality/arrival-table';
import { ARRIVAL_CALENDAR, REPORT_CALENDAR, calendarTable } from '@/lib/exports/quality/calendar-table';
import { consistencyTable } from '@/lib/exports/quality/consistency-table';
import { denominatorTable } from '@/lib/exports/quality/denominator-table';
import { missingTable } from '@/lib/exports/quality/missing-table';
import { outlierTable } from '@/lib/exports/quality/outlier-table';
import { reminderTable } from '@/lib/exports/quality/reminder-table';
import { summaryTable } from '@/lib/exports/quality/summary-table';
import { twinsTable } from '@/lib/exports/quality/twins-table';
import type { ExportTable } from '@/lib/exports/table';
import type { PageContext } from './page-context';
import { type Quality, partsOf } from './quality';
import * as lines from './quality-lines';
import { remindersOf } from './reminders';

type Context = Pick<PageContext, 'store' | 'deployment'>;

/** What stands around every table of /mutu-data: the district or one puskesmas, and the month. */
export function qualityFrame(
  { store, deployment }: Context,
  { ground }: Quality,
  puskesmas: Facility | null,
): TableFrame {
  const { kabupaten, asOf } = ground;
  const place: Place = puskesmas ? { kind: 'puskesmas', puskesmas, kabupaten } : { kind: 'area', area: kabupaten };
  const subject = { place, level: 'puskesmas', kind: 'monthly', asOf, periodText: formatMonth(asOf) } as const;
  return tableFrame(store, subject, deployment.timeZone);
}

/** The tables of a part of /mutu-data, the first being the one that a CSV holds. */
export function qualityTables(
  context: Context,
  quality: Quality,
  part: QualityPart,
  puskesmas: Facility | null,
): readonly [ExportTable, ...ExportTable[]] {
  const frame = qualityFrame(context, quality, puskesmas);
  const { months } = quality.ground;
  switch (part) {
    case 'ringkasan':
      return [summaryTable(frame, lines.summaryLines(quality, puskesmas), partsOf(quality, puskesmas))];
    case 'kelengkapan':
      return [
        missingTable(frame, lines.missingLines(quality, puskesmas)),
        calendarTable(frame, REPORT_CALENDAR, months, lines.reportRows(quality, puskesmas)),
      ];
    case 'ketepatan':
      return [
        arrivalTable(frame, lines.arrivalLines(quality, puskesmas, true)),
        calendarTable(frame, ARRIVAL_CALENDAR, months, lines.arrivalRows(quality, puskesmas)),
      ];
    case 'konsistensi':
      return [consistencyTable(frame, lines.disagreementLines(quality, puskesmas))];
    case 'pencilan':
      return [
        outlierTable(frame, lines.outlierLines(quality, puskesmas), amountOf(context.store, 'quality.outlierMad')),
      ];
    case 'penyebut':
      return [
        denominatorTable(
          frame,
          lines.jumpLines(quality, puskesmas),
          amountOf(context.store, 'quality.denominatorJump'),
        ),
      ];
    case 'nama-mirip':
      return [twinsTable(frame, lines.twinLines(quality, puskesmas))];
    case 'pengingat':
      return [reminderTable(frame, remindersOf(context, quality, puskesmas))];
  }
}
