import { answer, json } from '@/app/_api/answer';
import { indicators } from '@/db/indicators';

export { DELETE, PATCH, POST, PUT } from '@/app/_api/read-only';

export const dynamic = 'force-dynamic';

export const GET = answer(({ store }) =>
  json({
    indicators: indicators(store).map(
      ({ code, name, numerator, denominator, kind, per, direction, level, lifeCycle, cluster, source, version }) => ({
        code,
        name,
        numerator,
        denominator,
        kind,
        ...(per === null ? {} : { per }),
        direction,
        level,
        lifeCycle,
        cluster,
        source,
        version,
      }),
    ),
  }),
);
