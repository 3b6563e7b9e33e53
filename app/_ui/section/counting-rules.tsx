import { PressNote } from '@/app/_ui/section/press-note';
import type { PageContext } from '@/app/_server/page-context';
import { lifeCyclePosyandu } from '@/db/indicators';
import { heldAmounts, heldSettings, heldWordings } from '@/db/settings';
import { otherDenominator } from '@/lib/narrative/adoption';
import { OWN_RULES } from '@/lib/narrative/own-rules';
import { SettingRules } from './setting-rules';

/** How figures are read and made, in the order of the questions that people ask; what is a rule of ours says so. */
export function CountingRules({ context }: Readonly<{ context: PageContext }>) {
  const { store, deployment } = context;
  const { district } = deployment;
  const posyandu = lifeCyclePosyandu(store);
  return (
    <div className="prose">
      <h2>Cara membaca angka</h2>
      <p>
        Setiap capaian adalah pecahan n/N. Angka kecamatan, puskesmas, dan kabupaten/kota adalah jumlah pembilang dibagi
        jumlah penyebut; persentase tidak pernah dirata-ratakan. Persentase dibulatkan setengah ke atas pada satu
        desimal, dan baru dibulatkan saat ditampilkan: 229/310 = 0,73870… ditulis <strong>73,9%</strong>, bukan 73%.
      </p>
      <PressNote district={district.code} />
      <h2>Tiga jenis “tidak ada angka”</h2>
      <ul>
        <li>
          <strong>belum lapor</strong>: laporan belum diterima. Bukan nol.
        </li>
        <li>
          <strong>tidak berlaku</strong>: tidak ada fasilitas atau kelompok sasaran yang dihitung.
        </li>
        <li>
          <strong>0</strong>: sudah dilaporkan, jumlahnya memang nol.
        </li>
      </ul>
      <h2>Kapan sebuah fasilitas “sudah ILP”</h2>
      <p>
        Fasilitas yang ada pada bulan itu (posyandu: yang aktif) dihitung sudah ILP bila ditetapkan sudah, atau tidak
        ditetapkan belum dan memenuhi semua kriteria wajib jenisnya. Kriteria berlaku sejak bulan dilaporkan sampai ada
        laporan berikutnya; kriteria yang belum pernah dilaporkan belum terpenuhi, dan ditulis “belum dilaporkan”.
      </p>
      <h2>Penyebut indikator nasional</h2>
      <p>
        Acuan 75% (Renstra Kemenkes 2025-2029, indikator 10.1.3) dihitung di sini terhadap {posyandu.unit}. Bacaan lain,
        terhadap {otherDenominator(posyandu)}, ditampilkan di sampingnya pada halaman ringkasan karena dokumen belum
        menegaskannya.
      </p>
      <SettingRules settings={heldSettings(store)} amounts={heldAmounts(store)} wordings={heldWordings(store)} />
      <h2>Ambang aplikasi ini</h2>
      <p>Ambang berikut bukan pengaturan; tempat berlakunya selalu menyebutnya.</p>
      <ul>
        {OWN_RULES.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <h2>Jumlah kejadian dan angka per kelahiran hidup</h2>
      <p>
        Kematian dan kelahiran dihitung sebagai jumlah: sebulan adalah bulan itu sendiri, triwulan dan tahun adalah
        jumlah bulannya. Angka kematian adalah jumlah itu dibagi kelahiran hidup dari desa/kelurahan yang melaporkan
        keduanya.
      </p>
      <h2>Peta</h2>
      <p>
        Setiap peta menyebut asal garisnya di dalam gambarnya. “Peta indikatif” dibentuk dari satu titik wakil per
        desa/kelurahan, bukan dari batas resmi: bentuknya untuk dikenali, bukan untuk dirujuk. Batas resmi
        menggantikannya setelah dimasukkan Dinas Kesehatan, disederhanakan dengan batas bersama yang tetap berimpit;
        batas kecamatan yang tidak ada digabung dari semua desa/kelurahannya.
      </p>
      <h2>Sumber nama dan kode wilayah</h2>
      <p>
        Kode wilayah Kemendagri dan namanya dari paket idn-area-data (data berlisensi ODbL). Target yang belum diisi
        daerah memakai acuan nasional atau acuan bawaan, dan disebut demikian.
      </p>
    </div>
  );
}
