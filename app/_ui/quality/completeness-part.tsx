import { missingLines, reportRows } from '@/app/_server/quality-lines';
import { REPORT_CALENDAR } from '@/lib/exports/quality/calendar-table';
import { formatCount, formatMonthName } from '@/lib/narrative/format';
import { Calendar } from './calendar';
import { MissingList } from './missing-list';
import { PartFrame } from './part-frame';
import { qualityHref } from './quality-address';
import type { LinkedPartProps } from './part-props';

/** Who has not reported what: the calendar, and of one puskesmas the names behind its month. */
export function CompletenessPart({ context, quality, puskesmas, address, download }: LinkedPartProps) {
  const { example } = context.deployment.district;
  const { months, asOf } = quality.ground;
  return (
    <>
      <PartFrame
        id="kalender-judul"
        title={puskesmas ? `Laporan masuk per bulan, ${puskesmas.name}` : 'Laporan masuk per puskesmas dan bulan'}
        example={example}
        subtitle={`Masuk/diharapkan: ${REPORT_CALENDAR.counts}. Yang diharapkan: indikator yang dilaporkan kabupaten ini dalam 12 bulan terakhir.`}
        download={download}
      >
        <Calendar
          title={REPORT_CALENDAR.title}
          words={REPORT_CALENDAR.legend}
          months={months}
          rows={reportRows(quality, puskesmas)}
          hrefOf={(code, period) => qualityHref({ ...address, period, puskesmas: code })}
        />
      </PartFrame>
      {puskesmas ? (
        <PartFrame
          id="belum-judul"
          title={`Yang masih ditunggu, ${formatMonthName(asOf)}`}
          example={example}
          subtitle="Desa/kelurahan, lalu posyandu di dalamnya, dengan kode indikator yang belum dilaporkan."
        >
          <MissingList store={context.store} lines={missingLines(quality, puskesmas)} />
        </PartFrame>
      ) : (
        <p className="sentence">
          Buka satu sel untuk melihat desa dan posyandu mana yang belum melaporkan indikator apa.{' '}
          {formatCount(missingLines(quality, null).length)} desa, posyandu, atau puskesmas belum lengkap untuk{' '}
          {formatMonthName(asOf)}.{' '}
          <a href={qualityHref({ ...address, part: 'pengingat' })}>Pesan pengingat siap salin</a>
        </p>
      )}
    </>
  );
}
