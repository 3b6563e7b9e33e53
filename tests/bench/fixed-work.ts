import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { best, interleave } from './interleave';
import type { Measure } from './measure';

/** Bytes that are packed and hashed: about what a deck's pictures and parts weigh before they are packed. */
const BYTES = 4_000_000;
/** Numbers that are sorted, written as text and read again. */
const NUMBERS = 120_000;
const ROUNDS = 5;

const { buffer, numbers } = fixedInput();

/**
 * One calculation of fixed size, to which making a file is compared: packing and hashing the same four million bytes,
 * sorting the same numbers, and writing them as text and reading them again. That is what writers of PPTX, PDF and XLSX
 * do (deflate, objects, text), on one thread and without files, so that a faster machine is faster at both. It takes some
 * 200-300 ms on the machine of docs/decisions/0035. Never change its size: the bounds are multiples of it.
 */
export function fixedWork(): string {
  const packed = deflateSync(buffer, { level: 6 });
  const sorted = [...numbers].sort((a, b) => a - b);
  const text = JSON.stringify(sorted.map((value, index) => ({ index, value, label: `${index}: ${value}` })));
  const read = JSON.parse(text) as readonly Readonly<{ label: string }>[];
  return createHash('sha256')
    .update(packed)
    .update(buffer)
    .update(read.at(-1)?.label ?? '')
    .digest('hex');
}

/**
 * How long making a file takes as a multiple of the fixed calculation, both in turn in this run; measured again where it
 * is above the bound, since the machine may be busy with something else.
 */
export async function multipleOfFixedWork(name: string, bound: number, make: () => unknown): Promise<Measure[]> {
  const { first, ratio } = await best(bound, () => interleave(make, fixedWork, ROUNDS, 1));
  return [
    { name: `${name} ÷ hitungan tetap`, value: ratio, unit: '×', bound, kind: 'gate', decimals: 2 },
    { name, value: first, unit: 'ms', bound: null, kind: 'info' },
  ];
}

/** The same on every machine and in every run: a generator of its own, not the program's clock or chance. */
function fixedInput(): Readonly<{ buffer: Buffer; numbers: readonly number[] }> {
  let state = 20_260_210;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  const words = Array.from({ length: 400 }, () => next().toString(36));
  const parts: string[] = [];
  for (let length = 0; length < BYTES; length += (parts.at(-1)?.length ?? 0) + 1) {
    parts.push(words[next() % words.length] ?? '');
  }
  return {
    buffer: Buffer.from(parts.join(' ')).subarray(0, BYTES),
    numbers: Array.from({ length: NUMBERS }, () => next()),
  };
}
