import type { Role } from '@/lib/access/reader';

/** What each role may do, in the words of the pages. */
export const ROLE_MEANING: Readonly<Record<Role, string>> = {
  admin: 'administrator Dinas Kesehatan: membaca dan mengubah semua data, pengaturan, dan akun',
  analis: 'analis Dinas Kesehatan: membaca semua data dan riwayatnya, tanpa mengubah',
  puskesmas: 'puskesmas: membaca semua data, mengirim data puskesmasnya sendiri',
  camat: 'camat: membaca kecamatannya secara rinci, kabupaten sebagai jumlah',
  pembaca: 'pembaca: membaca semua data',
};

type Bound = Readonly<{ role: Role; area: string | null; areaName: string | null }>;

/** An account's role with the place that it is bound to. */
export function roleText({ role, area, areaName }: Bound): string {
  if (area === null) return `Peran ${role}.`;
  const named = role === 'camat' && areaName ? `Kecamatan ${areaName}` : areaName;
  return named ? `Peran ${role}, ${named} (${area}).` : `Peran ${role}, ${area} (tidak ada lagi di basis data ini).`;
}

/** Whether an account opens anything, in a sentence. */
export function accountState({ disabled, oneTimePassword }: Readonly<{ disabled: boolean; oneTimePassword: boolean }>) {
  if (disabled) return 'Nonaktif.';
  return oneTimePassword ? 'Aktif, kata sandi sekali pakai belum diganti.' : 'Aktif.';
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** A browser as its owner would name it, such as `Chrome di Android`. */
export function browserName(agent: string | null): string {
  const found = (names: readonly (readonly [RegExp, string])[]) => names.find(([sign]) => sign.test(agent ?? ''))?.[1];
  const [browser, system] = [found(BROWSERS), found(SYSTEMS)];
  if (!browser) return 'Peramban lain';
  return system ? `${browser} di ${system}` : browser;
}
