/** `Kabupaten` says nothing in a file name; `Kota` stays, since Kota Bandung is not Kabupaten Bandung. */
const DISTRICT_WORD = /^(kabupaten|kab\.?)\s+/i;
const LONGEST_PART = 60;

/** Lower-case ASCII with single hyphens: `Kotawaringin Timur` is `kotawaringin-timur`; empty when nothing is left. */
export function slug(text: string): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART);
  return ascii.replace(/^-+|-+$/g, '');
}

export type FileSubject = Readonly<{
  /** An indicator's code, or what the table is about: `ILP-PSY`, `fasilitas`. */
  subject: string;
  /** The area's name as people write it. */
  area: string;
  /** `2026-02`, `2026-T1`, `2026` or `2025-01..2026-02`. */
  period: string;
  example: boolean;
}>;

/** `indikator_wilayah_periode` (issue 2, "Tables out"), with `contoh_` in front for example data. */
export function fileStem({ subject, area, period, example }: FileSubject): string {
  const parts = [slug(subject), slug(area.replace(DISTRICT_WORD, '')), slug(period)].filter((part) => part !== '');
  return [...(example ? ['contoh'] : []), ...parts].join('_') || 'tabel';
}

export type FileEnding = 'csv' | 'xlsx' | 'json' | 'pdf' | 'docx' | 'pptx' | 'svg' | 'png';

export function fileName({ fileStem: stem }: Readonly<{ fileStem: string }>, ending: FileEnding): string {
  return `${stem}.${ending}`;
}
