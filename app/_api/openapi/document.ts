import { z } from 'zod';
import { AREA, AREAS, AREA_OPERATIONS } from './area';
import { CHANGE, COVERAGE, COVERAGE_OPERATIONS, INTERVAL, ROW } from './coverage';
import { CRITERIA, CRITERION, CRITERION_OPERATIONS } from './criterion';
import { FACILITIES, FACILITY, FACILITY_OPERATIONS } from './facility';
import { INDICATOR, INDICATORS, INDICATOR_OPERATIONS } from './indicator';
import type { Answer, Operation, Parameter } from './operation';
import { PROBLEM } from './problem';
import { MONTH_FIGURE, PWS, PWS_OPERATIONS, PWS_ROW } from './pws';
import { TREND, TREND_OPERATIONS, TREND_POINT } from './trend';

const DESCRIPTION = z.looseObject({ openapi: z.string() });

/** Every path of v1. */
export const OPERATIONS: readonly Operation[] = [
  ...INDICATOR_OPERATIONS,
  ...AREA_OPERATIONS,
  ...COVERAGE_OPERATIONS,
  ...PWS_OPERATIONS,
  ...TREND_OPERATIONS,
  ...FACILITY_OPERATIONS,
  ...CRITERION_OPERATIONS,
  {
    path: '/api/v1/openapi.json',
    operationId: 'getDescription',
    summary: 'Dokumen ini',
    parameters: [],
    refusals: [],
    answer: { kind: 'json', schema: DESCRIPTION },
  },
];

const NAMED = {
  Area: AREA,
  Areas: AREAS,
  Indicator: INDICATOR,
  Indicators: INDICATORS,
  Interval: INTERVAL,
  Change: CHANGE,
  Row: ROW,
  Coverage: COVERAGE,
  MonthFigure: MONTH_FIGURE,
  PwsRow: PWS_ROW,
  Pws: PWS,
  TrendPoint: TREND_POINT,
  Trend: TREND,
  Facility: FACILITY,
  Facilities: FACILITIES,
  Criterion: CRITERION,
  Criteria: CRITERIA,
  Description: DESCRIPTION,
  Problem: PROBLEM,
} as const satisfies Readonly<Record<string, z.ZodType>>;

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ETAG = { ETag: { $ref: '#/components/headers/ETag' } };
const schemaAt = (name: string) => `#/components/schemas/${name}`;
const responseAt = (name: string) => ({ $ref: `#/components/responses/${name}` });
const REFUSALS = { 400: responseAt('BadParameter'), 404: responseAt('UnknownCode') } as const;

/** The OpenAPI 3.1 document of API v1, made of the very schemas that the answers are tested against. */
export function openApiDocument(): Readonly<Record<string, unknown>> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pantau ILP',
      version: '1',
      description:
        'Capaian Integrasi Layanan Primer sebuah kabupaten/kota. `value` adalah pecahan 0..1 yang tidak dibulatkan; nilai sebuah wilayah adalah jumlah pembilang dibagi jumlah penyebut, bukan rata-rata.',
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: described(operation) }])),
    components: {
      schemas: schemas(),
      responses: responses(),
      headers: { ETag: { description: 'Berubah bersama isi basis data.', schema: { type: 'string' } } },
    },
  };
}

function described({ operationId, summary, parameters, refusals, answer }: Operation) {
  return {
    operationId,
    summary,
    parameters: [...parameters.map(queryParameter), IF_NONE_MATCH],
    responses: {
      200: { description: 'Jawaban.', headers: ETAG, content: content(answer) },
      304: responseAt('NotModified'),
      ...Object.fromEntries(refusals.map((status) => [status, REFUSALS[status]])),
      401: responseAt('NotSignedIn'),
      403: responseAt('NotAllowed'),
    },
  };
}

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'ETag jawaban terdahulu; bila masih berlaku, jawabannya 304 tanpa isi.',
  schema: { type: 'string' },
};

function queryParameter(parameter: Parameter) {
  return { in: 'query', ...parameter };
}

function content(answer: Answer): Readonly<Record<string, unknown>> {
  switch (answer.kind) {
    case 'json':
      return { 'application/json': { schema: { $ref: schemaAt(nameOf(answer.schema)) } } };
    case 'csv':
      return {
        'text/csv': {
          schema: { type: 'string', description: `UTF-8, koma, titik desimal. Kolom: ${answer.headers.join(',')}` },
        },
      };
    case 'xlsx':
      return { [WORKBOOK]: { schema: { type: 'string', contentMediaType: WORKBOOK } } };
  }
}

function responses() {
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: schemaAt('Problem') } } },
  });
  return {
    NotModified: { description: 'Tidak berubah sejak ETag yang dikirim.', headers: ETAG },
    BadParameter: problem('Parameter kurang, berulang, atau salah bentuk; `parameter` menyebut namanya.'),
    UnknownCode: problem('Kode tidak ada di basis data ini; `parameter` menyebut namanya.'),
    NotSignedIn: problem('Data belum dibuka untuk umum.'),
    NotAllowed: problem('Akun ini tidak boleh melihatnya.'),
  };
}

function nameOf(schema: z.ZodType): string {
  const found = Object.entries(NAMED).find(([, named]) => named === schema);
  if (!found) throw new Error('a schema of the API has no name in its description');
  return found[0];
}

/** The named schemas as JSON Schema that refer to each other; answers may gain keys, so none is closed. */
function schemas(): Readonly<Record<string, unknown>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, {
    uri: schemaAt,
    io: 'input',
    override: ({ jsonSchema }) => unbound(jsonSchema),
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $id, $schema, ...schema }]) => [id, schema] as const),
  );
}

/** The bounds that a program's own integers have say nothing about the figures. */
function unbound(schema: { minimum?: number; maximum?: number }): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
