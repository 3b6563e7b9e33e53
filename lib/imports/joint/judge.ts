import type { Reference } from '../reference';
import { judgeFacts } from './facts';
import { JointFindings, type SpokenRow, rowsOf } from './findings';
import { GroupSizes } from './group-sizes';
import { judgeTrainings } from './trainings';

/** What the rows of a call, in the order of its files, say of each other across rows, tables and what is stored. */
export function judgeTogether(rows: readonly SpokenRow[], reference: Reference): JointFindings {
  const findings = new JointFindings();
  const groups = new GroupSizes(rowsOf(rows, 'sasaran'), reference);
  groups.judge(findings);
  judgeFacts(rowsOf(rows, 'capaian'), groups, reference, findings);
  judgeTrainings(rowsOf(rows, 'pelatihan'), reference, findings);
  return findings;
}
