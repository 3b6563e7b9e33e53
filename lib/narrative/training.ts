import { type CadreTotal, untrained } from '@/lib/facilities/cadre-total';
import { type Heads, PARTICIPANTS, type TrainingBatch, allHeads } from '@/lib/facilities/training';
import { formatDated } from './boundary';
import { formatCount, formatPercent } from './format';

/** Why batches cannot be added to, or compared with, heads. */
export const NOT_UNIQUE =
  'Peserta pelatihan bukan orang yang unik: seorang kader yang ikut dua angkatan dihitung dua kali.';

export function stageName(stage: string | null): string {
  return stage ?? 'tanpa tahap';
}

/** "166 kader, 33 pendamping, dan 16 perwakilan"; kinds without a row are not spoken of. */
export function headsPhrase(heads: Heads): string {
  const parts = PARTICIPANTS.flatMap((kind) => {
    const count = heads[kind];
    return count === null ? [] : [`${formatCount(count)} ${kind}`];
  });
  const last = parts.at(-1) ?? '';
  return parts.length > 2 ? `${parts.slice(0, -1).join(', ')}, dan ${last}` : parts.join(' dan ');
}

/** "1 angkatan dengan 215 peserta: 166 kader, 33 pendamping, dan 16 perwakilan." */
export function batchesSentence(batches: number, heads: Heads, until: string): string {
  if (batches === 0) return `Belum ada angkatan pelatihan yang tercatat ${until}.`;
  return `${formatCount(batches)} angkatan ${until} dengan ${formatCount(allHeads(heads))} peserta: ${headsPhrase(heads)}.`;
}

/** What the two sources say beside each other: kader trained, and kader who took part in batches. */
export function needSentence(total: CadreTotal, heads: Heads, until: string): string {
  const { cadres, trained, reported } = total;
  const reached =
    reported === 0 || cadres === 0
      ? 'Belum ada kader yang dilaporkan di tabel kader.'
      : `Menurut tabel kader, ${formatCount(trained)} dari ${formatCount(cadres)} kader sudah dilatih ` +
        `(${formatPercent({ numerator: trained, denominator: cadres })}); ${formatCount(untrained(total))} masih perlu dilatih.`;
  const taken =
    heads.kader === null
      ? `Tabel pelatihan tidak mencatat peserta kader ${until}.`
      : `Tabel pelatihan mencatat ${formatCount(heads.kader)} peserta kader ${until}.`;
  return `${reached} ${taken}`;
}

/** That participants were recorded for an area above, so that they cannot be told apart for this place. */
export function aboveSentence(heads: Heads, names: readonly string[]): string {
  return (
    `Selain itu ${headsPhrase(heads)} dicatat untuk ${names.join(', ')} tanpa rincian, ` +
    'sehingga tidak dapat dihitung untuk tempat ini.'
  );
}

/** `5 Agustus 2024`, `5–9 Agustus 2024`, `28 Februari 2025–1 Maret 2025` */
export function trainingDays({ start, end }: Pick<TrainingBatch, 'start' | 'end'>): string {
  if (!end || end === start) return formatDated(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${formatDated(end)}`;
  return `${formatDated(start)}–${formatDated(end)}`;
}
