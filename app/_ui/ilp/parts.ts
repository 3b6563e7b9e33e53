import type { ReactNode } from 'react';
import type { IlpPart } from '@/app/_border/ilp-address';
import { BlockersPart } from './blockers-part';
import { CadrePart } from './cadre-part';
import { LifeCyclePart } from './life-cycle-part';
import { NetworkPart } from './network-part';
import type { PartProps } from './part-props';
import { PilotPart } from './pilot-part';
import { SpmPart } from './spm/spm-part';
import { SummaryPart } from './summary-part';

type Part = Readonly<{ label: string; View: (props: PartProps) => ReactNode }>;

/** Every part by its name in the address, in the order of the page's own navigation. */
export const PARTS: Readonly<Record<IlpPart, Part>> = {
  ringkasan: { label: 'Ringkasan', View: SummaryPart },
  jejaring: { label: 'Jejaring', View: NetworkPart },
  hambatan: { label: 'Hambatan', View: BlockersPart },
  'siklus-hidup': { label: 'Siklus hidup', View: LifeCyclePart },
  kader: { label: 'Kader dan pelatihan', View: CadrePart },
  lokus: { label: 'Lokus dan lainnya', View: PilotPart },
  'bidang-spm': { label: 'Enam bidang SPM', View: SpmPart },
};
