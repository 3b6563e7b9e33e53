import type { z } from 'zod';

/** One query parameter as the description names it; `schema` is JSON Schema. */
export type Parameter = Readonly<{
  name: string;
  required: boolean;
  description: string;
  schema: Readonly<Record<string, unknown>>;
  example?: string;
}>;

/** How an answer comes: JSON by a schema, CSV for machines with these headers, or a workbook for people. */
export type Answer = Readonly<
  { kind: 'json'; schema: z.ZodType } | { kind: 'csv'; headers: readonly string[] } | { kind: 'xlsx' }
>;

/** One GET path of v1. `operationId` names it for programs, `refusals` says which bad requests it can refuse. */
export type Operation = Readonly<{
  path: string;
  operationId: string;
  summary: string;
  parameters: readonly Parameter[];
  refusals: readonly (400 | 404)[];
  answer: Answer;
}>;

/** The same request with its rows as files: `.csv` for machines, `.xlsx` for people. */
export function withFiles(operation: Operation, headers: readonly string[]): Operation[] {
  const { path, operationId, summary } = operation;
  return [
    operation,
    {
      ...operation,
      path: `${path}.csv`,
      operationId: `${operationId}Csv`,
      summary: `${summary} (CSV untuk mesin)`,
      answer: { kind: 'csv', headers },
    },
    {
      ...operation,
      path: `${path}.xlsx`,
      operationId: `${operationId}Xlsx`,
      summary: `${summary} (buku kerja untuk orang)`,
      answer: { kind: 'xlsx' },
    },
  ];
}
