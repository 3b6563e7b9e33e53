import { PlanTable } from '@/app/_ui/table/plan-table';
import type { ReportLine } from '@/db/queries/facility/arrivals';
import type { ServiceLine } from '@/db/queries/facility/services';
import { formatMonth } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import { arrivalPhrase, arrivalsSentence } from '@/lib/narrative/facility-reports';
import { formatCount, formatMonthName, formatPercent, formatRatio } from '@/lib/narrative/format';
import { FactFrame } from './fact-frame';

/** What the facility itself reports of services: the latest figure of each indicator. */
export function ServiceSection({
  services,
  example,
}: Readonly<{ services: readonly ServiceLine[]; example: boolean }>) {
  if (services.length === 0)
    return (
      <FactFrame
        id="layanan"
        title="Layanan yang dilaporkan"
        example={example}
        sentence="Belum ada capaian yang dilaporkan atas nama fasilitas ini."
      />
    );
  return (
    <FactFrame id="layanan" title="Layanan yang dilaporkan" example={example} sentence="Angka terakhir per indikator.">
      <PlanTable
        title="Capaian terakhir yang dilaporkan fasilitas ini"
        columns={[{ label: 'Indikator' }, { label: 'Bulan' }, { label: 'Capaian', numeric: true }]}
        rows={services.map((line) => ({
          key: line.indicator.code,
          head: <a href={`/definisi/${line.indicator.code}`}>{line.indicator.name}</a>,
          cells: [formatMonthName(line.month), figureText(line)],
        }))}
      />
    </FactFrame>
  );
}

/** A month's ratio, or its count and what the year's months add up to so far. */
function figureText({ numerator, denominator, sinceJanuary }: ServiceLine): string {
  if (sinceJanuary !== null) return `${formatCount(numerator)}; sejak Januari ${formatCount(sinceJanuary)}`;
  if (denominator === null) return formatCount(numerator);
  const ratio = { numerator, denominator };
  return denominator > 0 ? `${formatRatio(ratio)} (${formatPercent(ratio)})` : formatRatio(ratio);
}

type Props = Readonly<{ type: FacilityType; reports: readonly ReportLine[] | null; example: boolean }>;

/** When the reports of the last months came in, against the day that they are due. */
export function ReportsSection({ type, reports, example }: Props) {
  const sentence =
    reports === null
      ? `Tanggal masuk laporan ${type} belum dicatat di basis data ini, sehingga ketepatannya tidak dapat dinilai.`
      : arrivalsSentence(reports);
  return (
    <FactFrame id="laporan" title="Laporan" example={example} sentence={sentence}>
      {reports && reports.length > 0 && (
        <PlanTable
          title="Laporan menurut bulan"
          columns={[{ label: 'Laporan bulan' }, { label: 'Keadaan' }]}
          rows={reports.map((line) => ({
            key: formatMonth(line.month),
            head: formatMonthName(line.month),
            cells: [arrivalPhrase(line)],
          }))}
        />
      )}
    </FactFrame>
  );
}
