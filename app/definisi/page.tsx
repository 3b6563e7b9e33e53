import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { pageContext } from '@/app/_server/page-context';
import { PressNote } from '@/app/_ui/section/press-note';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { criteria } from '@/db/queries/criteria';
import { indicators } from '@/db/indicators';
import { fewEventsRule } from '@/lib/narrative/rate';
import { INDICATOR_GROUPS } from '@/lib/indicators/groups';
import { CriteriaTable } from '@/app/_ui/table/criteria-table';

export const metadata: Metadata = { title: 'Definisi' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** What is counted, from which source, by which rules, and which rules are our own. */
export default async function DefinitionsPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const { store, deployment } = context;
  const all = indicators(store);
  return (
    <PageFrame context={context} section="definisi">
      <h1>Definisi dan cara hitung</h1>
      <div className="prose">
        <h2>Cara membaca angka</h2>
        <p>
          Setiap capaian adalah pecahan n/N. Angka kecamatan, puskesmas, dan kabupaten/kota adalah jumlah pembilang
          dibagi jumlah penyebut; persentase tidak pernah dirata-ratakan. Persentase dibulatkan setengah ke atas pada
          satu desimal, dan baru dibulatkan saat ditampilkan: 229/310 = 0,73870… ditulis <strong>73,9%</strong>, bukan
          73%.
        </p>
        <PressNote district={deployment.district.code} />
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
          ditetapkan belum dan memenuhi semua kriteria wajib jenisnya. Kriteria berlaku sejak bulan dilaporkan sampai
          ada laporan berikutnya; kriteria yang belum pernah dilaporkan belum terpenuhi, dan ditulis “belum dilaporkan”.
        </p>
        <p>
          <strong>Aturan program ini:</strong> pedoman Kemenkes menetapkan standar pelayanan, tetapi aturan hitung resmi
          “melaksanakan ILP” belum ditemukan. Baris mana yang wajib adalah pilihan kami, disimpan di basis data dengan
          bulan mulainya.
        </p>
        <h2>Penyebut indikator nasional</h2>
        <p>
          Acuan 75% (Renstra Kemenkes 2025-2029, indikator 10.1.3) dihitung di sini terhadap posyandu aktif. Bacaan
          lain, terhadap posyandu terdaftar, ditampilkan di sampingnya pada halaman ringkasan karena dokumen belum
          menegaskannya.
        </p>
        <h2>Jumlah kejadian dan angka per kelahiran hidup</h2>
        <p>
          Kematian dan kelahiran dihitung sebagai jumlah: sebulan adalah bulan itu sendiri, triwulan dan tahun adalah
          jumlah bulannya. Angka kematian adalah jumlah itu dibagi kelahiran hidup dari desa/kelurahan yang melaporkan
          keduanya. {fewEventsRule()}
        </p>
        <h2>Peta indikatif</h2>
        <p>
          Peta dibentuk dari satu titik wakil per desa/kelurahan, bukan dari batas resmi. Bentuknya untuk dikenali,
          bukan untuk dirujuk.
        </p>
        <h2>Sumber nama dan kode wilayah</h2>
        <p>
          Kode wilayah Kemendagri dan namanya dari paket idn-area-data (data berlisensi ODbL). Target yang belum diisi
          daerah memakai acuan nasional atau acuan bawaan, dan disebut demikian.
        </p>
      </div>
      <CriteriaTable criteria={criteria(store, deployment.current)} />
      {INDICATOR_GROUPS.map(({ title, holds }) => (
        <section key={title} className="frame">
          <h2>{title}</h2>
          <div className="scroll" tabIndex={0} role="region" aria-label={`Definisi ${title}`}>
            <table className="data-table">
              <thead>
                <tr>
                  <th scope="col">Kode</th>
                  <th scope="col">Indikator</th>
                  <th scope="col">Pembilang</th>
                  <th scope="col">Penyebut</th>
                </tr>
              </thead>
              <tbody>
                {all.filter(holds).map(({ code, name, numerator, denominator, version }) => (
                  <tr key={code}>
                    <td>{code}</td>
                    <th scope="row">
                      <a href={`/definisi/${code}`}>{name}</a>
                      {version !== '1' && <span className="row-note">versi {version}</span>}
                    </th>
                    <td>{numerator}</td>
                    <td>{denominator}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </PageFrame>
  );
}
