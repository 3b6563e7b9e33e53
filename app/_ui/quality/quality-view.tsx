import type { QualityPart } from '@/app/_border/quality-address';
import type { PageContext, Shown } from '@/app/_server/page-context';
import { type Quality, qualityOf } from '@/app/_server/quality';
import { reportRows } from '@/app/_server/quality-lines';
import { LevelLinks } from '@/app/_ui/form/level-links';
import { PeriodNotice } from '@/app/_ui/section/period-notice';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import type { Facility } from '@/db/facilities';
import { formatMonth } from '@/lib/coverage/period';
import { sumRatios } from '@/lib/coverage/ratio';
import { formatMonthName } from '@/lib/narrative/format';
import { qualityTitle, reportsPhrase } from '@/lib/narrative/quality';
import { PartView } from './part-view';
import { type QualityAddress, qualityHref } from './quality-address';
import { QualityForm } from './quality-form';

type Props = Readonly<{ context: PageContext; shown: Shown; part: QualityPart; puskesmas: Facility | null }>;

const LABELS: Readonly<Record<QualityPart, string>> = {
  ringkasan: 'Ringkasan',
  kelengkapan: 'Kelengkapan',
  ketepatan: 'Ketepatan waktu',
  konsistensi: 'Konsistensi',
  pencilan: 'Pencilan',
  penyebut: 'Lompatan penyebut',
  'nama-mirip': 'Nama mirip',
  pengingat: 'Pengingat',
};

/** How far the data of a month can be relied on, and whom to ask for what is missing. */
export function QualityView({ context, shown, part, puskesmas }: Props) {
  const { asOf } = shown;
  const quality: Quality = qualityOf(context, asOf);
  const reports = sumRatios(reportRows(quality, puskesmas).flatMap(({ cells }) => cells.at(-1) ?? []));
  const address: QualityAddress = {
    part,
    period: shown.asked ? formatMonth(asOf) : null,
    puskesmas: puskesmas?.code ?? null,
  };
  return (
    <PageFrame
      context={context}
      section={null}
      crumbs={puskesmas ? [{ href: qualityHref({ ...address, puskesmas: null }), label: 'Mutu data' }] : []}
    >
      <h1>{qualityTitle(reports.denominator - reports.numerator, asOf, puskesmas?.name ?? null)}</h1>
      <p className="lede">
        {puskesmas ? `Wilayah kerja ${puskesmas.name}` : context.deployment.district.name}, {formatMonthName(asOf)}:{' '}
        {reportsPhrase(reports)} · data per {context.dataPer}
      </p>
      <PeriodNotice shown={shown} path="/mutu-data" />
      <LevelLinks
        label="Bagian mutu data"
        links={(Object.keys(LABELS) as QualityPart[]).map((each) => ({
          href: qualityHref({ ...address, part: each }),
          label: LABELS[each],
          current: each === part,
        }))}
      />
      <QualityForm shown={shown} part={part} puskesmas={puskesmas} choices={quality.ground.puskesmas} />
      <PartView context={context} quality={quality} part={part} puskesmas={puskesmas} address={address} />
    </PageFrame>
  );
}
