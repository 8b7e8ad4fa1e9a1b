// SPDX-License-Identifier: EUPL-1.2

/** A file that breaks one rule, to be planted in the clean house. */
export type Probe = { readonly rule: string; readonly name: string; readonly path: string; readonly text: string };

const probe = (rule: string, name: string, path: string, text: string): Probe => ({ rule, name, path, text });

/** Reaching into another room, by every syntax that can. All must be seen, or a rule can be walked around. */
const inner = '../producten/producten.query.ts';
const reach = (name: string, text: string): Probe => probe('door-only', name, 'modules/tarieven/binnen.act.ts', text);

export const syntaxProbes: readonly Probe[] = [
  reach('a value', `import { producten } from '${inner}';\nproducten;`),
  reach('import type', `import type { producten } from '${inner}';`),
  reach('an inline type', `import { type producten } from '${inner}';`),
  reach('export from', `export { producten } from '${inner}';`),
  reach('export type from', `export type { producten } from '${inner}';`),
  reach('export *', `export * from '${inner}';`),
  reach('export * as', `export * as alles from '${inner}';`),
  reach('export type *', `export type * from '${inner}';`),
  reach('import()', `const p = import('${inner}');`),
  reach('a template import()', `const p = import(\`${inner}\`);`),
  reach('a side effect', `import '${inner}';`),
  reach('createRequire under a name', `const laad = createRequire(import.meta.url);\nlaad('${inner}');`),
  reach('createRequire at once', `createRequire(import.meta.url)('${inner}');`),
  reach('require', `require('${inner}');`),
  reach("import('x').T", `export type P = import('${inner}').T;`),
  reach("typeof import('x')", `export type P = typeof import('${inner}');`),
  reach('the address of a worker', `new Worker(new URL('${inner}', import.meta.url));`),
  reach('a query behind the path', `import { producten } from '${inner}?raw';`),
];

export const edgeProbes: readonly Probe[] = [
  probe('door-only', 'an app that skips the door', 'apps/web/x.ts', "import '../../modules/tarieven/tarief.ts';"),
  probe(
    'door-only',
    'a whole-cycle test that skips the door',
    'test/x.test.ts',
    "import '../modules/tarieven/tarief.store.ts';",
  ),
  probe('door-only', 'a noun beside the cycle', 'modules/x.ts', "import './tarieven/tarief.ts';"),
  probe('pure-core', 'a rule with a package', 'modules/tarieven/x.rule.ts', "import { z } from 'zod';"),
  probe('pure-core', 'a rule with Node', 'modules/tarieven/x.rule.ts', "import { readFileSync } from 'node:fs';"),
  probe(
    'pure-core',
    'a rule with a store',
    'modules/tarieven/x.rule.ts',
    "import { bewaar } from './tarief.store.ts';",
  ),
  probe('pure-core', 'a rule with the pack', 'modules/tarieven/x.rule.ts', "import type { Pagina } from './pack.ts';"),
  probe(
    'pure-core',
    'a rule with another door',
    'modules/tarieven/x.rule.ts',
    "import type { producten } from '#modules/producten';",
  ),
  probe('pure-core', 'a noun with the shell', 'modules/tarieven/x.ts', "import { houdBij } from '#platform/act';"),
  probe('pure-core', 'a noun with the codec', 'modules/tarieven/x.ts', "import { decode } from '#libs/ijw';"),
  probe('page-of-the-pack', 'a page with a file system', 'modules/producten/pack.ts', "import 'node:fs';"),
  probe(
    'page-of-the-pack',
    'a page with an act',
    'modules/tarieven/pack.ts',
    "import './vaststelling/tarief-vaststellen.act.ts';",
  ),
  probe('page-of-texts', 'texts with a query', 'modules/tarieven/teksten.ts', "import './tarieven.query.ts';"),
  probe('page-of-texts', 'texts with a package', 'modules/tarieven/teksten.ts', "import 'yaml';"),
  probe(
    'neighbours-by-act-or-query',
    'a store with another door',
    'modules/tarieven/x.store.ts',
    "import '#modules/producten';",
  ),
  probe(
    'neighbours-by-act-or-query',
    'a door with another door',
    'modules/inkoop/index.ts',
    "export * from '#modules/tarieven';",
  ),
  probe(
    'cycle-order',
    'an earlier room using a later one',
    'modules/producten/x.act.ts',
    "import '#modules/tarieven';",
  ),
  probe(
    'cycle-order',
    'a room that the cycle does not name',
    'modules/inkoop/x.query.ts',
    "import type {} from '#modules/producten';",
  ),
  probe(
    'cycle-order',
    'a handler that asks a later room',
    'modules/producten/x.handler.ts',
    "import '#modules/tarieven';",
  ),
  probe(
    'database-at-store-or-query',
    'an act with kysely',
    'modules/tarieven/x.act.ts',
    "import { sql } from 'kysely';",
  ),
  probe('database-at-store-or-query', 'a route with the pool', 'apps/web/x.ts', "import { Pool } from 'pg';"),
  probe(
    'database-at-store-or-query',
    'an act with the type',
    'modules/tarieven/x.act.ts',
    "import type { Database } from '#platform/database';",
  ),
  probe('libs-know-no-house', 'a library with a room', 'libs/regiopakket/x.ts', "import '#modules/tarieven';"),
  probe('libs-know-no-house', 'a library with the shell', 'libs/ui/x.ts', "import type {} from '#platform/act';"),
  probe('libs-stay-light', 'the screen library with zod', 'libs/ui/x.ts', "import 'zod';"),
  probe(
    'libs-stay-light',
    'the kernel with the explanation',
    'libs/kernel/x.ts',
    "import type {} from '../explain/index.ts';",
  ),
  probe('ijw-stands-alone', 'the codec with the kernel', 'libs/ijw/x.ts', "import '../kernel/index.ts';"),
  probe('ijw-stands-alone', 'the codec with Node', 'libs/ijw/x.ts', "import 'node:fs';"),
  probe('apps-are-leaves', 'the shell with a program', 'platform/x.ts', "import '../apps/web/tarieven/lijst.tsx';"),
  probe('apps-are-leaves', 'one program inside another', 'apps/api/x.ts', "import '../cli/bereken.ts';"),
  probe(
    'regios-are-data',
    'code that imports a pack',
    'test/x.test.ts',
    "import { pack } from '../regios/voorbeeld/pack.ts';",
  ),
  probe(
    'huis-opens-the-doors',
    'another file of the shell with a door',
    'platform/x.ts',
    "import '#modules/tarieven';",
  ),
  probe(
    'rooms-know-no-web',
    'an act with the web framework',
    'modules/tarieven/x.act.ts',
    "import { Hono } from 'hono';",
  ),
  probe(
    'tests-stay-apart',
    'an act with a test builder',
    'modules/tarieven/x.act.ts',
    "import '../../test/support/database.ts';",
  ),
  probe(
    'tests-stay-apart',
    'a rule with the test runner',
    'modules/tarieven/x.rule.ts',
    "import { test } from 'vitest';",
  ),
  probe(
    'huis-opens-the-doors',
    'a whole room where only its page is meant',
    'platform/pakket.ts',
    "import '#modules/tarieven';",
  ),
];

export const fileProbes: readonly Probe[] = [
  probe(
    'sql-at-store-or-query',
    'SQL in a route',
    'apps/web/x.ts',
    "export const q = 'select naam from tarieven.tarieven';",
  ),
  probe(
    'sql-at-store-or-query',
    'SQL in an act',
    'modules/tarieven/x.act.ts',
    'export const q = `delete from tarieven.tarieven`;',
  ),
  probe(
    'own-schema',
    "a store with another room's table",
    'modules/tarieven/x.store.ts',
    "export const q = db.selectFrom('producten.producten');",
  ),
  probe(
    'own-schema',
    "a store with another room's view",
    'modules/tarieven/x.store.ts',
    'export const q = sql`select 1 from producten.v_producten`;',
  ),
  probe(
    'own-schema',
    'a store with the shell',
    'modules/tarieven/x.store.ts',
    "export const q = sql.table('platform.gebeurtenissen');",
  ),
  probe(
    'published-views',
    'a query with a table',
    'modules/tarieven/x.query.ts',
    'export const q = sql`select 1 from producten.producten`;',
  ),
  probe(
    'published-views',
    'a query with a later room',
    'modules/producten/x.query.ts',
    "export const q = db.selectFrom('tarieven.v_tarieven');",
  ),
  probe(
    'migration-in-own-schema',
    'a migration for another room',
    'modules/tarieven/migraties/002.sql',
    'alter table producten.producten add prijs int;',
  ),
  probe(
    'migration-in-own-schema',
    'a migration that fills another room',
    'modules/tarieven/migraties/002.sql',
    'insert into producten.producten values (1);',
  ),
  probe(
    'migration-in-own-schema',
    'a reference to a later room',
    'modules/producten/migraties/002.sql',
    'create table producten.x (t text references tarieven.tarieven);',
  ),
  probe(
    'one-clock',
    'a rule that looks at the clock',
    'modules/tarieven/x.rule.ts',
    'export const vandaag = Temporal.Now.plainDateISO();',
  ),
  probe('one-clock', 'an act that makes a Date', 'modules/tarieven/x.act.ts', 'export const nu = new Date();'),
  probe(
    'one-clock',
    'a query that asks the database',
    'modules/tarieven/x.query.ts',
    'export const q = sql`select 1 from tarieven.tarieven where tot > current_date`;',
  ),
  probe(
    'one-clock',
    'a default in a migration',
    'modules/tarieven/migraties/002.sql',
    'alter table tarieven.tarieven add op timestamptz default now();',
  ),
  probe(
    'rule-without-surprise',
    'a rule that throws',
    'modules/tarieven/x.rule.ts',
    "export const r = () => { throw new Error('nee'); };",
  ),
  probe(
    'rule-without-surprise',
    'a rule that waits',
    'modules/tarieven/x.rule.ts',
    'export const r = async (x: Promise<number>) => await x;',
  ),
  probe(
    'no-rings',
    'two files that need each other',
    'modules/tarieven/tarief.ts',
    "import './vaststelling/vaststellen.rule.ts';",
  ),
  probe(
    'no-rings',
    'a room that goes through its own door',
    'modules/producten/producten.query.ts',
    "import '#modules/producten';",
  ),
  probe('unresolved', 'a file that is not there', 'modules/tarieven/x.act.ts', "import './weg.ts';"),
  probe(
    'unresolved',
    'a deep path behind #',
    'modules/tarieven/x.act.ts',
    "import '#modules/producten/producten.query';",
  ),
  probe('unresolved', 'an import without its ending', 'modules/tarieven/x.act.ts', "import './tarief';"),
  probe('unresolved', 'a package that is not declared', 'modules/tarieven/x.act.ts', "import 'lodash';"),
  probe('unresolved', 'a # import inside the published codec', 'libs/ijw/x.ts', "import '#libs/kernel';"),
  probe(
    'computed-path',
    'a path with a hole',
    'apps/web/x.ts',
    'export const m = (n: string) => import(`../../modules/${n}/index.ts`);',
  ),
  probe(
    'computed-path',
    'a path from a variable',
    'modules/tarieven/x.act.ts',
    'export const m = (n: string) => import(n);',
  ),
  probe('readable', 'a file that cannot be parsed', 'modules/tarieven/x.act.ts', 'export const = ;'),
];
