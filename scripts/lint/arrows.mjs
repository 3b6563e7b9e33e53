import { builtinModules } from 'node:module';
import path from 'node:path';

/** The house (docs/decisions/0001): arrows run app -> db -> lib. What stands here may not be imported from there. */
const LAYERS = ['app', 'db', 'lib', 'scripts', 'tests'];
const FORBIDDEN_LAYERS = {
  lib: ['app', 'db', 'scripts', 'tests'],
  db: ['app', 'scripts', 'tests'],
  app: ['scripts', 'tests'],
};
const INTERFACE = ['react', 'react-dom', 'next', 'recharts', '@tanstack/react-query'];
const FORBIDDEN_PACKAGES = {
  lib: [...INTERFACE, 'better-sqlite3', 'drizzle-orm', ...builtinModules],
  db: INTERFACE,
};

/** Reports an import, of whatever form, against the arrows; and of db code in a file that is sent to the browser. */
const arrows = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const here = path.relative(context.cwd, context.filename).split(path.sep);
    const layer = LAYERS.find((name) => name === here[0]);
    const isClient = context.sourceCode.ast.body.some(({ directive }) => directive === 'use client');

    function check(node, source, isType) {
      if (typeof source !== 'string') return;
      const target = layerOf(source, here);
      if (layer && FORBIDDEN_LAYERS[layer]?.includes(target)) {
        context.report({ node, message: `${layer} may not import ${target}: arrows run app -> db -> lib.` });
      } else if (layer && FORBIDDEN_PACKAGES[layer]?.includes(packageOf(source))) {
        context.report({ node, message: `${layer} may not import ${packageOf(source)}.` });
      } else if (isClient && !isType && (target === 'db' || source.split('/').includes('_server'))) {
        context.report({ node, message: "A 'use client' file may not import db or _server: it goes to the browser." });
      }
    }

    const literal = (node) => (node?.type === 'Literal' ? node.value : undefined);
    const onlyTypes = (node, kind) =>
      node[kind] === 'type' || (node.specifiers.length > 0 && node.specifiers.every((item) => item[kind] === 'type'));
    return {
      ImportDeclaration: (node) => check(node, literal(node.source), onlyTypes(node, 'importKind')),
      ExportNamedDeclaration: (node) => check(node, literal(node.source), onlyTypes(node, 'exportKind')),
      ExportAllDeclaration: (node) => check(node, literal(node.source), node.exportKind === 'type'),
      ImportExpression: (node) => check(node, literal(node.source), false),
      TSImportType: (node) => check(node, literal(node.source ?? node.argument?.literal), true),
      'CallExpression[callee.name="require"]': (node) => check(node, literal(node.arguments[0]), false),
    };
  },
};

/** lib has no clock and no chance: what depends on them cannot be tested with worked figures. */
const clock = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const report = (node) => context.report({ node, message: 'lib has no clock: take the time as a parameter.' });
    return {
      'NewExpression[callee.name="Date"][arguments.length=0]': report,
      'CallExpression[callee.name="Date"]': report,
      'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]': report,
      'MemberExpression[object.name="Math"][property.name="random"]': (node) =>
        context.report({ node, message: 'lib has no chance: take a seeded source as a parameter.' }),
    };
  },
};

/** The layer that a specifier leads to, by alias or by relative path; undefined for a package. */
function layerOf(source, here) {
  if (source.startsWith('@/')) return LAYERS.find((name) => name === source.split('/')[1]);
  if (!source.startsWith('.')) return undefined;
  const target = path.posix.join(...here.slice(0, -1), source).split('/')[0];
  return LAYERS.find((name) => name === target);
}

function packageOf(source) {
  const parts = source.replace(/^node:/, '').split('/');
  return source.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

const house = { rules: { arrows, clock } };
export default house;
