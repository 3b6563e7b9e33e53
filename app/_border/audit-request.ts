import type { AuditFilter } from '@/db/queries/audit';
import { readNumber } from './number';
import { type Query, optional } from './parameters';

/** What the form sends for who has no account. */
export const WITHOUT_ACCOUNT = '-';

/** The audit that an address asks for; a form sends a filter empty for all. */
export function readAudit(query: Query): AuditFilter {
  const actor = filled(query, 'pelaku');
  const action = filled(query, 'tindakan');
  const before = optional(query, 'sebelum');
  return {
    ...(actor !== null && { actor: actor === WITHOUT_ACCOUNT ? null : actor }),
    ...(action !== null && { action }),
    ...(before !== null && { before: readNumber(before, 'sebelum') }),
  };
}

/** The same as parameters of an address, the page apart. */
export function auditQuery({ actor, action }: AuditFilter): Readonly<Record<string, string>> {
  return {
    ...(actor !== undefined && { pelaku: actor ?? WITHOUT_ACCOUNT }),
    ...(action !== undefined && { tindakan: action }),
  };
}

function filled(query: Query, name: string): string | null {
  return query[name] === '' ? null : optional(query, name);
}
