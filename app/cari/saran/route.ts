import { answer, json } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { search } from '@/db/queries/search';

export const dynamic = 'force-dynamic';

const MOST_SUGGESTIONS = 8;

export const GET = answer(({ store, query }) => json({ hits: search(store, required(query, 'q'), MOST_SUGGESTIONS) }));
