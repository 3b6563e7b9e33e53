import { authorOf, editAnswer } from '@/app/_api/edit-answer';
import { perform } from '@/app/_api/perform';
import { fieldOf, readFields } from '@/app/_border/form-fields';
import { readIndicator } from '@/app/_border/parameters';
import { readPlan } from '@/app/_border/plan-request';
import { readWanted } from '@/app/_border/value-fields';
import { type EditOutcome, applyEdits } from '@/db/imports/edit';
import { targetEdit } from '@/lib/imports/plan-rows';

export const dynamic = 'force-dynamic';

/** Stores or removes one target; what cannot be taken comes back with all that was typed. */
export const POST = perform('steward', async (performed) => {
  const { store, deployment, request } = performed;
  const fields = await readFields(request);
  const { year, area } = readPlan(store, deployment, fields);
  const { code } = readIndicator(store, fieldOf(fields, 'indikator'), 'indikator');
  const wanted = readWanted(fields, 'nilai');
  const place = { year, indicator: code, area: area.code };
  const outcome: EditOutcome =
    wanted.kind === 'unclear'
      ? { kind: 'refused', problems: { nilai: wanted.problem } }
      : applyEdits(store, wanted.touched ? [targetEdit(place, wanted)] : [], {
          currentMonth: deployment.current,
          author: authorOf(performed, fieldOf(fields, 'alasan')),
          planAhead: true,
        });
  const query = new URLSearchParams({ tahun: String(year), wilayah: area.code, indikator: code });
  return editAnswer(performed, outcome, { form: 'ubah-target', page: `/pengaturan/target?${query}`, values: fields });
});
