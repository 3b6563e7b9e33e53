import type { SinceLine } from '@/app/_server/agreement-list';

/** What the linked indicator has done since, and whether what was expected is reached; nothing without an indicator. */
export function SinceLines({ since, example }: Readonly<{ since: SinceLine | null; example: boolean }>) {
  if (!since) return null;
  return (
    <p className="agreement-since">
      {example && <strong className="example-mark">CONTOH. </strong>}
      {since.href ? <a href={since.href}>{since.text}</a> : since.text}
      {since.expected && ` ${since.expected}`}
      {since.note && <span className="small muted"> {since.note}</span>}
    </p>
  );
}
