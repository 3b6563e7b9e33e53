import { verdictOn } from '@/lib/access/policy';
import type { Reader } from '@/lib/access/reader';
import { RULES } from '@/lib/access/rules';

/** The tasks of a visit, in the order of the meeting's question. */
const READING = [
  { href: '/', label: 'Ringkasan', key: 'ringkasan' },
  { href: '/wilayah', label: 'Wilayah', key: 'wilayah' },
  { href: '/indikator', label: 'Indikator', key: 'indikator' },
  { href: '/definisi', label: 'Definisi', key: 'definisi' },
] as const;

/** What those who work with the data find beside it; each shows once its address has a rule, to whom the rule lets in. */
const WORK = [
  { href: '/data/impor', label: 'Data', key: 'data' },
  { href: '/mutu-data', label: 'Mutu data', key: 'mutu-data' },
] as const;

/** Where a page belongs; the settings are reached from the foot of every page. */
export type Section = (typeof READING)[number]['key'] | (typeof WORK)[number]['key'] | 'pengaturan';

type Entry = Readonly<{ href: string; label: string; key: Section }>;

/** The entries of the header's navigation for this reader. */
export function sectionsFor(reader: Reader): readonly Entry[] {
  return [...READING, ...WORK.filter(({ href }) => isForWork(href, reader))];
}

function isForWork(href: string, reader: Reader): boolean {
  const access = RULES[href]?.GET;
  if (!access || reader.kind === 'public') return false;
  if (access.action === 'read' && access.look === 'district' && reader.role === 'camat') return false;
  return verdictOn(access.action, reader, { publicRead: false, hasAccounts: true }).allowed;
}
