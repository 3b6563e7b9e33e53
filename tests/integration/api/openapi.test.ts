import { describe, expect, it } from 'vitest';
import { apiPaths, bodyOf, serve } from '../../fixtures/api';
import { districtStore } from '../../fixtures/store';

type Parameter = { name: string; in: string; required: boolean; example?: string };
type Operation = {
  operationId: string;
  parameters: Parameter[];
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: { $ref?: string } }> }>;
};
type Description = { openapi: string; paths: Record<string, { get: Operation }>; components: object };

const description = () => bodyOf<Description>(serve(districtStore())('openapi.json'));

/** Every `$ref` in a document. */
function references(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === '$ref' && typeof each === 'string' ? [each] : references(each),
  );
}

function resolve(document: unknown, reference: string): unknown {
  return reference
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}

describe('GET /api/v1/openapi.json', () => {
  it('describes every path that has a route, and no other', async () => {
    const { openapi, paths } = await description();
    expect(openapi).toMatch(/^3\.1\./);
    expect(Object.keys(paths).sort()).toEqual(apiPaths().sort());
  });

  it('refers only to what it holds, and names operations once', async () => {
    const document = await description();
    const found = references(document);
    expect(found.length).toBeGreaterThan(20);
    for (const reference of found) expect(resolve(document, reference), reference).toBeDefined();
    const ids = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells of ETag, 304 and the reading policy on every path', async () => {
    const { paths } = await description();
    for (const [path, { get }] of Object.entries(paths)) {
      expect(Object.keys(get.responses), path).toEqual(expect.arrayContaining(['200', '304', '401', '403']));
      expect(get.parameters.find(({ name }) => name === 'If-None-Match')?.in).toBe('header');
    }
  });

  it('calls required exactly what the routes refuse to do without', async () => {
    const get = serve(districtStore());
    const { paths } = await bodyOf<Description>(get('openapi.json'));
    for (const [path, { get: operation }] of Object.entries(paths)) {
      const queries = operation.parameters.filter((parameter) => parameter.in === 'query');
      const query = new URLSearchParams(queries.map(({ name, example }) => [name, example ?? '']));
      const address = path.replace('/api/v1/', '');
      expect((await get(`${address}?${query}`)).status, `${path} with its examples`).toBe(200);
      for (const { name, required } of queries) {
        const without = new URLSearchParams([...query].filter(([key]) => key !== name));
        const { status } = await get(`${address}?${without}`);
        expect(status, `${path} without ${name}`).toBe(required ? 400 : 200);
        if (required) expect(Object.keys(operation.responses)).toContain('400');
      }
    }
  });

  it('describes a row by the keys that coverage answers with', async () => {
    const { components } = await description();
    const row = resolve({ components }, '#/components/schemas/Row') as { properties: object; required: string[] };
    const keys = 'area state numerator denominator value interval target targetSource unitsToTarget change'.split(' ');
    expect(Object.keys(row.properties)).toEqual(keys);
    expect(row.required).toEqual(keys);
  });
});
