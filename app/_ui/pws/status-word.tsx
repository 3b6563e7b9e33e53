import { statusDrawing } from '@/lib/drawing/status-mark';
import { svgText } from '@/lib/drawing/svg-text';
import { PWS_STATUSES, type PwsStatus } from '@/lib/pws/status';

/** Each mark's markup is the same wherever it stands: written once. */
const MARKS = Object.fromEntries(
  PWS_STATUSES.map((status) => [status, svgText(statusDrawing(status), `pws-${status}`)]),
) as Readonly<Record<PwsStatus, string>>;

type Props = Readonly<{ status: PwsStatus; text: string }>;

/** A status as shape, colour and word. */
export function StatusWord({ status, text }: Props) {
  return (
    <span className={`status-word status-${status}`}>
      <span aria-hidden="true" dangerouslySetInnerHTML={{ __html: MARKS[status] }} />
      {text}
    </span>
  );
}
