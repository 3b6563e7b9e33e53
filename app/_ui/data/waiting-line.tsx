import type { PageContext } from '@/app/_server/page-context';
import { waitingSubmissions } from '@/db/queries/waiting';
import { verdictOn } from '@/lib/access/policy';
import { formatCount } from '@/lib/narrative/format';

/** To who decides on submissions, how many wait; nothing to anybody else. */
export function WaitingLine({ context: { store, reader, deployment } }: Readonly<{ context: PageContext }>) {
  if (!verdictOn('steward', reader, deployment).allowed) return null;
  const { submissions } = waitingSubmissions(store);
  if (submissions === 0) return null;
  return (
    <p className="sentence">
      <a href="/data/kiriman">{formatCount(submissions)} kiriman puskesmas menunggu diperiksa</a>
    </p>
  );
}
