// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nieuwBsn, openDeclaratiewereld } from '../support/declaratie.ts';
import { pdf, publiceerProcedure } from '../support/inkoop.ts';
import { openWorld, type World } from '../support/world.ts';
import { type Klant, openInterface } from './klant.ts';

describe('het systeem van een aanbieder schrijft in', () => {
  let world: World;
  let aanbieder: Klant;
  let ander: Klant;
  let inschrijving: string;
  let bewijs: { criterium: string; bewijs: string };

  beforeAll(async () => {
    world = await openWorld();
    const procedure = await publiceerProcedure(world);
    const deur = openInterface(world.omgeving);
    aanbieder = await deur.iemand('aanbieder', '99000001', 'aanbieder');
    ander = await deur.iemand('aanbieder', '99000002', 'aanbieder');
    const begonnen = await aanbieder.stuur('/inschrijvingen', { procedure });
    expect(begonnen.koppen.get('Location')).toBe(`/api/v1/inschrijvingen/${begonnen.json.inschrijving}`);
    inschrijving = begonnen.json.inschrijving;
    const { json } = await aanbieder.haal(`/procedures/${procedure}/inschrijving`);
    const asked = json.concept.criteria
      .flatMap(({ criterium, vrijgesteld }: { criterium: Criterium; vrijgesteld: unknown }) =>
        vrijgesteld ? [] : criterium.bewijs.map((vraag) => ({ criterium: criterium.code, ...vraag })),
      )
      .find(({ per }: { per: string }) => per !== 'product');
    bewijs = { criterium: asked.criterium, bewijs: asked.code };
  });
  afterAll(() => world.sluit());

  type Criterium = {
    readonly code: string;
    readonly bewijs: readonly { readonly code: string; readonly per: string }[];
  };

  const form = (bestand: File) => {
    const made = new FormData();
    for (const [naam, value] of Object.entries({ ...bewijs, dagtekening: '2024-03-01' })) made.set(naam, value);
    made.set('bestand', bestand);
    return made;
  };
  const pad = () => `/inschrijvingen/${inschrijving}/bewijsstukken`;
  const stukken = async () => (await aanbieder.haal(`/inschrijvingen/${inschrijving}`)).json.stukken;

  test('bewaart een deel van de keuzes', async () => {
    const answer = await aanbieder.stuur(
      `/inschrijvingen/${inschrijving}`,
      { producten: ['begeleiding-regulier'], cao: 'jeugdzorg', vrijwilligers: false },
      { methode: 'PATCH' },
    );
    expect(answer.status).toBe(200);
    expect((await aanbieder.haal(`/inschrijvingen/${inschrijving}`)).json.inschrijving.cao).toBe('jeugdzorg');
  });

  test('stuurt een bewijsstuk, haalt het onveranderd terug en haalt het weer weg', async () => {
    const made = await aanbieder.stuur(pad(), form(pdf('vog.pdf')));
    expect(made.status).toBe(201);
    const place = made.koppen.get('Location')?.slice('/api/v1'.length) ?? '';
    const kept = await aanbieder.haal(place);
    expect(kept.tekst).toBe(await pdf('vog.pdf').text());
    expect(kept.koppen.get('Content-Type')).toBe('application/pdf');
    expect(kept.koppen.get('Content-Disposition')).toBe("attachment; filename*=UTF-8''vog.pdf");
    expect((await ander.haal(place)).status).toBe(404);

    const away = `${pad()}/${made.json.bewijsstuk}?${new URLSearchParams(bewijs)}`;
    expect((await ander.vraag(away, { methode: 'DELETE' })).status).toBe(404);
    expect(await stukken()).toHaveLength(1);
    expect((await aanbieder.vraag(away, { methode: 'DELETE' })).status).toBe(200);
    expect(await stukken()).toEqual([]);
  });

  test('stuurt met dezelfde sleutel hetzelfde bestand nog eens, en dan een ander', async () => {
    const koppen = { 'Idempotency-Key': 'bewijs-1' };
    const first = await aanbieder.stuur(pad(), form(pdf('kvk.pdf', 'een')), { koppen });
    const again = await aanbieder.stuur(pad(), form(pdf('kvk.pdf', 'een')), { koppen });
    const other = await aanbieder.stuur(pad(), form(pdf('kvk.pdf', 'twee')), { koppen });
    expect([first.status, again.json]).toEqual([201, first.json]);
    expect(other).toMatchObject({ status: 422, json: { fouten: [{ code: 'sleutel-al-gebruikt' }] } });
    expect(await stukken()).toHaveLength(1);
  });

  test('hoort wat er mis is met een bestand, en wat er nog ontbreekt', async () => {
    const wrong = await aanbieder.stuur(pad(), form(new File(['MZ'], 'vog.pdf')));
    expect(wrong).toMatchObject({ status: 422, json: { fouten: [{ code: 'bestand-past-niet-bij-naam' }] } });
    const early = await aanbieder.stuur(`/inschrijvingen/${inschrijving}/indieningen`);
    expect(early.status).toBe(422);
    expect(early.json.fouten.length + early.json.stappen.length).toBeGreaterThan(0);
  });
});

describe('het systeem van een aanbieder declareert', () => {
  let wereld: Awaited<ReturnType<typeof openDeclaratiewereld>>;
  let aanbieder: Klant;
  let eerste: Klant;
  let tweede: Klant;

  beforeAll(async () => {
    wereld = await openDeclaratiewereld();
    await wereld.toewijzen(nieuwBsn());
    const deur = openInterface(wereld.wereld.omgeving);
    aanbieder = await deur.iemand('aanbieder', '99000001', 'aanbieder');
    eerste = await deur.iemand('gemeente', '0513', 'financien');
    tweede = await deur.iemand('gemeente', '0513', 'financien');
  });
  afterAll(() => wereld.wereld.sluit());

  test('met een bericht dat twee keer aankomt en één keer telt, tot en met de betaling', async () => {
    const maand = { gemeente: '0513', wet: 'jeugdwet', maand: '2025-04' };
    const asked = await aanbieder.haal(`/declarabele-toewijzingen?${new URLSearchParams(maand)}`);
    const regels = asked.json.regels.map(({ toewijzing }: { toewijzing: string }) => ({ toewijzing, volume: 60 }));
    const { json: opgesteld } = await aanbieder.stuur('/declaraties', { ...maand, regels, indienen: false });
    const bericht = { methode: 'POST', inhoud: opgesteld.xml, koppen: { 'Content-Type': 'application/xml' } };
    const first = await aanbieder.vraag('/berichten', bericht);
    const again = await aanbieder.vraag('/berichten', bericht);
    expect(first).toMatchObject({ status: 201, json: { nieuw: true, gemeente: '0513' } });
    expect(again.json).toEqual({ ...first.json, nieuw: false });
    expect(first.koppen.get('Location')).toBe(`/api/v1/berichten/${first.json.bericht}`);
    await wereld.wereld.bezorg();

    const { json: lijst } = await eerste.haal('/declaraties?maand=2025-04');
    expect(lijst).toMatchObject({ totaal: 1, rijen: [{ staat: 'toegekend', toegekend: 60 * wereld.tarief }] });
    const voorstel = await eerste.stuur(`/declaraties/${lijst.rijen[0].id}/betaalvoorstellen`);
    const pad = voorstel.koppen.get('Location')?.slice('/api/v1'.length) ?? '';
    const akkoord = { motivering: 'De regels kloppen met de toewijzingen.' };
    const own = await eerste.stuur(`${pad}/goedkeuringen`, akkoord);
    expect(own).toMatchObject({ status: 422, json: { detail: expect.stringContaining('Iemand anders') } });
    expect((await tweede.stuur(`${pad}/goedkeuringen`, akkoord)).status).toBe(201);
    expect((await aanbieder.haal(pad)).json).toMatchObject({ staat: 'goedgekeurd', gemaaktDoor: 'de gemeente' });
  });
});
