import type { WriteScope } from '@/lib/access/reader';
import type { Reference } from '../reference';
import { judgeFacts } from './facts';
import { JointFindings, type SpokenRow, rowsOf } from './findings';
import { GroupSizes } from './group-sizes';
import { judgeMoves } from './moves';
import { judgeOwnership } from './ownership';
import { judgeTrainings } from './trainings';

/**
 * What the rows of a call, in the order of its files, say of each other across rows, tables and what is stored, and
 * which of them are not their sender's to write.
 */
export function judgeTogether(rows: readonly SpokenRow[], reference: Reference, scope: WriteScope): JointFindings {
  const findings = new JointFindings();
  judgeOwnership(rows, scope, reference, findings);
  const groups = new GroupSizes(rowsOf(rows, 'sasaran'), reference);
  groups.judge(findings);
  const facts = rowsOf(rows, 'capaian');
  judgeFacts(facts, groups, reference, findings);
  judgeMoves(rowsOf(rows, 'fasilitas'), facts, reference, findings);
  judgeTrainings(rowsOf(rows, 'pelatihan'), reference, findings);
  return findings;
}
