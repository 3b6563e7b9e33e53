import type { Gap, GapsByMover, Mover } from '@/lib/analysis/by-actor';
import { ACTOR_GROUPS } from './actor';
import { formatCount } from './format';

/** The heading of what somebody can move. */
export function moverTitle(mover: Mover): string {
  return ACTOR_GROUPS.find(({ actors }) => actors.includes(mover))?.title ?? mover;
}

/** How many lack it, of those reported: "4 dari 32 posyandu". */
export function gapText({ criterion, lacking, reported }: Gap): string {
  return `${formatCount(lacking)} dari ${formatCount(reported)} ${criterion.type}`;
}

/** What is not known, apart from what is missing; empty where everything was reported. */
export function silentGapsSentence({ silent }: GapsByMover): string {
  if (silent === 0) return '';
  return `${formatCount(silent)} isian kriteria belum dilaporkan, dan tidak dihitung sebagai kekurangan.`;
}
