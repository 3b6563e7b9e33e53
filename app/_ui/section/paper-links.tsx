import type { PageContext } from '@/app/_server/page-context';
import { paperWays } from '@/app/_server/reports/ways';
import { withinScope } from '@/app/_server/scope';
import type { Period } from '@/lib/coverage/period';

/** A place's papers, for readers who may see all that stands in them. */
export function PaperLinks({
  context,
  code,
  period,
}: Readonly<{ context: PageContext; code: string; period: Period }>) {
  return (
    <p className="actions screen-only">
      {withinScope(context, paperWays(code, period)).map(({ href, label }) => (
        <a key={href} className="button" href={href}>
          {label}
        </a>
      ))}
    </p>
  );
}
