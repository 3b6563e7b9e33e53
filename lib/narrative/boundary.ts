import type { AreaCode } from '@/lib/areas/code';
import type { Attribution } from '@/lib/areas/boundary/attribution';
import type { BoundaryLevel, BoundaryReport } from '@/lib/areas/boundary/check';
import type { NamedCode } from '@/lib/areas/boundary/code-match';
import { month as monthOf } from '@/lib/coverage/period';
import { formatCount, formatFraction, formatMonthName } from './format';
import { levelNoun } from './place';

/** Whose boundaries a map shows, inside its picture; in place of "peta indikatif, bukan batas resmi". */
export function boundaryNote({ source, dated }: Attribution, isMerged: boolean): string {
  const changes = isMerged ? 'disederhanakan; kecamatan digabung dari desa/kelurahan' : 'disederhanakan';
  return `Batas: ${source}, ${formatDated(dated)} (${changes})`;
}

/** `2023`, `Mei 2023` or `17 Mei 2023`. */
export function formatDated(dated: string): string {
  const [year = '', month, day] = dated.split('-');
  if (!month) return year;
  const name = formatMonthName(monthOf(Number(year), Number(month)));
  return day ? `${Number(day)} ${name}` : name;
}

/** A heading and what it lists: one area a line, or nothing where the heading says it all. */
export type Finding = Readonly<{ sentence: string; areas: readonly string[] }>;

/** How much of the district a file covers, and what simplifying it has changed. */
export function coverageSentence(report: BoundaryReport, level: BoundaryLevel, district: AreaCode): string {
  const { matched, expected, property, pointsBefore, pointsAfter, deviation } = report;
  const noun = levelNoun(level, district);
  return (
    `${formatCount(matched)} dari ${formatCount(expected)} ${noun} memiliki bentuk, dicocokkan dengan properti "${property}". ` +
    `Disederhanakan dari ${formatCount(pointsBefore)} menjadi ${formatCount(pointsAfter)} titik; ` +
    `perubahan luas terbesar ${formatFraction(deviation.share, 2)} (${deviation.name}).`
  );
}

/** What the office should know before it takes a file, most weighty first; none of it forbids taking it. */
export function boundaryFindings(report: BoundaryReport, level: BoundaryLevel, district: AreaCode): Finding[] {
  const noun = levelNoun(level, district);
  const { missing, surplus, far, crossing, merged, renamed, judged } = report;
  const findings: Finding[] = [
    {
      sentence: `${noun} tanpa bentuk dalam berkas; tidak tergambar, tetapi tetap ada di daftar`,
      areas: missing.map(line),
    },
    { sentence: `bentuk jauh dari letak ${noun} yang dikenal; periksa kodenya`, areas: far.map(line) },
    { sentence: 'bentuk di luar kabupaten/kota ini; tidak dipakai', areas: surplus.map(line) },
    {
      sentence: `nama dalam berkas berbeda; yang dipakai nama di basis data`,
      areas: renamed.map((area) => `${line(area)}: dalam berkas "${area.inFile}"`),
    },
    {
      sentence: `${noun} datang dalam beberapa bentuk dan digabung menjadi satu`,
      areas: merged.map((area) => `${line(area)}: ${formatCount(area.shapes)} bentuk`),
    },
    { sentence: 'garis batas memotong dirinya sendiri; tetap dapat digambar', areas: crossing.map(line) },
  ];
  const told = findings
    .filter(({ areas }) => areas.length > 0)
    .map(({ sentence, areas }) => ({ sentence: `${formatCount(areas.length)} ${sentence}.`, areas }));
  const unjudged = `Letak hanya diperiksa terhadap wilayah Indonesia: titik wakil ${noun} kabupaten/kota ini belum ada.`;
  return judged > 0 ? told : [...told, { sentence: unjudged, areas: [] }];
}

function line({ code, name }: NamedCode): string {
  return [name, code && `(${code})`].filter(Boolean).join(' ') || 'tanpa kode';
}
