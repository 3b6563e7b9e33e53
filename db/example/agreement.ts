import type { AgreementEntry } from '@/lib/agreements/entry';
import { isKota } from '@/lib/areas/code';
import { inChargeOf } from '@/lib/narrative/proposal';
import type { StoredState } from '@/lib/agreements/agreement';
import { type Month, addMonths, formatMonth, yearOf } from '@/lib/coverage/period';
import { offices } from '../agreements/offices';
import type { Store } from '../client';
import { findIndicator } from '../indicators';
import { type Area, areasOfLevel, findArea } from '../places';
import { coverage } from '../queries/coverage';

type Step = Readonly<{ state: StoredState; note: string | null; at: string }>;

/** An agreement of the example with what became of it. */
export type ExampleAgreement = Readonly<{ entry: Omit<AgreementEntry, 'rakorId'>; steps: readonly Step[] }>;

/**
 * What the example's meeting agreed on: every state, linked to indicators and areas of several levels; the area where
 * the example's camat and puskesmas work among them. Days follow the meeting's month.
 */
export function exampleAgreements(store: Store, district: Area, heldIn: Month): ExampleAgreement[] {
  const officeOf = officeFinder(store);
  const kecamatan = busiest(store, district);
  const weakest = (indicator: string) => weakestDesa(store, kecamatan, indicator, addMonths(heldIn, -1));
  const day = (months: number, dayOfMonth: number) =>
    `${formatMonth(addMonths(heldIn, months))}-${String(dayOfMonth).padStart(2, '0')}`;
  const step = (state: StoredState, months: number, note: string): Step => ({
    state,
    note,
    at: `${day(months, 20)}T03:00:00.000Z`,
  });
  const yearEnd = `${yearOf(addMonths(heldIn, 3))}-12-31`;
  return [
    {
      entry: {
        problem: 'Posyandu siklus hidup belum mencapai acuan',
        action: 'Lengkapi posyandu yang tinggal satu kriteria lagi, puskesmas mendampingi satu per satu',
        officeId: officeOf('Dinas Kesehatan'),
        person: 'Bidang Kesehatan Masyarakat',
        deadline: day(4, 28),
        areaId: district.id,
        indicator: 'ILP-PSY',
        expected: 7500,
      },
      steps: [step('berjalan', 1, 'Daftar posyandu yang tinggal satu kriteria sudah dibagikan ke puskesmas')],
    },
    {
      entry: {
        problem: 'Ibu hamil belum mendapat enam kali pemeriksaan',
        action: 'Kelas ibu hamil di setiap desa/kelurahan dan jemput bola bagi yang terlambat periksa',
        officeId: officeOf('Puskesmas'),
        person: null,
        deadline: day(1, 31),
        areaId: kecamatan.id,
        indicator: 'K6',
        expected: 8500,
      },
      steps: [
        step('berjalan', 0, 'Jadwal kelas ibu hamil disusun bersama bidan desa'),
        step('selesai', 2, 'Kelas ibu hamil berjalan di semua desa/kelurahan'),
      ],
    },
    {
      entry: {
        problem: 'Pustu belum memenuhi tenaga dan paket layanan',
        action: 'Petakan kekurangan perawat dan bidan pustu, usulkan pemenuhannya tahun depan',
        officeId: officeOf('Dinas Kesehatan'),
        person: 'Subbagian Kepegawaian',
        deadline: yearEnd,
        areaId: district.id,
        indicator: 'ILP-PST',
        expected: 4000,
      },
      steps: [],
    },
    {
      entry: {
        problem: 'Kader posyandu belum lima orang di beberapa posyandu',
        action: isKota(district.code)
          ? 'Musyawarah kelurahan menetapkan kader dan operasionalnya dalam anggaran kelurahan'
          : 'Musyawarah desa menetapkan kader dan operasionalnya dalam APBDes',
        officeId: officeOf(inChargeOf('desa', district.code)),
        person: 'Kasi PMD Kecamatan',
        deadline: day(2, 15),
        areaId: weakest('PSY-K5').id,
        indicator: 'PSY-K5',
        expected: 10_000,
      },
      steps: [],
    },
    {
      entry: {
        problem: 'Balita yang ditimbang belum mencapai harapan',
        action: 'Gerakkan balita ke posyandu pada hari buka bersama TP PKK',
        officeId: officeOf('TP PKK'),
        person: null,
        deadline: yearEnd,
        areaId: weakest('DS').id,
        indicator: 'DS',
        expected: 9000,
      },
      steps: [step('berjalan', 2, 'Hari buka diumumkan di tempat ibadah dan grup warga')],
    },
    {
      entry: {
        problem: 'Data sasaran belum sama dengan data kependudukan',
        action: 'Rapat penyandingan data sasaran dengan Disdukcapil',
        officeId: officeOf('Disdukcapil'),
        person: null,
        deadline: day(2, 28),
        areaId: district.id,
        indicator: null,
        expected: null,
      },
      steps: [step('batal', 1, 'Digabung dengan pemutakhiran sasaran tahunan Dinas Kesehatan')],
    },
  ];
}

/** The kecamatan of the example's camat and puskesmas: the one with the most puskesmas. */
function busiest(store: Store, district: Area): Area {
  const areas = areasOfLevel(store, district, 'kecamatan');
  const count = store.sqlite
    .prepare(
      "SELECT count(*) FROM facility f JOIN area d ON d.id = f.area_id WHERE f.type = 'puskesmas' AND d.parent_id = ?",
    )
    .pluck();
  return areas.reduce(
    (best, each) => ((count.get(each.id) as number) > (count.get(best.id) as number) ? each : best),
    areas[0] ?? district,
  );
}

/** The desa with the lowest figure of an indicator in a month; the kecamatan itself where none has any. */
function weakestDesa(store: Store, kecamatan: Area, code: string, at: Month): Area {
  const indicator = findIndicator(store, code);
  if (!indicator) return kecamatan;
  const { rows } = coverage(store, {
    indicator,
    place: { kind: 'area', area: kecamatan },
    level: 'desa',
    period: { kind: 'month', month: at },
    current: at,
  });
  const known = rows.filter(({ value }) => value !== null);
  const [lowest] = [...known].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return findArea(store, lowest?.area.code ?? '') ?? kecamatan;
}

/** The number of an office by its name; the first of the list where a district has renamed it. */
function officeFinder(store: Store): (name: string) => number {
  const list = offices(store);
  return (name) => (list.find((each) => each.name === name) ?? list[0])?.id ?? 1;
}
