// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { newId } from '#libs/kernel';
import { rows } from '#platform/database';
import { platformHoed, type Wie } from '#platform/hoed';
import { versleutel } from '#platform/kluis';
import { bezorgMails, zetMailsKlaar } from '#platform/mail';
import { leesKop } from '../support/mailserver.ts';
import { mailwereld } from '../support/mailwereld.ts';
import { databaseUrl } from '../support/postgres.ts';

const hier = mailwereld();
const root = fileURLToPath(new URL('../../', import.meta.url));
const platform: Wie = { persoon: null, naam: 'Proef', hoed: platformHoed };

/** Another process that sends what waits. */
async function bezorger(): Promise<ChildProcess> {
  const [{ naam = '' } = {}] = await hier.world.sql(platform, (tx) =>
    rows<{ naam: string }>(tx, sql`select current_database() as naam`),
  );
  const url = databaseUrl(inject('postgresUrl'), naam);
  const args = [url, hier.server.url, `${root}node_modules/.cache/test-sleutels`];
  return fork(`${root}test/support/mailbezorger.ts`, args, {
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', `${root}tools/typescript.js`],
  });
}
const kenmerkVan = (ruw: string) => leesKop(ruw).find((kop) => kop.startsWith('Message-ID')) ?? '';

test('een proces dat wordt gedood tussen versturen en onthouden, stuurt hetzelfde nog eens en verliest niets', async () => {
  const mensen = [];
  for (let keer = 0; keer < 4; keer += 1) mensen.push(await hier.metAdres(['toegang']));
  for (const { code } of mensen) await hier.taak(code, 'a', '2025-03-04');
  await zetMailsKlaar(hier.world.omgeving);
  const before = hier.server.ontvangen.length;
  const proces = await bezorger();
  let gezien = 0;
  hier.gedraag({
    bericht: async () => {
      gezien += 1;
      // The server has it; the sender is gone before it hears so.
      if (gezien === 3) {
        proces.kill('SIGKILL');
        await once(proces, 'exit');
      }
      return undefined;
    },
  });
  await once(proces, 'exit');
  expect(proces.signalCode).toBe('SIGKILL');
  hier.gedraag({});
  await hier.verstuur();
  const post = hier.server.ontvangen.slice(before);
  const perKenmerk = Map.groupBy(post, ({ ruw }) => kenmerkVan(ruw));
  expect([...perKenmerk.values()].map(([een]) => een?.aan).toSorted()).toEqual(
    mensen.map(({ adres }) => adres).toSorted(),
  );
  // At most what was on the line at that moment went twice.
  expect(post.length - perKenmerk.size).toBeGreaterThan(0);
  expect(post.length - perKenmerk.size).toBeLessThanOrEqual(2);
});

/** Many people of twenty gemeenten, each with a few tasks; put there at once. */
async function veleMensen(aantal: number): Promise<void> {
  const { omgeving } = hier.world;
  const mensen = Array.from({ length: aantal }, (_, nummer) => {
    const id = newId();
    return {
      id,
      code: String(5000 + (nummer % 20)),
      adres: versleutel(omgeving.sleutels, `mens${nummer}@gemeente.example`, `platform.mailadressen/persoon/${id}`),
    };
  });
  const ids = mensen.map(({ id }) => id);
  const codes = mensen.map(({ code }) => code);
  await hier.world.sql(platform, async (tx) => {
    await sql`insert into platform.personen (id, issuer, subject, naam)
      select id, 'https://aanmelden.example', id::text, 'Iemand' from unnest(${ids}::uuid[]) id`.execute(tx);
    await sql`insert into platform.rollen (persoon, soort, code, organisatie, rol)
      select id, 'gemeente', code, 'Gemeente ' || code, 'toegang' from unnest(${ids}::uuid[], ${codes}::text[]) as n(id, code)`.execute(
      tx,
    );
    await sql`insert into platform.mailadressen (persoon, adres, bevestigd)
      select id, adres, now() from unnest(${ids}::uuid[], ${mensen.map(({ adres }) => Buffer.from(adres))}::bytea[]) as n(id, adres)`.execute(
      tx,
    );
  });
  await zetMailsKlaar(omgeving);
  for (let code = 5000; code < 5020; code += 1)
    for (let nummer = 0; nummer < 5; nummer += 1) await hier.taak(String(code), `taak-${nummer}`);
}

/** How many questions are asked of the database meanwhile. */
async function telVragen(werk: (omgeving: typeof hier.world.omgeving) => Promise<unknown>): Promise<number> {
  let aantal = 0;
  const database = hier.world.omgeving.database.withPlugin({
    transformQuery: ({ node }) => {
      aantal += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  await werk({ ...hier.world.omgeving, database });
  return aantal;
}

test('een ochtend met veel samenvattingen kost geen vraag per mens om te weten wat erin staat, en twee processen sturen elke e-mail één keer', {
  timeout: 120_000,
}, async () => {
  const aantal = 400;
  await hier.world.zetKlok('2025-03-11T07:00');
  await veleMensen(aantal);
  await hier.world.zetKlok('2025-03-12T08:30');
  const klaarzetten = await telVragen((omgeving) => zetMailsKlaar(omgeving));
  expect(klaarzetten).toBeLessThan(30);
  const before = hier.server.ontvangen.length;
  const ander = await bezorger();
  const klaar = once(ander, 'exit');
  const zelf = await telVragen((omgeving) => bezorgMails(omgeving, hier.instellingen()));
  await klaar;
  const post = hier.server.ontvangen.slice(before).filter(({ aan }) => aan.startsWith('mens'));
  expect(post).toHaveLength(aantal);
  expect(new Set(post.map(({ aan }) => aan)).size).toBe(aantal);
  // To hold a mail, to mark it and to count it: that is all that is asked for each.
  expect(zelf).toBeLessThan(aantal * 6);
});
