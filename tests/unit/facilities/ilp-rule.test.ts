import { expect, it } from 'vitest';
import { ilpRule, isCounted, isHeld } from '@/lib/facilities/ilp-rule';
import { SHORT_REGISTERED, SHORT_RULE, ilpFacility } from '../../fixtures/ilp-facility';

it('asks of registered posyandu to be aktif as well, of active ones only what is wajib', () => {
  expect(SHORT_RULE.required).toEqual(['PSY-KADER5', 'SH-LANSIA', 'SH-REMAJA']);
  expect(SHORT_REGISTERED.required).toEqual(['PSY-AKTIF', 'PSY-KADER5', 'SH-LANSIA', 'SH-REMAJA']);
  expect(ilpRule('pustu', ['PST-HARI'], 'terdaftar').required).toEqual(['PST-HARI']);
  expect(ilpRule('posyandu', ['PSY-AKTIF'], 'terdaftar').required).toEqual(['PSY-AKTIF']);
});

it('counts an idle posyandu only where all registered ones are', () => {
  const idle = ilpFacility('A', [], { active: false });
  expect([isCounted(idle, SHORT_RULE), isCounted(idle, SHORT_REGISTERED)]).toEqual([false, true]);
  expect([isHeld(idle, SHORT_RULE), isHeld(idle, SHORT_REGISTERED)]).toEqual([false, true]);
  expect(isHeld(ilpFacility('B', ['SH-LANSIA']), SHORT_RULE)).toBe(true);
  expect(isHeld(ilpFacility('C', []), SHORT_RULE)).toBe(false);
});
