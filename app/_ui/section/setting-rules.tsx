import type { HeldAmount, HeldSetting, HeldWording } from '@/db/settings';

type Props = Readonly<{
  settings: readonly HeldSetting[];
  amounts: readonly HeldAmount[];
  wordings: readonly HeldWording[];
}>;

/** The rules that no guideline fixes, each as it holds in this database; /pengaturan has the other choices. */
export function SettingRules({ settings, amounts, wordings }: Props) {
  return (
    <>
      <h2 id="aturan-program">Aturan program ini</h2>
      <p>
        Pedoman Kemenkes menetapkan standar pelayanan, tetapi aturan hitung resmi “melaksanakan ILP” belum ditemukan.
        Baris kriteria mana yang wajib adalah aturan daerah, dengan bawaan pilihan kami, dan berlaku sejak bulan yang
        ditulis pada <a href="#kriteria-judul">daftar kriteria</a>; mengubahnya ada di halaman{' '}
        <a href="/pengaturan/kriteria">Kriteria ILP</a>. Yang berikut juga tidak ditetapkan pedoman; begini berlakunya
        di sini:
      </p>
      <dl className="definition">
        {settings.map(({ key, setting, choice }) => (
          <div key={key} className="setting-rule">
            <dt>{setting.title}</dt>
            <dd>{setting.meanings[choice]}</dd>
          </div>
        ))}
        {amounts.map(({ key, amount, figure }) => (
          <div key={key} className="setting-rule">
            <dt>{amount.title}</dt>
            <dd>{amount.meaning(figure)}</dd>
          </div>
        ))}
        {wordings.map(({ key, wording, text }) => (
          <div key={key} className="setting-rule">
            <dt>{wording.title}</dt>
            <dd>{wording.meaning(text)}</dd>
          </div>
        ))}
      </dl>
      <p>
        Pilihan lain, alasannya, dan cara mengubahnya ada di halaman <a href="/pengaturan">Pengaturan</a>.
      </p>
    </>
  );
}
