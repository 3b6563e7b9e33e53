import { type IlpMark as Mark } from '@/lib/drawing/facility-rows';

/** The mark of an ILP status: decoration beside its word. */
export function IlpMark({ mark }: Readonly<{ mark: Mark }>) {
  return <span className="ilp-mark" data-mark={mark} aria-hidden="true" />;
}
