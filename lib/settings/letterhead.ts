/**
 * How the office signs what leaves the building: kop surat, the colours of its slides, who signs. Nothing here changes a
 * figure. An empty text is a line that is not printed.
 */
export type Letterhead = Readonly<{
  /** "PEMERINTAH KABUPATEN KOTAWARINGIN TIMUR" */
  government: string;
  /** "DINAS KESEHATAN" */
  office: string;
  address: string;
  contact: string;
  /** Where documents are signed: "Sampit". */
  city: string;
  /** Signs reports and tables: "Kepala Dinas Kesehatan". */
  signatory: Readonly<{ role: string; name: string; rank: string; nip: string }>;
  /** The slides' accent, `#rrggbb`: dark enough for white text. */
  accent: string;
}>;

/** The accent of the pages. */
export const PRESET_ACCENT = '#0f4f4b';

/** What stands where nothing was decided: the names that follow from the district itself, nobody's signature. */
export function presetLetterhead(districtName: string): Letterhead {
  return {
    government: `Pemerintah ${districtName}`,
    office: 'Dinas Kesehatan',
    address: '',
    contact: '',
    city: '',
    signatory: { role: 'Kepala Dinas Kesehatan', name: '', rank: '', nip: '' },
    accent: PRESET_ACCENT,
  };
}
