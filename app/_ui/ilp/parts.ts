import type { ReactNode } from 'react';
import type { IlpPart } from '@/app/_border/ilp-address';
import { BlockersPart } from './blockers-part';
import type { PartProps } from './part-props';
import { SpmPart } from './spm/spm-part';
import { SummaryPart } from './summary-part';

type Part = Readonly<{ label: string; View: (props: PartProps) => ReactNode }>;

/** Every part by its name in the address, in the order of the page's own navigation. */
export const PARTS: Readonly<Record<IlpPart, Part>> = {
  ringkasan: { label: 'Ringkasan', View: SummaryPart },
  hambatan: { label: 'Hambatan', View: BlockersPart },
  'bidang-spm': { label: 'Enam bidang SPM', View: SpmPart },
};
