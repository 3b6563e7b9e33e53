import { arrivalLines, arrivalRows } from '@/app/_server/quality-lines';
import { amountOf } from '@/db/settings';
import { countArrivals, dueDate } from '@/lib/analysis/quality/punctuality';
import { arrivalWord } from '@/lib/exports/quality/arrival-table';
import { ARRIVAL_CALENDAR } from '@/lib/exports/quality/calendar-table';
import { formatCount, formatMonthName } from '@/lib/narrative/format';
import { dayText } from '@/lib/narrative/quality';
import { Calendar } from './calendar';
import { PartFrame } from './part-frame';
import { PuskesmasTable } from './puskesmas-table';
import { qualityHref } from './quality-address';
import type { LinkedPartProps } from './part-props';

/** When the reports of facilities came in, against the due day: this month in three counts, the months before as n/N. */
export function TimelinessPart({ context, quality, puskesmas, address, download }: LinkedPartProps) {
  const { store, deployment } = context;
  const { months, asOf } = quality.ground;
  const { example } = deployment.district;
  const arrivals = quality.arrivals();
  if (arrivals.length === 0) {
    return (
      <p className="notice">
        Belum ada tanggal lapor. Kirim tabel <code>laporan</code> (periode, kode_fasilitas, tanggal_lapor) agar
        ketepatan waktu dapat dinilai.
      </p>
    );
  }
  const due = dueDate(asOf, amountOf(store, 'report.dueDay'));
  const own = arrivals.filter((each) => each.month === asOf && (!puskesmas || each.puskesmas === puskesmas.id));
  const counts = countArrivals(own.map(({ arrival }) => arrival));
  const behind = puskesmas ? arrivalLines(quality, puskesmas) : [];
  return (
    <>
      <p className="sentence">
        Laporan {formatMonthName(asOf)}, batas {dayText(due)}: {formatCount(counts['on-time'])} tepat waktu,{' '}
        {formatCount(counts.late)} lewat batas, {formatCount(counts.missing)} belum lapor
        {counts.awaited > 0 && `, ${formatCount(counts.awaited)} belum jatuh tempo`}.
      </p>
      {!puskesmas && <PuskesmasTable quality={quality} example={example} address={address} />}
      {puskesmas && (
        <PartFrame
          id="lewat-judul"
          title={`Lewat batas atau belum lapor, ${formatMonthName(asOf)}`}
          example={example}
          subtitle="Tanggal masuk menurut tabel laporan."
        >
          {behind.length === 0 ? (
            <p className="sentence">Semua laporan tepat waktu.</p>
          ) : (
            <ul className="facility-list">
              {behind.map((line) => (
                <li key={line.code}>
                  <span className="facility-name">{line.facility}</span>
                  <span className="facility-place">{line.desa}</span>
                  <span className="facility-lacks">
                    {arrivalWord(line)}
                    {line.reportedOn && `, masuk ${dayText(line.reportedOn)}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </PartFrame>
      )}
      <PartFrame
        id="tepat-judul"
        title="Tepat waktu per puskesmas dan bulan"
        example={example}
        subtitle={`Tepat waktu/jatuh tempo: ${ARRIVAL_CALENDAR.counts}.`}
        download={download}
      >
        <Calendar
          title={ARRIVAL_CALENDAR.title}
          words={ARRIVAL_CALENDAR.legend}
          months={months}
          rows={arrivalRows(quality, puskesmas)}
          hrefOf={(code, period) => qualityHref({ ...address, period, puskesmas: code })}
        />
      </PartFrame>
    </>
  );
}
