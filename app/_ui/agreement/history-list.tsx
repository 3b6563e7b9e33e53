import type { AgreementEvent } from '@/lib/agreements/entry';
import { eventText } from '@/lib/narrative/agreement';
import { formatMoment } from '@/lib/narrative/format';

/** What became of an agreement, the latest first: nothing of it can be changed or removed. */
export function HistoryList({ events, timeZone }: Readonly<{ events: readonly AgreementEvent[]; timeZone: string }>) {
  return (
    <ol className="agreement-history">
      {events
        .map((event, index) => ({ event, before: events[index - 1]?.state ?? null }))
        .reverse()
        .map(({ event, before }) => (
          <li key={event.id}>
            <p className="small muted">
              {formatMoment(new Date(event.at), timeZone)}
              {event.actor && ` · ${event.actor}`}
            </p>
            <p>
              <strong>{eventText(event, before)}</strong>
              {event.note && `: ${event.note}`}
            </p>
            {event.changes.map(({ field, before: was, after }) => (
              <p key={field} className="small">
                {field}: {was} menjadi {after}
              </p>
            ))}
          </li>
        ))}
    </ol>
  );
}
