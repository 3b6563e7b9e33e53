/** What is said of a wrong name as of a wrong password: neither tells which accounts there are. */
export const WRONG_SIGN_IN =
  'Nama masuk atau kata sandi tidak cocok. Periksa huruf besar-kecilnya; bila lupa, minta kata sandi baru kepada administrator di Dinas Kesehatan.';

/** How long to wait after too many attempts; minutes rounded up. */
export function waitText(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `Sudah terlalu sering dicoba. Coba masuk lagi dalam ${minutes} menit; bila lupa kata sandi, minta yang baru kepada administrator di Dinas Kesehatan.`;
}
