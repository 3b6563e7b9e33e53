import type { QualityPart } from '@/app/_border/quality-address';
import type { PageContext } from '@/app/_server/page-context';
import type { Quality } from '@/app/_server/quality';
import { qualityTables } from '@/app/_server/quality-tables';
import { remindersOf } from '@/app/_server/reminders';
import { type Facility, facilitiesIn } from '@/db/facilities';
import { formatMonth } from '@/lib/coverage/period';
import type { ExportTable } from '@/lib/exports/table';
import { formatMonthName } from '@/lib/narrative/format';
import { CompletenessPart } from './completeness-part';
import { ConsistencyPart } from './consistency-part';
import { DenominatorPart } from './denominator-part';
import { OutlierPart } from './outlier-part';
import { PartFrame } from './part-frame';
import type { QualityAddress } from './quality-address';
import { ReminderList } from './reminder-list';
import { SummaryPart } from './summary-part';
import { TimelinessPart } from './timeliness-part';
import { TwinsPart } from './twins-part';

type Props = Readonly<{
  context: PageContext;
  quality: Quality;
  part: QualityPart;
  puskesmas: Facility | null;
  address: QualityAddress;
}>;

/** The part that the address asks for; the others are not worked out. */
export function PartView({ context, quality, part, puskesmas, address }: Props) {
  const { asOf, kabupaten } = quality.ground;
  const download = { bagian: part, periode: formatMonth(asOf), ...(puskesmas ? { puskesmas: puskesmas.code } : {}) };
  const common = { context, quality, puskesmas, download };
  const tableOf = (): ExportTable => qualityTables(context, quality, part, puskesmas)[0];
  switch (part) {
    case 'kelengkapan':
      return <CompletenessPart {...common} address={address} />;
    case 'ketepatan':
      return <TimelinessPart {...common} address={address} />;
    case 'konsistensi':
      return <ConsistencyPart {...common} />;
    case 'pencilan':
      return <OutlierPart {...common} table={tableOf()} />;
    case 'penyebut':
      return <DenominatorPart {...common} table={tableOf()} />;
    case 'nama-mirip': {
      const all = facilitiesIn(context.store, kabupaten.id, kabupaten.level, asOf);
      const judged = all.filter(({ puskesmasId }) => !puskesmas || puskesmasId === puskesmas.id).length;
      return <TwinsPart {...common} table={tableOf()} judged={judged} />;
    }
    case 'pengingat':
      return (
        <PartFrame
          id="pengingat-judul"
          title={`Pesan pengingat, ${formatMonthName(asOf)}`}
          example={context.deployment.district.example}
          subtitle="Satu pesan per puskesmas, siap disalin ke grup percakapan. Tandai teksnya lalu salin, atau pakai tombolnya."
          download={download}
        >
          <ReminderList reminders={remindersOf(context, quality, puskesmas)} />
        </PartFrame>
      );
    default:
      return <SummaryPart {...common} address={address} />;
  }
}
