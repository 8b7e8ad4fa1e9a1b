// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import type { Rol } from '#platform/hoed';
import { describe as describeApi } from '../../apps/api/document.ts';
import { endpoints } from '../../apps/api/endpoints.ts';
import { padveldenVan } from '../../apps/api/spine/endpoint.ts';
import { isOpenbaar } from '../../apps/api/spine/operatie.ts';
import { asForm, onzin, type Schema, woord } from './onzin.ts';
import { antwoordenVan, schrijfAntwoorden, voorbeeldformulier } from './voorbeelden.ts';
import { type Mens, type Wandeling, wandel } from './wandeling.ts';

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

/** The lists that come page by page; of some the story has but one. */
const bladen = [
  ['/besluiten', 2],
  ['/berichten', 2],
  ['/toewijzingen', 2],
  ['/verzendingen', 0],
  ['/casussen', 2],
  ['/verzoeken', 1],
  ['/overeenkomsten', 1],
  ['/declaraties', 1],
  ['/tariefverzoeken', 1],
  ['/prijsopbouwen', 1],
] as const;
// biome-ignore lint/suspicious/noExplicitAny: read as any program reads it
const rijenVan = (json: any): any[] => (Array.isArray(json) ? json : (json?.rijen ?? []));
/** Who of the story gets most of a list, among those whom one asks for. */
const lezerVan = (pad: string, rol?: Rol): Mens | undefined => {
  const heard = (na.gehoord.get(pad) ?? []).filter(({ antwoord }) => antwoord.status === 200);
  const sorted = heard.toSorted((a, b) => rijenVan(b.antwoord.json).length - rijenVan(a.antwoord.json).length);
  const people = sorted.flatMap(({ wie }) => na.mensen.find(({ naam }) => naam === wie) ?? []);
  return people.find(({ rollen }) => !rol || rollen.includes(rol));
};
/** Reads page after page, as the header `Link` leads. */
async function bladerDoor(klant: Mens | undefined, pad: string, tussendoor?: () => Promise<unknown>) {
  const found: { readonly id?: string }[] = [];
  for (let next = pad, pages = 0; next !== '' && pages < 200; pages += 1) {
    const page = await klant?.haal(next);
    found.push(...rijenVan(page?.json));
    next = /^<\/api\/v1([^>]+)>; rel="next"$/.exec(page?.koppen.get('Link') ?? '')?.[1] ?? '';
    await tussendoor?.();
  }
  return found;
}

test.each(bladen)(
  'na het hele verhaal: %s is bladzijde voor bladzijde hetzelfde als in één keer',
  async (pad, least) => {
    const klant = lezerVan(pad);
    const all = rijenVan((await klant?.haal(`${pad}?aantal=200`))?.json);
    expect(await bladerDoor(klant, `${pad}?aantal=1`)).toEqual(all);
    expect(all.length).toBeGreaterThanOrEqual(least);
  },
);

/** Lists that others add to while one reads, with what must differ in a row that is the double of another. */
const groeiend: readonly { pad: string; tabel: string; rol: Rol; eigen?: readonly string[]; zonder?: string }[] = [
  { pad: '/casussen', tabel: 'toegang.casussen', rol: 'toegang' },
  { pad: '/verzoeken', tabel: 'toegang.verzoeken', rol: 'toegang', eigen: ['referentie'] },
  { pad: '/overeenkomsten', tabel: 'contracten.overeenkomsten', rol: 'inkoper', eigen: ['inschrijving'] },
  { pad: '/declaraties', tabel: 'declaraties.declaraties', rol: 'financien', eigen: ['bericht', 'nummer'] },
  { pad: '/tariefverzoeken', tabel: 'tarieven.tariefverzoeken', rol: 'aanbieder', zonder: 'prijsopbouw' },
  { pad: '/prijsopbouwen', tabel: 'tarieven.prijsopbouwen', rol: 'aanbieder' },
];

describe.each(groeiend)('terwijl er rijen bij komen: $pad', ({ pad, tabel, rol, eigen = [], zonder = '' }) => {
  test('verliest geen rij en geeft er geen twee keer', async () => {
    const mens = lezerVan(pad, rol);
    const { soort, code } = mens?.eigenaar ?? { soort: 'verband', code: '' };
    const wie = na.world.iemand(soort, code, rol);
    // Everything of the same moment: only the last of the order tells them apart.
    const erbij = (aantal: number) =>
      na.world.sql(wie, (tx) =>
        sql`insert into ${sql.table(tabel)} select r.* from generate_series(1, ${aantal}) keer,
              lateral (select * from ${sql.table(tabel)} where ${sql.ref(soort)} = ${code} order by id limit 1) t,
              lateral jsonb_populate_record(null::${sql.raw(tabel)}, to_jsonb(t) - ${zonder}::text || (
                select jsonb_object_agg(veld, gen_random_uuid()) from unnest(${['id', ...eigen]}::text[]) veld where keer > 0)) r`.execute(
          tx,
        ),
      );
    await erbij(10);
    const before = await bladerDoor(mens, `${pad}?aantal=200`);
    expect(before.length).toBeGreaterThan(10);
    const found = (await bladerDoor(mens, `${pad}?aantal=3`, () => erbij(1))).map(({ id }) => id);
    expect(new Set(found).size).toBe(found.length);
    expect(before.filter(({ id }) => !found.includes(id))).toEqual([]);
  });
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

describe('een voorbeeld in het document', () => {
  const metInhoud = handelingen.flatMap((endpoint) => {
    const [inhoud] = Object.entries(paths[endpoint.pad]?.[endpoint.methode]?.requestBody?.content ?? {});
    return inhoud ? [{ ...endpoint, mediatype: inhoud[0], example: inhoud[1].example }] : [];
  });
  const voorbeelden = metInhoud.filter(({ example }) => example !== undefined);

  test('heeft elke handeling die inhoud vraagt, behalve die een bericht van de standaard neemt', () => {
    const zonder = metInhoud.filter((endpoint) => !voorbeelden.includes(endpoint));
    expect(zonder.map(({ pad }) => pad)).toEqual(['/berichten']);
  });

  test.each(voorbeelden)('van $methode $pad wordt aangenomen zoals het er staat', async (endpoint) => {
    const { pad, methode, rollen, mediatype, example } = endpoint;
    const klant = na.mensen.find((mens) => isOpenbaar(rollen) || mens.rollen.some((rol) => rollen.includes(rol)));
    const adres = pad.replaceAll(/\{(\w+)\}/g, (_, naam) => encodeURIComponent(na.gevonden.get(naam)?.[0] ?? newId()));
    const form = mediatype.startsWith('multipart') ? voorbeeldformulier(example) : example;
    const answer = mediatype.endsWith('urlencoded')
      ? await klant?.vraag(adres, {
          methode,
          inhoud: new URLSearchParams(example as Record<string, string>).toString(),
          koppen: { 'Content-Type': mediatype },
        })
      : await klant?.stuur(adres, form, { methode });
    // What it is about may not be there, or the rules may refuse it; the input itself is good.
    const expected = pad === '/tokens' ? [401, 429] : [200, 201, 404, 422];
    expect(expected, `${adres} ${answer?.tekst}`).toContain(answer?.status);
  });

  test('van een antwoord is wat het verhaal terugkreeg', async () => {
    const gekregen = await antwoordenVan(na);
    // After a change: INKOOPREGIE_VOORBEELDEN=schrijf npm test -- test/api/verhaal.db.test.ts
    if (process.env['INKOOPREGIE_VOORBEELDEN'] === 'schrijf') return schrijfAntwoorden(gekregen);
    const shown = handelingen.flatMap(({ naam, pad, methode }) => {
      const { 200: ok, 201: made } = paths[pad]?.[methode]?.responses ?? {};
      const example = (made ?? ok)?.content['application/json']?.example;
      return example === undefined ? [] : [{ naam, example }];
    });
    expect(shown.length).toBeGreaterThan(80);
    for (const { naam, example } of shown) expect(gekregen.get(naam), naam).toContainEqual(example);
    const missing = handelingen.filter(({ naam }) => gekregen.has(naam) && !shown.some((een) => een.naam === naam));
    expect(missing.map(({ naam }) => naam)).toEqual([]);
  });
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
