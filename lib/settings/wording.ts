/**
 * One short text that no guideline fixes and a district may decide, such as who is responsible for something. `reason`
 * says why the preset is what it is, `meaning` what a text then stands for.
 */
export type Wording = Readonly<{
  title: string;
  preset: string;
  longest: number;
  meaning: (text: string) => string;
  reason: string;
}>;

/** Permendagri 13/2024 names the six fields of posyandu, not the offices of a district that coach them. */
const coach = (field: string, preset: string): Wording => ({
  title: `Enam bidang SPM Posyandu: OPD pembina bidang ${field}`,
  preset,
  longest: 80,
  meaning: (text) => `Bidang ${field} dibina ${text}.`,
  reason:
    'Permendagri 13/2024 menetapkan enam bidangnya, bukan nama OPD di setiap daerah; nama bawaan ini pilihan program.',
});

/** Every text by its key. Keys are stored: they are never renamed. */
export const WORDINGS = {
  'spm.pendidikan': coach('pendidikan', 'Dinas Pendidikan'),
  'spm.kesehatan': coach('kesehatan', 'Dinas Kesehatan'),
  'spm.pekerjaanUmum': coach('pekerjaan umum', 'Dinas PUPR'),
  'spm.perumahan': coach('perumahan rakyat', 'Dinas Perkim'),
  'spm.trantibum': coach('trantibumlinmas', 'Satpol PP dan BPBD'),
  'spm.sosial': coach('sosial', 'Dinas Sosial'),
} as const satisfies Readonly<Record<string, Wording>>;

export type WordingKey = keyof typeof WORDINGS;

export const WORDING_KEYS = Object.keys(WORDINGS) as WordingKey[];

/** The key of a text, or null when no wording is named so. */
export function wordingKey(text: string): WordingKey | null {
  return WORDING_KEYS.find((key) => key === text) ?? null;
}

/** A text or stored value as it is kept, without spaces around or doubled; null when it is none that the key takes. */
export function wordingText(key: WordingKey, value: unknown): string | null {
  if (typeof value !== 'string' || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value)) return null;
  const text = value.trim().replace(/\s+/g, ' ');
  return text !== '' && [...text].length <= WORDINGS[key].longest ? text : null;
}
