import { TARGET_GROUPS } from '@/lib/indicators/indicator';
import type { KnownIndicator, Reference } from './reference';
import type { Source } from './source';

/**
 * The own indicators that a call's indikator rows speak of, by code, the first row of a code counting; a row with an
 * error in another cell announces its indicator all the same. A built-in code stays what it is.
 */
export function announcedIndicators(sources: readonly Source[], stored: Reference): Map<string, KnownIndicator> {
  const announced = new Map<string, KnownIndicator>();
  for (const { definition, rows } of sources) {
    if (definition?.table !== 'indikator') continue;
    for (const { text, broken } of rows) {
      const code = broken ? '' : (text('kode') ?? '');
      if (code === '' || announced.has(code) || stored.indicator(code)?.builtIn) continue;
      const kind = KINDS.get((text('jenis') ?? '').toLowerCase()) ?? null;
      const group = TARGET_GROUPS.find((each) => each === text('kode_sasaran')) ?? null;
      const targetGroup = kind === 'cumulative' ? group : null;
      announced.set(code, { code, name: text('nama') ?? '', kind, leaf: 'desa', targetGroup, builtIn: false });
    }
  }
  return announced;
}

const KINDS: ReadonlyMap<string, KnownIndicator['kind']> = new Map([
  ['kumulatif', 'cumulative'],
  ['bulanan', 'monthly'],
]);

/** The database as it would be with the announced indicators in it. */
export function withIndicators(stored: Reference, announced: ReadonlyMap<string, KnownIndicator>): Reference {
  return {
    ...stored,
    indicator: (code) => announced.get(code) ?? stored.indicator(code),
    *named(kind) {
      yield* stored.named(kind);
      if (kind === 'indicator') yield* announced.values();
    },
  };
}
