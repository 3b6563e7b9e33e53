import type { Store } from '@/db/client';
import type { Place } from '@/db/queries/place';
import { readBlockersAsked } from './blocker-address';
import { readCadreLevel } from './cadre-address';
import { readFieldLevel } from './field-level';
import { type IlpPart, readIlpPart } from './ilp-address';
import { readStageLevel } from './life-cycle-address';
import type { Query } from './parameters';
import { readPilotStart } from './pilot-address';

/** What single parts ask of their address beyond the part's name. */
const OWN: Readonly<Partial<Record<IlpPart, (store: Store, place: Place, query: Query) => unknown>>> = {
  hambatan: readBlockersAsked,
  'siklus-hidup': (_store, place, query) => readStageLevel(place, query),
  'bidang-spm': (_store, place, query) => readFieldLevel(place, query),
  kader: (_store, place, query) => readCadreLevel(place, query),
  lokus: (_store, _place, query) => readPilotStart(query),
};

/** Refuses the address of a place's ILP page that names no part, or gives a part what it does not know. */
export function checkIlp(store: Store, place: Place, query: Query): void {
  OWN[readIlpPart(query)]?.(store, place, query);
}
