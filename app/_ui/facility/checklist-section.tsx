import { PlanTable } from '@/app/_ui/table/plan-table';
import type { ChecklistLine } from '@/db/queries/facility/checklist';
import { actorName } from '@/lib/narrative/actor';
import { checklistSentence, runWord, sinceText } from '@/lib/narrative/facility-checklist';
import { FactFrame } from './fact-frame';
import { IlpMark } from './ilp-mark';

type Props = Readonly<{ lines: readonly ChecklistLine[]; example: boolean }>;

const COLUMNS = ['Kriteria', 'Keadaan', 'Sejak', 'Bukti', 'Pelaku'].map((label) => ({ label }));

/** The checklist of a facility: what it meets, what it was reported to lack, and what nobody has reported. */
export function ChecklistSection({ lines, example }: Props) {
  if (lines.length === 0) return null;
  return (
    <FactFrame id="kriteria" title="Kriteria" example={example} sentence={checklistSentence(lines)}>
      <PlanTable
        title="Kriteria fasilitas ini"
        columns={COLUMNS}
        rows={lines.map(({ criterion, run }) => ({
          key: criterion.code,
          head: (
            <>
              {criterion.name}
              <span className="row-note">
                {criterion.code}
                {criterion.wajib && ' · wajib'}
              </span>
            </>
          ),
          cells: [
            <>
              <IlpMark mark={run === null ? 'tanpa' : run.met ? 'sudah' : 'belum'} />
              {runWord(run)}
            </>,
            sinceText(run),
            run?.evidence ?? '',
            actorName(criterion.actor),
          ],
        }))}
      />
      <p className="small muted">
        “Belum dilaporkan” tidak sama dengan “belum”: kriterianya belum pernah ditanyakan atau dilaporkan. Pelaku adalah
        yang dapat menggerakkannya.
      </p>
    </FactFrame>
  );
}
