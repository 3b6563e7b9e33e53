import { PlanTable } from '@/app/_ui/table/plan-table';
import type { DeclarationEntry } from '@/db/queries/facility/card';
import { formatMonth } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import type { StandingWord, Stretch } from '@/lib/facilities/history';
import { historySentence, standingWords, stretchMonths } from '@/lib/narrative/facility-life';
import { formatCount, formatMonthName } from '@/lib/narrative/format';
import { FactFrame } from './fact-frame';
import { IlpMark } from './ilp-mark';

type Props = Readonly<{
  type: FacilityType;
  history: readonly Stretch[];
  declarations: readonly DeclarationEntry[];
  example: boolean;
}>;

const MARKS = { sudah: 'sudah', belum: 'belum', 'tidak-aktif': 'tidak-aktif', ada: 'tanpa' } as const satisfies Record<
  StandingWord,
  string
>;

/** The status month by month over the months with data, newest first, and what was declared. */
export function HistorySection({ type, history, declarations, example }: Props) {
  return (
    <FactFrame id="riwayat" title="Riwayat status" example={example} sentence={historySentence(history, type)}>
      {history.length > 0 && (
        <PlanTable
          title="Riwayat status menurut bulan"
          columns={[{ label: 'Bulan' }, { label: 'Status' }, { label: 'Lama (bulan)', numeric: true }]}
          rows={[...history].reverse().map((stretch) => ({
            key: formatMonth(stretch.first),
            head: stretchMonths(stretch),
            cells: [
              <>
                <IlpMark mark={MARKS[stretch.standing]} />
                {standingWords(stretch)}
              </>,
              formatCount(stretch.last - stretch.first + 1),
            ],
          }))}
        />
      )}
      {declarations.length > 0 && (
        <>
          <h3>Penetapan</h3>
          <PlanTable
            title="Penetapan status ILP"
            columns={[{ label: 'Mulai' }, { label: 'Ditetapkan' }, { label: 'Nomor SK' }]}
            rows={declarations.map(({ month, status, decree }) => ({
              key: formatMonth(month),
              head: formatMonthName(month),
              cells: [
                status === null ? 'penetapan berakhir, kembali menurut kriteria' : status ? 'sudah ILP' : 'belum ILP',
                decree ?? 'tidak dicatat',
              ],
            }))}
          />
        </>
      )}
    </FactFrame>
  );
}
