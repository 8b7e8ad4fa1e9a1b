// SPDX-License-Identifier: EUPL-1.2
import { treeOf } from '../../support/tree.ts';
import type { House } from '../house.ts';

/** A small house that keeps every rule. Probes add one file to it, and exactly one rule must object. */
export const cleanHouse: Readonly<Record<string, string>> = {
  'apps/api/index.ts': "import { houdBij } from '#platform/act';\nexport const api = houdBij;\n",
  'apps/cli/main.ts':
    "import { api } from '../api/index.ts';\nimport { bereken } from './bereken.ts';\napi(bereken);\n",
  'apps/cli/bereken.ts':
    "import { tariefVaststellen } from '#modules/tarieven';\nexport const bereken = tariefVaststellen;\n",
  'apps/web/tarieven/lijst.tsx':
    "import type { Route } from './+types/lijst.ts';\nimport { tarieven } from '#modules/tarieven';\nimport { redenen } from '#modules/tarieven/teksten';\nexport const loader = (args: Route) => tarieven(args, redenen);\n",
  'libs/explain/index.ts':
    "import type { Eurocent } from '#libs/kernel';\nexport type Outcome = { value: Eurocent };\n",
  'libs/ijw/index.ts': "export { decode } from './decode.ts';\n",
  'libs/ijw/decode.ts': 'export const decode = (text: string) => text;\n',
  'libs/ijw/package.json': '{}',
  'libs/kernel/index.ts':
    "import Fraction from 'fraction.js';\nexport type Eurocent = number;\nexport const half = new Fraction(1, 2);\n",
  'libs/regiopakket/index.ts': "import { z } from 'zod';\nexport const bron = z.string();\n",
  'libs/ui/badge.tsx':
    "import { scaleLinear } from 'd3-scale';\nimport './badge.css';\nexport const badge = scaleLinear;\n",
  'libs/ui/badge.css': '',
  'modules/cyclus.ts': 'export const cyclus = [];\n',
  'modules/teksten.ts': "import { redenen } from '#modules/tarieven/teksten';\nexport const alles = [redenen];\n",
  'modules/producten/index.ts':
    "export { producten } from './producten.query.ts';\nexport { productenPagina } from './pack.ts';\n",
  'modules/producten/pack.ts': "import { z } from 'zod';\nexport const productenPagina = z.object({});\n",
  'modules/producten/producten.query.ts':
    "import type { Database } from '#platform/database';\nexport const producten = (db: Database) => db.selectFrom('producten.producten');\n",
  'modules/producten/migraties/001-producten.sql':
    'create table producten.producten (naam text);\ncreate view producten.v_producten as select naam from producten.producten;\n',
  'modules/tarieven/index.ts':
    "export { tarieven } from './tarieven.query.ts';\nexport { tariefVaststellen } from './vaststelling/tarief-vaststellen.act.ts';\n",
  'modules/tarieven/pack.ts':
    "import { z } from 'zod';\nimport { bron } from '#libs/regiopakket';\nimport type { Tarief } from './tarief.ts';\nexport const pagina = z.object({ bron });\nexport type Pagina = Tarief;\n",
  'modules/tarieven/tarief.ts':
    "import type { Eurocent } from '#libs/kernel';\nexport type Tarief = { bedrag: Eurocent };\n",
  'modules/tarieven/tariefbericht.ts': "import { decode } from '#libs/ijw';\nexport const naarTarief = decode;\n",
  'libs/ijw/test/feiten.ts':
    "import { readFileSync } from 'node:fs';\nimport { expect } from 'vitest';\nexport const feiten = [readFileSync, expect];\n",
  'modules/tarieven/teksten.ts':
    "import type { Outcome } from '#libs/explain';\nexport const redenen: Record<string, (o: Outcome) => string> = {};\n",
  'modules/tarieven/tarief.store.ts':
    "import { sql } from 'kysely';\nimport type { Tarief } from './tarief.ts';\nexport const bewaar = (t: Tarief) => sql`insert into tarieven.tarieven select current_setting('app.verband'), ${t.bedrag}`;\n",
  'modules/tarieven/tarief.db.test.ts':
    "import { test } from 'vitest';\nimport { database } from '../../test/support/database.ts';\nimport { sql } from 'kysely';\nimport { bewaar } from './tarief.store.ts';\ntest('x', () => database(sql`select naam from tarieven.tarieven`, bewaar));\n",
  'modules/tarieven/tarieven.query.ts':
    "import { sql } from 'kysely';\nexport const tarieven = (peildatum: string) => sql`select * from tarieven.tarieven t join producten.v_producten p using (product) where t.vanaf <= ${peildatum}`;\n",
  'modules/tarieven/vaststelling/tarief-vaststellen.act.ts':
    "import { producten } from '#modules/producten';\nimport { houdBij } from '#platform/act';\nimport { bewaar } from '../tarief.store.ts';\nimport { vaststellen } from './vaststellen.rule.ts';\nexport const tariefVaststellen = async () => houdBij([await producten, bewaar, vaststellen]);\n",
  'modules/tarieven/vaststelling/vaststellen.rule.ts':
    "import type { Outcome } from '#libs/explain';\nimport type { Tarief } from '../tarief.ts';\nexport const vaststellen = (tarief: Tarief): Outcome => ({ value: tarief.bedrag });\n",
  'modules/tarieven/migraties/001-tarieven.sql':
    '-- prices per product; now() would be a second clock\ncreate table tarieven.tarieven (product text references producten.producten (naam));\n',
  'platform/act.ts': 'export const houdBij = (what: unknown) => what;\n',
  'platform/database.ts': "import { Kysely } from 'kysely';\nexport type Database = Kysely<any>;\n",
  'platform/huis.ts':
    "import * as tarieven from '#modules/tarieven';\nimport { cyclus } from '#cyclus';\nexport const huis = [tarieven, cyclus];\n",
  'platform/pakket.ts': "import { pagina } from '#modules/tarieven/pack';\nexport const paginas = [pagina];\n",
  'libs/ijw/tools/genereer.ts': "import { writeFileSync } from 'node:fs';\nexport const schrijf = writeFileSync;\n",
  'regios/voorbeeld/pack.ts': 'export const pack = {};\n',
  'test/support/database.ts':
    "import { huis } from '../../platform/huis.ts';\nexport const database = (...what: unknown[]) => [huis, what];\n",
  'test/keten.test.ts':
    "import { test } from 'vitest';\nimport { api } from '../apps/api/index.ts';\ntest('x', () => api(1));\n",
  'tools/teken.ts':
    "import { readFileSync } from 'node:fs';\nimport { cyclus } from '#cyclus';\nexport const teken = [readFileSync, cyclus];\n",
};

const manifest: House['manifest'] = {
  imports: {
    '#modules/*': './modules/*/index.ts',
    '#modules/*/pack': './modules/*/pack.ts',
    '#modules/*/teksten': './modules/*/teksten.ts',
    '#libs/*': './libs/*/index.ts',
    '#platform/*': './platform/*.ts',
    '#teksten': './modules/teksten.ts',
    '#cyclus': './modules/cyclus.ts',
  },
  packages: new Set(['zod', 'kysely', 'pg', 'vitest', 'fraction.js', 'yaml', 'hono', 'react', 'd3-scale']),
};

const rooms: House['rooms'] = [
  { naam: 'producten', gebruikt: [] },
  { naam: 'tarieven', gebruikt: ['producten'] },
  { naam: 'inkoop', gebruikt: ['tarieven'] },
];

/** The clean house with some files added or replaced. */
export const houseWith = (planted: Readonly<Record<string, string>> = {}): House => ({
  tree: treeOf({ ...cleanHouse, ...planted }),
  manifest,
  rooms,
});
