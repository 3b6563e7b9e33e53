/** The documents that the catalogue cites. How certain each is stands in the guide for the definition page. */
export const PWS_KIA = 'Pedoman PWS-KIA, Kemenkes 2010';
export const PWS_IMMUNISATION = 'Pedoman PWS imunisasi, Kemenkes';
export const NUTRITION = 'Pemantauan pertumbuhan balita, Kemenkes (e-PPGBM)';
export const PROFILE = 'Profil Kesehatan, Kemenkes';
export const SPM = 'SPM bidang kesehatan: sasaran 100% setiap tahun';
export const STBM = 'Sanitasi total berbasis masyarakat (STBM), Kemenkes';

/** An indicator of the ministry's five-year plan by its number. */
export function renstra(number: string): string {
  return `Renstra Kemenkes 2025-2029, indikator ${number}`;
}
