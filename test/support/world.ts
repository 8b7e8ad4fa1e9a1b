// SPDX-License-Identifier: EUPL-1.2
import { cp, mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { Outcome, Reason } from '#libs/explain';
import { newId } from '#libs/kernel';
import type { Act, ActResult } from '#platform/act';
import { runAct } from '#platform/act';
import { deliverAll } from '#platform/bezorger';
import { type ActContext, makeContext } from '#platform/context';
import { openDatabase, type Tx } from '#platform/database';
import { type EigenaarSoort, type Rol, underHat, type Wie } from '#platform/hoed';
import { handlers, migrationFolders } from '#platform/huis';
import { setClock } from '#platform/klok';
import { loadSleutels } from '#platform/kluis';
import { applicationUrl, migrate } from '#platform/migrate';
import type { Omgeving } from '#platform/omgeving';
import { laadRegio } from '#platform/pakket';
import { ask, type Query } from '#platform/query';
import { createFromTemplate, dropDatabase } from './postgres.ts';

export type World = {
  readonly omgeving: Omgeving;
  /** Code of the verband of the loaded region pack. */
  readonly verband: string;
  /** CBS codes of its members, by name. */
  readonly gemeenten: readonly string[];
  /** Someone with a hat; every call is another person. */
  readonly iemand: (soort: EigenaarSoort, code: string, ...rollen: Rol[]) => Wie;
  readonly doe: <I, V>(wie: Wie, act: Act<I, V>, input: unknown, sleutel?: string) => Promise<ActResult<V>>;
  /** Carries out an act that must succeed, and gives what it decided. */
  readonly lukt: <I, V>(wie: Wie, act: Act<I, V>, input: unknown) => Promise<V>;
  readonly vraag: <I, V>(wie: Wie, query: Query<I, V>, input: I) => Promise<V>;
  /** Work straight in a transaction under someone's hat. */
  readonly alsof: <T>(wie: Wie, work: (context: ActContext) => Promise<T>) => Promise<T>;
  readonly sql: <T>(wie: Wie, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Delivers all news between rooms. */
  readonly bezorg: () => Promise<void>;
  /** Sets the clock, in Dutch time: `2024-03-01T12:00`. */
  readonly zetKlok: (lokaal: string) => Promise<void>;
  /** Loads the pack again, with something otherwise. */
  readonly laadAnders: (anders: Anders) => Promise<void>;
  readonly errors: readonly string[];
  readonly sluit: () => Promise<void>;
};

const root = fileURLToPath(new URL('../../', import.meta.url));

type Opties = {
  readonly regio?: string;
  readonly nu?: string;
  readonly anders?: Anders;
  /** An own database, as its owner, instead of a fresh one. */
  readonly ownerUrl?: string;
};
/** What is otherwise in a page of the pack: of each pair the first, which must be there, becomes the second. */
type Anders = { readonly pagina: string; readonly tekst: readonly (readonly [van: string, naar: string])[] };

async function migrated(ownerUrl: string): Promise<string> {
  const owner = openDatabase(ownerUrl, () => {}, 2);
  await migrate(owner, ownerUrl, migrationFolders());
  await owner.destroy();
  return ownerUrl;
}

/** A fresh world for one test file: its own database with the region pack loaded, on the day that its plan was made. */
export async function openWorld(options: Opties = {}): Promise<World> {
  const ownerUrl = options.ownerUrl
    ? await migrated(options.ownerUrl)
    : await createFromTemplate(inject('postgresUrl'), inject('template'), `test_${newId().replaceAll('-', '')}`);
  const errors: string[] = [];
  const database = openDatabase(applicationUrl(ownerUrl), (error) => errors.push(error.message), 6);
  const omgeving: Omgeving = {
    database,
    sleutels: await loadSleutels({ map: `${root}node_modules/.cache/test-sleutels`, productie: false, omgeving: {} }),
    versie: 'test',
    productie: false,
    luisteraars: handlers,
    wake: () => {},
    log: ({ melding }) => errors.push(melding),
  };
  const zetKlok = (lokaal: string) =>
    setClock(database, Temporal.PlainDateTime.from(lokaal).toZonedDateTime('Europe/Amsterdam').toInstant());
  await zetKlok(options.nu ?? '2024-02-01T09:00');
  const map = `${root}regios/${options.regio ?? 'midden-holland'}`;
  const geladen = await (options.anders ? loadChanged(omgeving, map, options.anders) : laadRegio(omgeving, map));
  if (!geladen.ok) throw new Error(faults(geladen));
  const iemand = (soort: EigenaarSoort, code: string, ...rollen: Rol[]): Wie => ({
    persoon: newId(),
    naam: `${rollen[0] ?? 'iemand'} van ${code}`,
    niveau: 'substantieel',
    hoed: { soort, code, naam: code, rollen },
  });
  const doe: World['doe'] = (wie, act, input, sleutel) => runAct(omgeving, wie, act, input, sleutel);
  return {
    omgeving,
    verband: geladen.verband,
    gemeenten: geladen.gemeenten,
    iemand,
    doe,
    lukt: async (wie, act, input) => expectDecided(await doe(wie, act, input)),
    vraag: (wie, query, input) => ask(omgeving, wie, query, input),
    alsof: (wie, work) =>
      underHat(database, wie.hoed, wie.persoon, async (tx) => work(await makeContext(omgeving, tx, wie))),
    sql: (wie, work) => underHat(database, wie.hoed, wie.persoon, work),
    bezorg: async () => {
      await deliverAll(omgeving, handlers);
      if (errors.length > 0) throw new Error(errors.join('\n'));
    },
    zetKlok,
    laadAnders: async (anders) => {
      const again = await loadChanged(omgeving, map, anders);
      if (!again.ok) throw new Error(faults(again));
    },
    errors,
    sluit: async () => {
      await database.destroy();
      await dropDatabase(inject('postgresUrl'), new URL(ownerUrl).pathname.slice(1));
    },
  };
}

const faults = ({ fouten }: Extract<Awaited<ReturnType<typeof laadRegio>>, { ok: false }>): string =>
  fouten.map(({ bestand, regel, melding }) => `${bestand}:${regel} ${melding}`).join('\n');

async function loadChanged(omgeving: Omgeving, map: string, { pagina, tekst }: Anders) {
  await using own = await mkdtempDisposable(join(tmpdir(), 'pakket-'));
  const copy = join(own.path, basename(map));
  await cp(map, copy, { recursive: true });
  const file = join(copy, pagina);
  let text = await readFile(file, 'utf8');
  for (const [van, naar] of tekst) {
    if (!text.includes(van)) throw new Error(`${pagina} heeft geen ‘${van}’`);
    text = text.replaceAll(van, naar);
  }
  await writeFile(file, text);
  return await laadRegio(omgeving, copy);
}

/** @throws Error that shows what came instead of a decision */
export function expectDecided<V>(result: ActResult<V> | Outcome<V, Reason>): V {
  if (result.status !== 'decided') throw new Error(`niet besloten: ${JSON.stringify(result, null, 1)}`);
  return result.value;
}
