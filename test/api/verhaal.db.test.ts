// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rol } from '#platform/hoed';
import { describe as describeApi } from '../../apps/api/document.ts';
import { endpoints } from '../../apps/api/endpoints.ts';
import { padveldenVan } from '../../apps/api/spine/endpoint.ts';
import { isOpenbaar } from '../../apps/api/spine/operatie.ts';
import { asForm, onzin, type Schema, woord } from './onzin.ts';
import { type Wandeling, wandel } from './wandeling.ts';

const { paths } = describeApi(endpoints);
const vragen = endpoints.filter(({ methode }) => methode === 'get');
const handelingen = endpoints.filter(({ methode }) => methode !== 'get');

/** What the story has left behind when it ends, or does not hold: every agreement in it was signed. */
const voorbij: ReadonlySet<string> = new Set([
  '/overeenkomsten/{overeenkomst}/concept',
  '/producten/{product}/tariefvragen',
  '/productvoorstellen/{voorstel}',
]);

let na: Wandeling;
beforeAll(async () => {
  na = await wandel();
}, 600_000);
afterAll(() => na.world.sluit());

describe.each(vragen)('na het hele verhaal: $pad', ({ pad, antwoord: schema }) => {
  test('wordt beantwoord zoals het document zegt, en is er niet voor wie het niet aangaat', () => {
    const heard = na.gehoord.get(pad) ?? [];
    const answered = heard.filter(({ antwoord }) => antwoord.status === 200);
    expect(answered.length > 0, 'iemand van het verhaal krijgt antwoord').toBe(!voorbij.has(pad));
    expect(heard.filter(({ antwoord }) => ![200, 404].includes(antwoord.status))).toEqual([]);
    for (const { wie, antwoord } of schema ? answered : [])
      expect(schema?.parse(antwoord.json), `aan ${wie}`).toEqual(antwoord.json);
  });
});

/** The lists that come page by page. */
const bladen = ['/besluiten', '/berichten', '/toewijzingen', '/verzendingen'];

test.each(bladen)('na het hele verhaal: %s is bladzijde voor bladzijde hetzelfde als in één keer', async (pad) => {
  const heard = (na.gehoord.get(pad) ?? []).filter(({ antwoord }) => antwoord.status === 200);
  const [most] = heard.toSorted((a, b) => b.antwoord.json.length - a.antwoord.json.length);
  const klant = na.mensen.find(({ naam }) => naam === most?.wie);
  const all = (await klant?.haal(`${pad}?aantal=200`))?.json ?? [];
  const found: unknown[] = [];
  for (let next = `${pad}?aantal=1`; next !== '' && found.length <= all.length; ) {
    const page = await klant?.haal(next);
    found.push(...(page?.json ?? []));
    next = /^<\/api\/v1([^>]+)>; rel="next"$/.exec(page?.koppen.get('Link') ?? '')?.[1] ?? '';
  }
  expect(found).toEqual(all);
  if (pad !== '/verzendingen') expect(all.length).toBeGreaterThan(1);
});

test('een BSN staat alleen in het bericht zelf, en dat lezen alleen de gemeente en de aanbieder', () => {
  const numbers = na.verhaal.toegang.jeugdigen.map(({ bsn }) => bsn);
  const heard = [...na.gehoord].flatMap(([pad, all]) => all.map(({ wie, antwoord }) => ({ pad, wie, antwoord })));
  const shown = heard.filter(({ antwoord }) => numbers.some((bsn) => antwoord.tekst.includes(bsn)));
  expect(new Set(shown.map(({ pad }) => pad))).toEqual(new Set(['/berichten/{bericht}/bestand']));
  const readers = na.mensen.filter(({ rollen }) =>
    rollen.some((rol) => ['toegang', 'financien', 'aanbieder'].includes(rol)),
  );
  const others = shown.filter(({ wie }) => !readers.some(({ naam }) => naam === wie));
  expect(others).toEqual([]);
});

describe.each(handelingen)('op onzin zegt $methode $pad', ({ methode, pad, rollen }) => {
  test('wat er mis is, en geeft nooit een storing', async () => {
    const [mediatype = '', inhoud] = Object.entries(paths[pad]?.[methode]?.requestBody?.content ?? {})[0] ?? [];
    const isXml = mediatype === 'application/xml';
    const body = isXml ? fc.constantFrom('<a/>', '', '<?xml?>') : onzin((inhoud?.schema ?? {}) as Schema, na.gevonden);
    const isAllowed = (rol: Rol) => rollen.includes(rol) || isOpenbaar(rollen);
    const allowed = na.mensen.filter((mens) => mens.rollen.some(isAllowed));
    const inPath = fc.tuple(...padveldenVan(pad).map((naam) => woord(naam, na.gevonden)));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...allowed), inPath, body, async ({ vraag, stuur }, values, input) => {
        const rest = [...values];
        const adres = pad.replaceAll(/\{\w+\}/g, () => encodeURIComponent(rest.shift() ?? ''));
        const answer = isXml
          ? await vraag(adres, { methode, inhoud: String(input), koppen: { 'Content-Type': mediatype } })
          : await stuur(adres, mediatype === 'multipart/form-data' ? asForm(input) : input, { methode });
        expect(answer.status, `${adres} ${na.world.errors.at(-1) ?? ''}`).toBeLessThan(500);
      }),
      { numRuns: 25, seed: 1 },
    );
  });
});
