// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Act } from '#platform/act';
import { deuren } from '#platform/huis';
import type { Query } from '#platform/query';
import { endpoints } from '../../apps/api/endpoints.ts';
import { padveldenVan } from '../../apps/api/spine/endpoint.ts';

/** What a door offers that has no operation of its own, and why not. */
const uitzonderingen: Readonly<Record<string, string>> = {
  'beleid/kernbeding-keuzen': 'vult de keuzelijsten van een formulier; een programma kent /doelen en /contracten',
  'beleid/randvoorwaarde-keuzen': 'vult de keuzelijsten van een formulier; een programma kent /segmenten en /doelen',
  'beleid/ontwikkelopgave-keuzen': 'vult de keuzelijst van een formulier; een programma kent /contracten',
  'beleid/motie-keuzen': 'vult de keuzelijst van een formulier; een programma kent /contracten',
  'beleid/evaluatie-keuzen': 'vult de keuzelijst van een formulier; een programma kent /doelen',
  'beleid/dialoog-te-lezen': 'toont een knop op de pagina; een programma kent /taken',
  'beleid/dialoog-keuzen': 'vult de keuzelijsten van een formulier; een programma kent /doelen en /contracten',
  'producten/product-keuzen': 'vult de keuzelijsten van een formulier; een programma kent /doelen en /kernbedingen',
  'producten/vorm-keuzen': 'vult een formulier; een programma kent /productvormen',
  'inkoop/procedure-keuzen': 'vult de keuzelijst van een formulier; een programma kent /contracten',
  'toegang/woorden-herkennen': 'leest een vraag die niet in een adres mag staan; een programma zoekt met woorden',
  'berichten/bericht-bezorgen': 'voor de postmap en de opdrachtregel; een programma levert aan bij POST /berichten',
  'declaraties/declaratie-bij-bericht': 'voor de opdrachtregel, die een bericht en zijn antwoord samen toont',
};

type Aanbod = Act<unknown, unknown> | Query<unknown, unknown>;
const isAanbod = (value: unknown): value is Aanbod =>
  typeof value === 'object' && value !== null && 'rollen' in value && 'run' in value && 'naam' in value;

const rooms = await Promise.all(
  deuren.map(async ({ naam }) => {
    const door: object = await import(`../../modules/${naam}/index.ts`);
    return { naam, aanbod: Object.values(door).filter(isAanbod) };
  }),
);
const offered = rooms.flatMap(({ aanbod }) => aanbod.map(({ naam }) => naam));
const operations = new Set(endpoints.map(({ naam }) => naam));

test.each(rooms)('alles wat $naam aan mensen biedt, kan ook een ander systeem', ({ naam, aanbod }) => {
  const missing = aanbod.filter((one) => !operations.has(one.naam) && !uitzonderingen[one.naam]);
  expect(missing.map((one) => one.naam)).toEqual([]);
  expect(aanbod.length, `de deur van ${naam} biedt iets`).toBeGreaterThan(0);
});

test('een uitzondering bestaat, en heeft geen bewerking', () => {
  const stale = Object.keys(uitzonderingen).filter((naam) => !offered.includes(naam) || operations.has(naam));
  expect(stale).toEqual([]);
});

test('wat in een pad verschilt, is invoer van de handeling', () => {
  const acts = rooms.flatMap(({ aanbod }) => aanbod.filter((one) => 'invoer' in one));
  const strange = endpoints.flatMap(({ naam, pad }) => {
    const invoer = acts.find((act) => act.naam === naam)?.invoer;
    const shape = invoer instanceof z.ZodObject ? invoer.shape : null;
    return shape
      ? padveldenVan(pad)
          .filter((veld) => !(veld in shape))
          .map((veld) => `${naam}: ${veld}`)
      : [];
  });
  expect(strange).toEqual([]);
});
