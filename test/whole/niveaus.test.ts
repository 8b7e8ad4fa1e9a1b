// SPDX-License-Identifier: EUPL-1.2
import { globSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Act } from '#platform/act';
import { runAct } from '#platform/act';
import type { EigenaarSoort, Wie } from '#platform/hoed';
import { isMinstens, type Niveau, niveaus } from '#platform/niveau';
import { tekort } from '#platform/niveaueis';
import type { Omgeving } from '#platform/omgeving';

const root = fileURLToPath(new URL('../../', import.meta.url));
const isAct = (value: unknown): value is Act<unknown, unknown> =>
  typeof value === 'object' && value !== null && 'invoer' in value && 'rollen' in value && 'run' in value;

const files = globSync(['modules/**/*.act.ts', 'platform/**/*.act.ts', 'platform/persoonsgegevens/*.ts'], {
  cwd: root,
});
/** Every act there is, also those that only their own room knows. */
const acts = (
  await Promise.all(
    files
      .filter((file) => !file.includes('.test.'))
      .map(async (file) => Object.values<unknown>(await import(pathToFileURL(`${root}${file}`).href)).filter(isAct)),
  )
).flat();

/** Who gets past their level meets an input that nobody can give: nothing is asked of a database. */
const nergens = (minstens: Omgeving['minstens']): Omgeving => ({ minstens }) as unknown as Omgeving;

const wie = (act: Act<unknown, unknown>, niveau?: Niveau, soort: EigenaarSoort = 'verband'): Wie => ({
  ...{ persoon: 'p', naam: 'Proef', ...(niveau && { niveau }) },
  hoed: { soort, code: 'x', naam: 'x', rollen: act.rollen },
});
const outcome = async (act: Act<unknown, unknown>, iemand: Wie, minstens?: Omgeving['minstens']): Promise<string> =>
  (await runAct(nergens(minstens), iemand, { ...act, invoer: z.never() }, {})).status;

test('elke handeling zegt welk niveau zij vraagt', () => {
  expect(acts.length).toBeGreaterThan(220);
  expect(acts.filter(({ niveau }) => !niveaus.includes(niveau)).map(({ naam }) => naam)).toEqual([]);
});

test('elke handeling × elk niveau: wie te zwak is aangemeld wordt geweigerd, een ander niet', async () => {
  for (const act of acts)
    for (const niveau of [undefined, ...niveaus]) {
      const status = await outcome(act, wie(act, niveau));
      const enough = isMinstens(niveau ?? 'laag', act.niveau);
      expect([act.naam, niveau, status]).toEqual([act.naam, niveau, enough ? 'invalid' : 'niveau']);
    }
});

// What binds money or rights, opens a door for others, or touches people, whatever room it is in.
const bindend =
  /(-vaststellen|-besluiten|-ondertekenen|-aanvaarden|-goedkeuren|-publiceren|-honoreren|-toekennen|-blokkeren|-deblokkeren|-uitnodigen|-verlenen|inschrijving-indienen|inlezing-bevestigen|overname-bevestigen)$/;
const notAsBinding = ['beleid/dialoog-uitnodigen'];

test('wat bindt, geheimen geeft of over mensen gaat, vraagt minstens substantieel', () => {
  const people = /^(declaraties|berichten|platform)\/|^toegang\/(casus|indicatie|toewijzing|noodtoegang|zorg|verzoek)-/;
  const asks = acts.filter(({ naam, geheim }) => geheim || bindend.test(naam) || people.test(naam));
  expect(asks.length).toBeGreaterThan(50);
  const weak = asks.filter(({ niveau }) => niveau === 'laag').map(({ naam }) => naam);
  expect(weak).toEqual(notAsBinding);
});

test('zich afmelden kan op elk niveau', () => {
  expect(acts.find(({ naam }) => naam === 'regio/sessies-beeindigen')?.niveau).toBe('laag');
});

test('wie het platform beheert, kan voor een soort organisatie meer vragen, nooit minder', async () => {
  const [weak] = acts.filter(({ niveau }) => niveau === 'laag');
  const [strong] = acts.filter(({ niveau }) => niveau === 'substantieel');
  if (!weak || !strong) throw new Error('geen handeling');
  const minstens = { aanbieder: 'hoog', gemeente: 'laag' } as const;
  expect(await outcome(weak, wie(weak, 'substantieel', 'aanbieder'), minstens)).toBe('niveau');
  expect(await outcome(weak, wie(weak, 'substantieel', 'verband'), minstens)).toBe('invalid');
  expect(await outcome(strong, wie(strong, 'laag', 'gemeente'), minstens)).toBe('niveau');
});

test('een ander programma, een bezoeker en het platform zelf bewijzen niets door zich aan te melden', () => {
  const hoed = { soort: 'verband', code: 'x', naam: 'x', rollen: [] } as const;
  expect(tekort({ persoon: 's', naam: 'Systeem', systeem: true, hoed }, 'hoog')).toBeNull();
  expect(tekort({ persoon: null, naam: 'Platform', hoed }, 'hoog')).toBeNull();
  expect(tekort({ persoon: 'p', naam: 'Iemand', hoed }, 'substantieel')).toEqual({
    ...{ heeft: 'laag', nodig: 'substantieel' },
  });
});
