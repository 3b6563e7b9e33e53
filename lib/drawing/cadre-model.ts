import { CADRE_STAGES, type CadreStage, type CadreTotal, cadreStages } from '@/lib/facilities/cadre-total';

/** A stretch of a line's track, 0..1: the kader who have come this far and no farther. */
export type CadrePart = Readonly<{ stage: CadreStage; start: number; length: number }>;

/** How a stage is called in a legend. */
export const STAGE_LABELS: Readonly<Record<CadreStage, string>> = {
  utama: 'Utama',
  madya: 'Madya',
  purwa: 'Purwa',
  assessed: 'dinilai, belum bertingkat',
  trained: 'dilatih, belum dinilai',
  untrained: 'belum dilatih',
};

/** All kader as the whole track, the highest level first; stages with nobody are left out. None without any kader. */
export function cadreParts(total: CadreTotal): CadrePart[] {
  const { cadres } = total;
  const counts = cadreStages(total);
  if (cadres <= 0) return [];
  let before = 0;
  return CADRE_STAGES.flatMap((stage): CadrePart[] => {
    const start = before / cadres;
    before += counts[stage];
    return counts[stage] > 0 ? [{ stage, start, length: counts[stage] / cadres }] : [];
  });
}
