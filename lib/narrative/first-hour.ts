import type { FacilityType } from '@/lib/facilities/facility';
import { formatCount } from './format';

/** One step of a new district's first hour: what is there, what to do, and where. */
export type Step = Readonly<{
  title: string;
  done: boolean;
  /** What is there, counted. */
  state: string;
  todo: string;
  href: string;
  label: string;
}>;

/** What is there of each step in a new district. */
export type FirstHour = Readonly<{
  facilities: Readonly<Record<FacilityType, number>>;
  /** Posyandu that are said to be active or not, and facilities with a declared status. */
  activity: number;
  declared: number;
  groupSizes: number;
  targets: number;
  /** 0 or 1. */
  facts: number;
  /** Accounts beside administrators'. */
  accounts: number;
  hasBoundaries: boolean;
}>;

/** The way to the headline figure: three steps; what a district does next stands in `laterSteps`. */
export function firstSteps({ facilities, activity, declared }: FirstHour, template: string): Step[] {
  const all = facilities.puskesmas + facilities.pustu + facilities.posyandu;
  return [
    {
      title: 'Unduh daftar isian',
      done: all > 0,
      state: all > 0 ? 'Daftar sudah pernah terisi.' : 'Belum ada fasilitas di basis data ini.',
      todo: 'Satu buku kerja Excel untuk seluruh daerah: lembar DAFTAR memuat pilihan desa dan puskesmas, siap diisi.',
      href: template,
      label: 'Unduh lembar DAFTAR',
    },
    {
      title: 'Isi nama, desa, puskesmas, aktif atau tidak, dan sudah atau belum ILP',
      done: facilities.posyandu > 0 && activity > 0 && declared > 0,
      state: `Tercatat ${formatCount(facilities.puskesmas)} puskesmas, ${formatCount(facilities.pustu)} pustu, ${formatCount(facilities.posyandu)} posyandu; ${formatCount(activity)} posyandu diketahui aktif atau tidaknya, ${formatCount(declared)} fasilitas ditetapkan sudah atau belum.`,
      todo: 'Kode boleh dikosongkan: program memberi kode dan menunjukkannya kembali. Tulis puskesmas lebih dahulu, lalu pustu dan posyandunya; nomor SK bila ada.',
      href: '/data/impor',
      label: 'Kirim berkasnya',
    },
    {
      title: 'Setujui selisihnya, lalu lihat angka utama',
      done: declared > 0 && activity > 0,
      state:
        declared > 0 && activity > 0
          ? 'Angka utama sudah dapat dihitung.'
          : 'Angka utama muncul setelah ada posyandu aktif dan penetapan sudah atau belum.',
      todo: 'Program menyebut setiap kesalahan sekaligus dan menunjukkan apa yang akan berubah sebelum menyimpannya.',
      href: '/',
      label: 'Ringkasan',
    },
  ];
}

/** What makes the figures complete, in any order. */
export function laterSteps({ groupSizes, targets, facts, accounts, hasBoundaries }: FirstHour): Step[] {
  return [
    {
      title: 'Akun untuk puskesmas, camat, dan pembaca',
      done: accounts > 0,
      state: `${formatCount(accounts)} akun selain administrator.`,
      todo: 'Puskesmas mengirim datanya sendiri; camat melihat kecamatannya.',
      href: '/pengaturan/akun',
      label: 'Akun',
    },
    {
      title: 'Sasaran dan target tahun ini',
      done: groupSizes > 0 && targets > 0,
      state: `${formatCount(groupSizes)} baris sasaran, ${formatCount(targets)} target.`,
      todo: 'Sasaran per desa adalah penyebut PWS; target daerah menggantikan acuan nasional.',
      href: '/pengaturan/sasaran',
      label: 'Sasaran',
    },
    {
      title: 'Laporan bulanan puskesmas',
      done: facts > 0,
      state: facts > 0 ? 'Sudah ada capaian pelayanan.' : 'Belum ada capaian pelayanan.',
      todo: 'Setiap puskesmas mengunduh berkas isiannya dan mengirimnya setiap bulan.',
      href: '/data/impor',
      label: 'Kirim data',
    },
    {
      title: 'Batas wilayah resmi',
      done: hasBoundaries,
      state: hasBoundaries ? 'Peta memakai batas resmi.' : 'Peta masih indikatif atau belum ada.',
      todo: 'Berkas GeoJSON atau TopoJSON dari instansi berwenang menggantikan peta indikatif.',
      href: '/data/batas',
      label: 'Batas wilayah',
    },
  ];
}
