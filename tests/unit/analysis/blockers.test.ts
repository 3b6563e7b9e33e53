import { expect, it } from 'vitest';
import { blockerLines } from '@/lib/analysis/blocker-lines';
import { blockersOf, combinationsOf, heldOf } from '@/lib/analysis/blockers';
import { SHORT_REGISTERED, SHORT_RULE, ilpFacility } from '../../fixtures/ilp-facility';

const KADER = 'PSY-KADER5';
const [LANSIA, REMAJA] = ['SH-LANSIA', 'SH-REMAJA'];

const FACILITIES = [
  ilpFacility('done', []),
  ilpFacility('a', [KADER]),
  ilpFacility('b', [KADER, REMAJA]),
  ilpFacility('c', [KADER, REMAJA], { declared: 'belum' }),
  ilpFacility('d', [LANSIA], { silent: [REMAJA] }),
  ilpFacility('e', [], { silent: [KADER, LANSIA, REMAJA] }),
  ilpFacility('idle', [KADER], { active: false }),
  ilpFacility('declared', [KADER], { declared: 'sudah' }),
];

it('counts who lacks a criterion among those whose criterion was reported, silence apart', () => {
  expect(blockersOf(FACILITIES, SHORT_RULE)).toEqual([
    { criterion: KADER, lacking: { numerator: 3, denominator: 4 }, unreported: 1 },
    { criterion: REMAJA, lacking: { numerator: 2, denominator: 3 }, unreported: 2 },
    { criterion: LANSIA, lacking: { numerator: 1, denominator: 4 }, unreported: 1 },
  ]);
  expect(heldOf(FACILITIES, SHORT_RULE)).toEqual({ count: 5, declared: 1, silent: 2, idle: 1 });
});

it('counts idle posyandu, and that they are idle, where all registered ones are counted', () => {
  expect(blockersOf(FACILITIES, SHORT_REGISTERED)[0]).toEqual({
    criterion: KADER,
    lacking: { numerator: 4, denominator: 5 },
    unreported: 1,
  });
  expect(blockersOf(FACILITIES, SHORT_REGISTERED).at(-1)).toMatchObject({ criterion: LANSIA });
  expect(blockersOf(FACILITIES, SHORT_REGISTERED)).toContainEqual({
    criterion: 'PSY-AKTIF',
    lacking: { numerator: 1, denominator: 6 },
    unreported: 0,
  });
  expect(heldOf(FACILITIES, SHORT_REGISTERED)).toMatchObject({ count: 6, idle: 0 });
});

it('has nothing to say where all have reached it', () => {
  expect(blockersOf([ilpFacility('done', [])], SHORT_RULE)).toEqual([]);
  expect(combinationsOf([ilpFacility('done', [])], SHORT_RULE)).toEqual([]);
});

it('puts every facility into the one set that it was reported to lack', () => {
  const sets = combinationsOf(FACILITIES, SHORT_RULE);
  expect(
    sets.map(({ criteria, facilities, silent }) => [criteria, facilities.map(({ code }) => code), silent]),
  ).toEqual([
    [[KADER, REMAJA], ['b', 'c'], 0],
    [[KADER], ['a'], 0],
    [[LANSIA], ['d'], 1],
  ]);
});

it('says what meeting a criterion and all above it would bring, never by adding up bars', () => {
  const actorOf = (criterion: string) => (criterion === KADER ? 'desa' : 'puskesmas');
  const lines = blockerLines(FACILITIES, SHORT_RULE, { actorOf, groups: null });
  // a; then b (c is declared belum); then d and e, whose unreported criteria are then taken as met.
  expect(lines.map(({ criterion, through, completed }) => [criterion, through.length, completed])).toEqual([
    [KADER, 1, 1],
    [REMAJA, 2, 2],
    [LANSIA, 3, 4],
  ]);
  const grouped = blockerLines(FACILITIES, SHORT_RULE, { actorOf, groups: [['puskesmas'], ['desa']] });
  expect(grouped.map(({ criterion, completed }) => [criterion, completed])).toEqual([
    [REMAJA, 0],
    [LANSIA, 1],
    [KADER, 4],
  ]);
});
