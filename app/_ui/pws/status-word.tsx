import type { PwsStatus } from '@/lib/pws/status';

type Props = Readonly<{ status: PwsStatus; text: string }>;

/** A status as shape, colour and word. The shape comes from the style sheet: a page may hold a hundred of them. */
export function StatusWord({ status, text }: Props) {
  return <span className={`status-word status-${status}`}>{text}</span>;
}
