import { answer } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { askedView } from '@/app/_server/asked-view';
import { downloadOf } from '@/app/_server/download';
import { sexViewOf } from '@/app/_server/sex-view';

export const dynamic = 'force-dynamic';

/** A view's indicator by sex; where nobody split it there is no such file. */
export const GET = answer((asked) => {
  const { context, view } = askedView(asked);
  const split = sexViewOf(context, view);
  if (!split) {
    return refuse(404, 'indikator', `Indikator ${view.indicator.code} tidak dilaporkan menurut jenis kelamin.`);
  }
  return downloadOf(split.table, required(asked.query, 'format'));
});
