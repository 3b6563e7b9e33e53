'use client';

import { useEffect } from 'react';
import { startStage } from './start';

type Props = Readonly<{ meeting: number; timeZone: string }>;

/** Brings the slides of the page to life; draws nothing itself: all of it stands in the page already. */
export function StageIsland({ meeting, timeZone }: Props) {
  useEffect(() => startStage({ meeting, timeZone }), [meeting, timeZone]);
  return null;
}
