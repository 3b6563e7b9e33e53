import { answer, json } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { withinScope } from '@/app/_server/scope';
import { search } from '@/db/queries/search';

export const dynamic = 'force-dynamic';

const MOST_SUGGESTIONS = 8;

export const GET = answer((asked) => {
  const hits = withinScope(asked, search(asked.store, required(asked.query, 'q'), Infinity));
  return json({ hits: hits.slice(0, MOST_SUGGESTIONS) });
});
