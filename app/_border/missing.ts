import { deployment } from '@/app/_server/deployment';
import { store } from '@/app/_server/store';
import { indicators } from '@/db/indicators';
import { findFacility } from '@/db/facilities';
import { areaCodes } from '@/db/places';
import { findPlace } from '@/db/queries/place';
import { findRakor } from '@/db/rakor/rakors';
import { search } from '@/db/queries/search';
import { seriesBounds } from '@/db/rollup/series';
import { nearestCodes } from '@/lib/areas/nearest';
import { formatMonth, parsePeriod } from '@/lib/coverage/period';
import { formatMonthName } from '@/lib/narrative/format';
import { nearestText } from '@/lib/narrative/nearest';
import { fullName } from '@/lib/narrative/place';
import { readBlockersAsked } from './blocker-address';
import { readFacilityAsked } from './facility-address';
import { queryOf } from './parameters';
import { QUALITY_PARTS } from './quality-address';
import { RefusalError } from './refusal';

export type Choice = Readonly<{ href: string; label: string }>;
export type Missing = Readonly<{ sentence: string; choices: readonly Choice[] }>;

const HOME: Choice = { href: '/', label: 'Ringkasan' };
const MEETINGS: Choice = { href: '/rakor', label: 'Daftar rapat' };
const FACILITIES: Choice = { href: '/fasilitas', label: 'Daftar fasilitas' };

/**
 * Why an address leads nowhere, and where to go instead: the nearest area, indicator, level or period. Who may not read
 * learns only that it leads nowhere.
 */
export function explainMissing(address: string, mayRead: boolean): Missing {
  const url = new URL(address, 'http://localhost');
  const [, section = '', code = ''] = url.pathname.split('/').map(decode);
  if (!mayRead) return { sentence: 'Alamat ini tidak ada.', choices: [HOME] };
  const wilayah = url.searchParams.get('wilayah');
  if ((section === 'wilayah' || section === 'puskesmas') && code) {
    if (!isPlaceOf(section, code)) return missingPlace(code);
  }
  if (wilayah && !findPlace(store(), wilayah)) return missingPlace(wilayah);
  if ((section === 'indikator' || section === 'definisi') && code && !isIndicator(code))
    return missingIndicator(section, code);
  if (section === 'fasilitas' && code && !findFacility(store(), code))
    return { sentence: `Fasilitas "${code}" tidak ada di basis data ini.`, choices: [FACILITIES, HOME] };
  if (section === 'rakor' && code && !isRakor(code))
    return { sentence: `Rapat nomor "${code}" tidak ada, atau sudah dihapus.`, choices: [MEETINGS, HOME] };
  const refused = section === 'fasilitas' && !code ? refusedFilter(url) : null;
  if (refused) return refused;
  const tahun = url.searchParams.get('tahun');
  if (section === 'pengaturan' && tahun !== null)
    return missingParameter(url, 'tahun', `Tahun "${tahun}" tidak ada di sini.`);
  const periode = url.searchParams.get('periode');
  if (periode !== null && !parsePeriod(periode)) return missingPeriod(url, periode);
  const tingkat = url.searchParams.get('tingkat');
  if (tingkat !== null) return missingParameter(url, 'tingkat', `Tingkat wilayah "${tingkat}" tidak ada di sini.`);
  const kelompok = url.searchParams.get('kelompok');
  if (kelompok !== null)
    return missingParameter(url, 'kelompok', `Kelompok indikator "${kelompok}" tidak ada di sini.`);
  const blockers = refusedBlockers(url, section, code);
  if (blockers) return blockers;
  const bagian = url.searchParams.get('bagian');
  if (section === 'mutu-data' && bagian !== null && !QUALITY_PARTS.some((part) => part === bagian))
    return missingParameter(url, 'bagian', `Bagian "${bagian}" tidak ada di sini.`);
  const puskesmas = url.searchParams.get('puskesmas');
  if (puskesmas && findPlace(store(), puskesmas)?.kind !== 'puskesmas')
    return missingParameter(url, 'puskesmas', `Puskesmas "${puskesmas}" tidak ada di basis data ini.`);
  if ([...url.searchParams].length > 0) {
    return {
      sentence: 'Salah satu isian pada alamat ini tidak dikenal.',
      choices: distinct([{ href: url.pathname, label: 'Halaman ini tanpa isian' }, HOME]),
    };
  }
  return { sentence: `Alamat ${url.pathname} tidak ada.`, choices: [HOME] };
}

function isRakor(number: string): boolean {
  return /^\d+$/.test(number) && findRakor(store(), Number(number)) !== null;
}

/** What the list of facilities refuses of its filters. */
function refusedFilter(url: URL): Missing | null {
  return refusedBy(url, () => readFacilityAsked(store(), queryOf(url.searchParams)));
}

/** What the part "Hambatan" refuses. */
function refusedBlockers(url: URL, section: string, code: string): Missing | null {
  const place = section === 'wilayah' || section === 'puskesmas' ? findPlace(store(), code) : null;
  if (!place || url.searchParams.get('bagian') !== 'hambatan') return null;
  return refusedBy(url, () => readBlockersAsked(store(), place, queryOf(url.searchParams)));
}

/** The sentence of a reader of the address that refuses it, and the page without what was refused; null where none is. */
function refusedBy(url: URL, read: () => unknown): Missing | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof RefusalError) return missingParameter(url, error.refusal.parameter, error.refusal.detail);
    throw error;
  }
}

function isPlaceOf(section: string, code: string): boolean {
  return findPlace(store(), code)?.kind === (section === 'wilayah' ? 'area' : 'puskesmas');
}

function isIndicator(code: string): boolean {
  return indicators(store()).some((indicator) => indicator.code === code);
}

function missingPlace(code: string): Missing {
  const { district } = deployment();
  const place = findPlace(store(), code);
  const moved: Choice[] = place
    ? [{ href: place.kind === 'area' ? `/wilayah/${code}` : `/puskesmas/${code}`, label: `Halaman ${code}` }]
    : [];
  const near = /^[\d.]+$/.test(code) ? nearestCodes(code, areaCodes(store())) : [];
  const named = search(store(), code, 3).map(({ href, name }) => ({ href, label: name }));
  return {
    sentence: `Wilayah atau puskesmas "${code}" tidak ada di basis data ${district.name}.`,
    choices: distinct([
      ...moved,
      ...near.flatMap((each) => {
        const found = findPlace(store(), each);
        return found?.kind === 'area' ? [{ href: `/wilayah/${each}`, label: `${fullName(found.area)} (${each})` }] : [];
      }),
      ...named,
      { href: `/wilayah/${district.code}`, label: district.name },
    ]),
  };
}

/** Each address once, the first time it was offered. */
function distinct(choices: readonly Choice[]): Choice[] {
  return choices.filter(({ href }, index) => choices.findIndex((other) => other.href === href) === index);
}

function missingIndicator(section: string, code: string): Missing {
  const all = indicators(store());
  const nearest = nearestText(
    code,
    all.map((indicator) => indicator.code),
  );
  const found = all.find((indicator) => indicator.code === nearest);
  return {
    sentence: `Indikator "${code}" tidak ada.`,
    choices: [
      ...(found ? [{ href: `/${section}/${found.code}`, label: `${found.name} (${found.code})` }] : []),
      { href: '/indikator', label: 'Semua indikator' },
    ],
  };
}

function missingPeriod(url: URL, text: string): Missing {
  const bounds = seriesBounds(store(), deployment().district.id);
  const sentence = `"${text}" bukan periode. Tulis seperti 2026-02, 2026-T1, atau 2026.`;
  if (!bounds) return { sentence, choices: [HOME] };
  url.searchParams.set('periode', formatMonth(bounds.last));
  return {
    sentence,
    choices: [
      { href: `${url.pathname}${url.search}`, label: `Bulan terakhir dengan data: ${formatMonthName(bounds.last)}` },
      HOME,
    ],
  };
}

function missingParameter(url: URL, name: string, sentence: string): Missing {
  url.searchParams.delete(name);
  return {
    sentence,
    choices: distinct([{ href: `${url.pathname}${url.search}`, label: 'Halaman ini dengan pilihan bawaan' }, HOME]),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
