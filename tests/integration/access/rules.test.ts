import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '@/lib/access/rules';
import { handlersOf, servedFiles } from '../../fixtures/routes';

const files = servedFiles();
const pages = files.filter(({ kind }) => kind === 'page');
const routes = files.filter(({ kind }) => kind === 'route');

describe('the table of rules', () => {
  it('has a line for every page and route handler of app/, and none for anything else', () => {
    expect(Object.keys(RULES).sort()).toEqual(files.map(({ path }) => path).sort());
  });

  it.each(pages)('says what the page $path asks the policy for', ({ path, file }) => {
    const asked = [
      ...fs.readFileSync(file, 'utf8').matchAll(/\bpageContext\(\s*searchParams\s*(?:,\s*'(\w+)')?\s*,?\s*\)/g),
    ];
    const actions = asked.map(([, action = 'read']) => action);
    expect(actions.length).toBeGreaterThan(0);
    expect(Object.keys(RULES[path] ?? {})).toEqual(['GET']);
    expect(new Set(actions)).toEqual(new Set([RULES[path]?.GET?.action]));
  });

  it.each(routes)('says what every method of the route $path asks the policy for', async (route) => {
    const handlers = await handlersOf(route);
    const rule = RULES[route.path] ?? {};
    expect([...handlers.keys()].sort()).toEqual(Object.keys(rule).sort());
    for (const [method, handler] of handlers) {
      const action = method === 'GET' || method === 'POST' ? rule[method]?.action : undefined;
      const source = fs.readFileSync(route.file, 'utf8');
      const asked = handler.action ?? /\bperform\(\s*'(\w+)'/.exec(source)?.[1];
      // What asks the policy for nothing knows nothing: no store, no query.
      if (asked === undefined) {
        expect([method, action]).toEqual(['GET', 'open']);
        expect(source).not.toMatch(/from '@\/(db|app\/_server)/);
      } else expect(asked, method).toBe(action);
    }
  });

  it('knows no server actions: whatever writes is a route with a rule', () => {
    for (const { file } of files) expect(fs.readFileSync(file, 'utf8'), file).not.toContain("'use server'");
  });
});
