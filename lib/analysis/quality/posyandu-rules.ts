import { sourcesDisagree } from '@/lib/facilities/five-cadres';
import { formatCount } from '@/lib/narrative/format';
import type { Comparison, DesaSubject, PosyanduSubject, Rule } from './rule';

const WHOLE_YEAR = 12;

/** Two values of which one is said yes or no of. */
function against(left: [string, string], right: [string, string], agrees: boolean, indicator: string | null = null) {
  return { agrees, left: { label: left[0], value: left[1] }, right: { label: right[0], value: right[1] }, indicator };
}

const yesNo = (value: boolean): string => (value ? 'ya' : 'tidak');

function declaredActive({ declared, active }: PosyanduSubject): Comparison[] {
  if (declared !== true) return [];
  return [against(['penetapan ILP', 'sudah'], ['posyandu aktif', yesNo(active)], active)];
}

function cadreOrder({ cadres }: PosyanduSubject): Comparison[] {
  if (!cadres) return [];
  const { cadres: all, trained, assessed, purwa, madya, utama } = cadres;
  const steps: readonly (readonly [string, number])[] = [
    ['purwa + madya + utama', purwa + madya + utama],
    ['dinilai', assessed],
    ['dilatih', trained],
    ['kader', all],
  ];
  return steps.slice(1).map(([name, more], at) => {
    const [part, fewer] = steps[at] as (typeof steps)[number];
    return against([part, formatCount(fewer)], [name, formatCount(more)], fewer <= more);
  });
}

function fiveCadres({ criterion, cadres }: PosyanduSubject): Comparison[] {
  const met = criterion('PSY-KADER5');
  if (met === null || !cadres) return [];
  const agrees = !sourcesDisagree({ counts: cadres, criterion: met });
  return [
    against(['PSY-KADER5 (≥ 5 kader)', yesNo(met)], ['kader menurut tabel kader', formatCount(cadres.cadres)], agrees),
  ];
}

/** Said to open every month and closed in this one, or the other way round for a whole year. */
function opensEveryMonth({ criterion, opened, monthName }: PosyanduSubject): Comparison[] {
  const met = criterion('PSY-RUTIN');
  const now = opened.at(-1) ?? null;
  if (met === null || now === null) return [];
  const always = opened.length === WHOLE_YEAR && opened.every((month) => month === true);
  const said = met
    ? `buka ${monthName}: ${yesNo(now)}`
    : `buka ${opened.filter(Boolean).length} dari ${opened.length} bulan`;
  return [against(['PSY-RUTIN (buka setiap bulan)', yesNo(met)], ['PSY-BUKA', said], met ? now : !always, 'PSY-BUKA')];
}

function reportsToPustu({ criterion, reported, monthName }: PosyanduSubject): Comparison[] {
  const met = criterion('PSY-MELAPOR');
  if (met === null || reported === null) return [];
  const right: [string, string] = [`PSY-LAPOR ${monthName}`, yesNo(reported)];
  return [against(['PSY-MELAPOR (melapor ke pustu)', yesNo(met)], right, met === reported, 'PSY-LAPOR')];
}

function reportArrived({ criterion, arrived, monthName }: PosyanduSubject): Comparison[] {
  const met = criterion('PSY-MELAPOR');
  if (met === null || arrived === null) return [];
  const right: [string, string] = [`laporan ${monthName}`, arrived ? 'tercatat masuk' : 'tidak tercatat'];
  return [against(['PSY-MELAPOR (melapor ke pustu)', yesNo(met)], right, met === arrived)];
}

/** A desa tells one number for all its posyandu: as many as are said to do it every month. */
function asManyAs(criterion: string, indicator: string) {
  return ({ ownRow, meeting, monthName }: DesaSubject): Comparison[] => {
    const row = ownRow(indicator);
    const said = meeting(criterion);
    if (!row || said === 0) return [];
    const right: [string, string] = [`${indicator} ${monthName} (laporan desa)`, formatCount(row.numerator)];
    return [against([`${criterion} ya`, `${formatCount(said)} posyandu`], right, said <= row.numerator, indicator)];
  };
}

/** Rules over what is known of a posyandu from two sources (contracts section 7, "Two sources for one question"). */
export const POSYANDU_RULES: readonly Rule[] = [
  {
    code: 'SK-AKTIF',
    sentence: 'Posyandu yang ditetapkan sudah ILP adalah posyandu aktif',
    check: 'Periksa kriteria PSY-AKTIF; posyandu yang tidak aktif tidak dihitung, apa pun penetapannya.',
    posyandu: declaredActive,
  },
  {
    code: 'KADER-URUT',
    sentence: 'Purwa + madya + utama ≤ dinilai ≤ dilatih ≤ kader',
    check: 'Periksa tabel kader: setiap tingkat adalah bagian dari tingkat sebelumnya.',
    posyandu: cadreOrder,
  },
  {
    code: 'KADER5',
    sentence: 'Kriteria PSY-KADER5 sesuai dengan tabel kader',
    check: 'Samakan kriteria dengan jumlah kader; status ILP memakai kriteria.',
    posyandu: fiveCadres,
  },
  {
    code: 'RUTIN-BUKA',
    sentence: 'Kriteria PSY-RUTIN sesuai dengan PSY-BUKA',
    check: 'Periksa jadwal buka: satu bulan tutup berarti tidak buka setiap bulan. Status ILP memakai kriteria.',
    posyandu: opensEveryMonth,
    desa: asManyAs('PSY-RUTIN', 'PSY-BUKA'),
  },
  {
    code: 'MELAPOR-LAPOR',
    sentence: 'Kriteria PSY-MELAPOR sesuai dengan PSY-LAPOR',
    check: 'Periksa apakah posyandu melapor ke pustu bulan itu; perbarui kriteria bila kebiasaannya berubah.',
    posyandu: reportsToPustu,
    desa: asManyAs('PSY-MELAPOR', 'PSY-LAPOR'),
  },
  {
    code: 'MELAPOR-LAPORAN',
    sentence: 'Kriteria PSY-MELAPOR sesuai dengan laporan yang tercatat masuk',
    check: 'Periksa apakah laporan diterima tetapi belum dicatat, atau kriterianya sudah berubah.',
    posyandu: reportArrived,
  },
];
