import { authorOf, editAnswer } from '@/app/_api/edit-answer';
import { perform } from '@/app/_api/perform';
import { fieldOf, readFields } from '@/app/_border/form-fields';
import { readPlan, targetGroupOf } from '@/app/_border/plan-request';
import { readWanted } from '@/app/_border/value-fields';
import { type EditOutcome, applyEdits } from '@/db/imports/edit';
import { groupEdit } from '@/lib/imports/plan-rows';
import type { Sex } from '@/lib/imports/record';

export const dynamic = 'force-dynamic';

/** The figures that the form may have: one for all, or one for each sex where the stored sasaran is split. */
const FIGURES: readonly Readonly<{ name: string; sex: Sex }>[] = [
  { name: 'nilai', sex: 0 },
  { name: 'laki', sex: 1 },
  { name: 'perempuan', sex: 2 },
];

/** Stores or removes one desa's sasaran of a group; what cannot be taken comes back with all that was typed. */
export const POST = perform('steward', async (performed) => {
  const { store, deployment, request } = performed;
  const fields = await readFields(request);
  const { year, area } = readPlan(store, deployment, fields);
  const group = targetGroupOf(fieldOf(fields, 'kelompok'));
  const sent = FIGURES.filter(({ name }) => fields[`dilihat-${name}`] !== undefined);
  const read = sent.map(({ name, sex }) => ({ name, sex, wanted: readWanted(fields, name) }));
  const problems = read.flatMap(({ name, wanted }) =>
    wanted.kind === 'unclear' ? [[name, wanted.problem] as const] : [],
  );
  const edits = read.flatMap(({ name, sex, wanted }) =>
    wanted.kind === 'value' && wanted.touched
      ? [groupEdit({ year, desa: area.code, group, sex }, { ...wanted, field: name })]
      : [],
  );
  const outcome: EditOutcome =
    problems.length > 0
      ? { kind: 'refused', problems: Object.fromEntries(problems) }
      : applyEdits(store, edits, {
          currentMonth: deployment.current,
          author: authorOf(performed, fieldOf(fields, 'alasan')),
          planAhead: true,
        });
  const query = new URLSearchParams({ tahun: String(year), wilayah: area.code, kelompok: group });
  return editAnswer(performed, outcome, { form: 'ubah-sasaran', page: `/pengaturan/sasaran?${query}`, values: fields });
});
