import { verdictOn } from '@/lib/access/policy';
import type { Reader } from '@/lib/access/reader';
import { RULES } from '@/lib/access/rules';

/** The tasks of a visit, in the order of the meeting's question. */
const READING = [
  { href: '/', label: 'Ringkasan', key: 'ringkasan' },
  { href: '/wilayah', label: 'Wilayah', key: 'wilayah' },
  { href: '/fasilitas', label: 'Fasilitas', key: 'fasilitas' },
  { href: '/indikator', label: 'Indikator', key: 'indikator' },
  { href: '/rakor', label: 'Rakor', key: 'rakor' },
  { href: '/tindak-lanjut', label: 'Tindak lanjut', key: 'tindak-lanjut' },
  { href: '/definisi', label: 'Definisi', key: 'definisi' },
] as const;

/**
 * What those who work with the data find beside it: each leads to the first of its addresses whose rule lets them in, and
 * is not there for whom none does. Who may not send data still reads their history.
 */
const WORK = [
  { hrefs: ['/data/impor', '/data/riwayat'], label: 'Data', key: 'data' },
  { hrefs: ['/mutu-data'], label: 'Mutu data', key: 'mutu-data' },
] as const;

/** Where a page belongs; the settings are reached from the foot of every page. */
export type Section = (typeof READING)[number]['key'] | (typeof WORK)[number]['key'] | 'pengaturan';

type Entry = Readonly<{ href: string; label: string; key: Section }>;

/** The entries of the header's navigation for this reader. */
export function sectionsFor(reader: Reader): readonly Entry[] {
  if (reader.kind === 'key') return [{ href: `/wilayah/${reader.area}`, label: 'Wilayah', key: 'wilayah' }];
  const reading = READING.flatMap((entry): Entry[] => {
    const href = entry.key === 'fasilitas' ? facilitiesHref(reader) : entry.href;
    return href === null ? [] : [{ ...entry, href }];
  });
  const work = WORK.flatMap(({ hrefs, label, key }): Entry[] => {
    const href = hrefs.find((each) => isForWork(each, reader));
    return href ? [{ href, label, key }] : [];
  });
  return [...reading, ...work];
}

/** A camat reads facilities of the own kecamatan alone where reading is closed: the way leads there, or nowhere. */
function facilitiesHref(reader: Reader): string | null {
  if (reader.kind !== 'account' || reader.role !== 'camat') return '/fasilitas';
  return reader.area === null ? null : `/fasilitas?wilayah=${reader.area}`;
}

function isForWork(href: string, reader: Reader): boolean {
  const access = RULES[href]?.GET;
  if (!access || reader.kind !== 'account') return false;
  if (access.action === 'read' && access.look === 'district' && reader.role === 'camat') return false;
  return verdictOn(access.action, reader, { publicRead: false, hasAccounts: true }).allowed;
}
