/** Only the district that the press wrote about needs this note. */
const PRESS_DISTRICT = '62.02';

/** Why the page says 73,9 % where the press printed 73: what was published, and what follows from it. */
export function PressNote({ district }: Readonly<{ district: string }>) {
  if (district !== PRESS_DISTRICT) return null;
  return (
    <p className="notice">
      Berita satuhabar.com, 11 Februari 2026, menulis “sekitar 229” dari 310 posyandu aktif “atau 73 persen”, dan 43
      dari 152 pustu. 229/310 adalah 73,87%; “73 persen” adalah angka yang dipotong, bukan dibulatkan. Untuk 75%
      diperlukan 233 posyandu, jadi kurang 4. Jumlah puskesmas yang melaksanakan ILP tidak diberitakan.
    </p>
  );
}
