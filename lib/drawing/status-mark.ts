import type { PwsStatus } from '@/lib/pws/status';
import type { Drawing, Mark } from './mark';
import { PAPER, STATUS_FILLS } from './palette';

/** The side of the square that a status mark fills. */
export const STATUS_MARK = 12;

/**
 * The shape of a status in a 12 x 12 square, told apart without its colour: a disc stands at or above the target, a ring
 * is above it and falls, an open triangle climbs from below, a full triangle falls from below.
 */
export function statusMark(status: PwsStatus, x: number, y: number): Mark {
  const colour = STATUS_FILLS[status];
  const open = { fill: PAPER, stroke: colour, strokeWidth: 2 } as const;
  switch (status) {
    case 'baik':
      return { kind: 'circle', x: x + 6, y: y + 6, radius: 5.5, fill: colour };
    case 'kurang':
      return { kind: 'circle', x: x + 6, y: y + 6, radius: 4.5, ...open };
    case 'cukup':
      return { kind: 'path', path: `M${x + 6} ${y + 2}L${x + 11} ${y + 10.5}H${x + 1}Z`, ...open };
    case 'jelek':
      return { kind: 'path', path: `M${x + 6} ${y + 11.5}L${x + 12} ${y + 1}H${x}Z`, fill: colour };
  }
}

/** The mark by itself, beside its word: decoration. */
export function statusDrawing(status: PwsStatus): Drawing {
  return { width: STATUS_MARK, height: STATUS_MARK, title: '', description: '', marks: [statusMark(status, 0, 0)] };
}
