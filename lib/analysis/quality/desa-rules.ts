import { type Ratio, sumRatios } from '@/lib/coverage/ratio';
import type { TargetGroup } from '@/lib/indicators/indicator';
import { formatCount } from '@/lib/narrative/format';
import type { Comparison, DesaSubject, Rule } from './rule';

/** `lesser` may not exceed `greater`, added up over the months that a desa reported both in full. */
function notAbove(lesser: string, greater: string) {
  return ({ months, monthName }: DesaSubject): Comparison[] => {
    const [few, many] = [months(lesser), months(greater)];
    const both = few.flatMap((ratio, at) => {
      const other = many[at];
      return ratio && other ? [[ratio, other] as const] : [];
    });
    if (both.length === 0) return [];
    const [left, right] = [0, 1].map((side) => sumRatios(both.map((pair) => pair[side] as Ratio)).numerator);
    const until = `s.d. ${monthName}`;
    return [compare([`${lesser} ${until}`, left ?? 0], [`${greater} ${until}`, right ?? 0], lesser)];
  };
}

/** The numerator of a monthly indicator may not exceed its denominator. */
function withinDenominator(code: string, part: string, whole: string) {
  return ({ months, monthName }: DesaSubject): Comparison[] => {
    const ratio = months(code).at(-1);
    if (!ratio) return [];
    return [compare([`${part} ${monthName}`, ratio.numerator], [`${whole} ${monthName}`, ratio.denominator], code)];
  };
}

function compare(left: readonly [string, number], right: readonly [string, number], indicator: string): Comparison {
  return {
    agrees: left[1] <= right[1],
    left: { label: left[0], value: formatCount(left[1]) },
    right: { label: right[0], value: formatCount(right[1]) },
    indicator,
  };
}

/** Every cumulative indicator of a desa over its sasaran: more than all of them cannot have been served. */
function withinTargetGroup({ cumulative, months, sizeOf, monthName }: DesaSubject): Comparison[] {
  return cumulative.flatMap(({ code, name, group }): Comparison[] => {
    const size = sizeOf(group);
    const reported = months(code).filter((ratio) => ratio !== null);
    if (size === 0 || reported.length === 0) return [];
    const { numerator } = sumRatios(reported);
    return [compare([`${name} s.d. ${monthName}`, numerator], [`sasaran ${group}`, size], code)];
  });
}

/** What was reported of a group needs the group's sasaran, or it counts nowhere above the desa. */
function hasTargetGroup({ cumulative, months, sizeOf }: DesaSubject): Comparison[] {
  const groups = new Map<TargetGroup, string[]>();
  for (const { code, group } of cumulative) {
    if (months(code).every((ratio) => ratio === null)) continue;
    groups.set(group, [...(groups.get(group) ?? []), code]);
  }
  return [...groups].map(([group, codes]) => {
    const size = sizeOf(group);
    return {
      agrees: size > 0,
      left: { label: 'dilaporkan', value: codes.join(', ') },
      right: { label: `sasaran ${group}`, value: size > 0 ? formatCount(size) : 'belum ada' },
      indicator: codes[0] ?? null,
    };
  });
}

function cascade({ cascade: counts, monthName }: DesaSubject): Comparison[] {
  if (counts === null || counts.existing === 0) return [];
  const { existing, active, integrated } = counts;
  return [
    compare([`posyandu siklus hidup ${monthName}`, integrated], ['posyandu aktif', active], 'ILP-PSY'),
    compare([`posyandu aktif ${monthName}`, active], ['posyandu yang ada', existing], 'PSY-AKT'),
  ];
}

/** Rules over what desa reported. Sources: domain.md (PWS-KIA, imunisasi, SKDN); WHO DQR module 1, related indicators. */
export const DESA_RULES: readonly Rule[] = [
  {
    code: 'K4-K1',
    sentence: 'K4 tidak melebihi K1',
    check: 'Periksa kohort ibu: kunjungan keempat hanya mungkin setelah kunjungan pertama.',
    desa: notAbove('K4', 'K1'),
  },
  {
    code: 'K6-K1',
    sentence: 'K6 tidak melebihi K1',
    check:
      'Periksa kohort ibu. Pada awal tahun dapat wajar: ibu yang K1-nya tahun lalu mencapai K6 tahun ini; pastikan bukan kunjungan yang dihitung sebagai orang.',
    desa: notAbove('K6', 'K1'),
  },
  {
    code: 'K6-K4',
    sentence: 'K6 tidak melebihi K4',
    check: 'Periksa kohort ibu: K6 memuat kunjungan keempat. Mungkin K6 tertukar kolom dengan K4.',
    desa: notAbove('K6', 'K4'),
  },
  {
    code: 'DPT3-DPT1',
    sentence: 'DPT3 tidak melebihi DPT1',
    check: 'Periksa register imunisasi: dosis ketiga tidak mungkin lebih banyak daripada dosis pertama.',
    desa: notAbove('DPT3', 'DPT1'),
  },
  {
    code: 'D-S',
    sentence: 'Balita ditimbang (D) tidak melebihi sasaran balita (S)',
    check: 'Periksa SKDN posyandu: balita dari luar wilayah dicatat di wilayahnya sendiri.',
    desa: withinDenominator('DS', 'D', 'S'),
  },
  {
    code: 'N-D',
    sentence: 'Balita naik berat badannya (N) tidak melebihi yang dinilai (D)',
    check: 'Periksa SKDN posyandu: hanya balita yang ditimbang dan dapat dinilai yang bisa naik.',
    desa: withinDenominator('ND', 'N', 'D'),
  },
  {
    code: 'LEBIH-SASARAN',
    sentence: 'Capaian kumulatif tidak melebihi sasaran setahun',
    check:
      'Periksa apakah kunjungan dihitung sebagai orang, orang luar wilayah ikut dihitung, atau sasarannya terlalu kecil.',
    desa: withinTargetGroup,
  },
  {
    code: 'TANPA-SASARAN',
    sentence: 'Desa yang melapor memiliki sasaran',
    check: 'Kirim sasaran tahun ini; sampai itu capaian desa tidak ikut dihitung di kecamatan dan kabupaten.',
    desa: hasTargetGroup,
  },
  {
    code: 'KASKADE',
    sentence: 'Posyandu siklus hidup ≤ posyandu aktif ≤ posyandu yang ada',
    check: 'Periksa kriteria PSY-AKTIF dan tanggal buka atau tutup posyandu.',
    desa: cascade,
  },
];
