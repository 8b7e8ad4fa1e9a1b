// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import {
  afspraakBeoordelen,
  basisfunctiesBeoordelen,
  geraadpleegdeVastleggen,
  jeugdfunctieVastleggen,
  raadsbesluitVastleggen,
  raadsbesluitVervangen,
  regiovisieAanbieden,
  regiovisieInzien,
  regiovisieRapport,
  themaSchalen,
  visieregelWeglaten,
  visieversieInzien,
} from '#modules/beleid';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { readTasks } from '#platform/taak';
import { openWorld, type World } from '../../../test/support/world.ts';

let wereld: World;
let ayse: Wie;
let raadslid: Wie;
let aanbieder: Wie;
let vreemd: Wie;

beforeAll(async () => {
  wereld = await openWorld();
  ayse = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  raadslid = wereld.iemand('gemeente', wereld.gemeenten[0] ?? '', 'raadslid');
  aanbieder = wereld.iemand('aanbieder', '12345678', 'aanbieder');
  vreemd = wereld.iemand('verband', 'ergens-anders', 'beleidsadviseur');
});
afterAll(() => wereld?.sluit());

const taken = () => wereld.alsof(ayse, (context) => readTasks(context));
const visie = async (wie = ayse) => {
  const found = await wereld.vraag(wie, regiovisieInzien, {});
  if (!found) throw new Error('er is altijd een regiovisie');
  return found;
};

describe('de regiovisie', () => {
  test('is onbekend waar het plan zwijgt, en dan kan zij nog niet naar de raden', async () => {
    const found = await visie(raadslid);
    expect(found.afspraken.map(({ stand }) => stand)).toEqual(Array(8).fill(null));
    expect(found.themas.every(({ schalen }) => schalen.length === 0)).toBe(true);
    expect(found.functies).toEqual([]);
    expect(found.teams).toHaveLength(wereld.gemeenten.length);
    expect(found.teams[0]?.functies.map(({ stand }) => stand)).toEqual(Array(5).fill(null));
    expect(found).toMatchObject({ schrijft: false, aanbiedbaar: { status: 'refused' } });
    const early = await wereld.doe(ayse, regiovisieAanbieden, { titel: 'Te vroeg', van: '2026-01-01' });
    expect(early).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'visie-afspraak-zonder-stand', figures: { nummers: '1, 2, 3, 4, 5, 6, 7, 8' } }],
    });
  });

  test('zegt van een afspraak alleen dat zij is nagekomen als ergens uit blijkt', async () => {
    expect(await wereld.doe(ayse, afspraakBeoordelen, { nummer: 4, stand: 'nagekomen' })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'afspraak-nergens-uit-gebleken', veld: 'blijktUit.0.tekst' }],
    });
    const blijktUit = [undefined, { tekst: 'Het mandaatregister', waar: '/regio' }];
    await wereld.lukt(ayse, afspraakBeoordelen, { nummer: 4, stand: 'nagekomen', blijktUit });
    expect((await visie()).afspraken[3]).toMatchObject({
      stand: 'nagekomen',
      blijktUit: [{ tekst: 'Het mandaatregister', waar: '/regio' }],
      door: { naam: ayse.naam },
    });
    expect(
      (
        await wereld.doe(ayse, afspraakBeoordelen, {
          nummer: 4,
          stand: 'deels',
          blijktUit: [{ tekst: 'x', waar: 'nee' }],
        })
      ).status,
    ).toBe('invalid');
    expect((await wereld.doe(ayse, afspraakBeoordelen, { nummer: 9, stand: 'deels' })).status).toBe('invalid');
  });

  test('zegt op welke schalen een thema is georganiseerd, in vaste volgorde', async () => {
    await wereld.lukt(ayse, themaSchalen, { thema: 'zo-thuis-mogelijk', schalen: ['regionaal', 'lokaal'] });
    expect((await visie()).themas[4]).toMatchObject({ schalen: ['lokaal', 'regionaal'], toelichting: null });
    for (const schalen of [[], undefined])
      expect(await wereld.doe(ayse, themaSchalen, { thema: 'ontschotten', schalen })).toMatchObject({
        status: 'invalid',
        fouten: [{ veld: 'schalen', melding: 'Kies ten minste één schaal.' }],
      });
  });

  test('herinnert eraan dat een functie opnieuw geborgd moet worden, op de laatste dag die nu geldt', async () => {
    const functie = { naam: 'Pleegzorg', borging: 'Het contract Wonen Jeugd', tot: '2029-12-31' };
    const { code } = await wereld.lukt(ayse, jeugdfunctieVastleggen, functie);
    const own = async () => (await taken()).filter(({ onderwerp }) => onderwerp.id === `functie.${code}`);
    expect((await own()).map(({ uiterlijk }) => uiterlijk?.toString())).toEqual(['2029-12-31']);
    expect(await wereld.doe(ayse, jeugdfunctieVastleggen, functie)).toMatchObject({
      reasons: [{ code: 'jeugdfunctie-naam-bezet' }],
    });
    await wereld.lukt(ayse, jeugdfunctieVastleggen, { ...functie, code, tot: '2031-12-31' });
    expect((await own()).map(({ uiterlijk }) => uiterlijk?.toString())).toEqual(['2031-12-31']);
    expect(await laadRegio(wereld.omgeving, `regios/${wereld.verband}`)).toMatchObject({ ok: true });
    expect(await own()).toHaveLength(1);
    await wereld.lukt(ayse, jeugdfunctieVastleggen, { naam: 'Pleegzorg', code });
    expect(await own()).toEqual([]);
    expect(await wereld.doe(ayse, jeugdfunctieVastleggen, { naam: 'X', code: 'bestaat-niet' })).toMatchObject({
      reasons: [{ code: 'jeugdfunctie-bestaat-niet' }],
    });
  });

  test('beoordeelt een team van een gemeente die meedoet', async () => {
    const [gemeente = ''] = wereld.gemeenten;
    await wereld.lukt(ayse, basisfunctiesBeoordelen, { gemeente, functies: { 'brede-blik': { stand: 'deels' } } });
    const team = (await visie()).teams.find((one) => one.gemeente === gemeente);
    expect(team?.functies.map(({ stand }) => stand)).toEqual([null, null, null, 'deels', null]);
    expect(await wereld.doe(ayse, basisfunctiesBeoordelen, { gemeente: '9999' })).toMatchObject({
      reasons: [{ code: 'gemeente-geen-lid' }],
    });
  });

  test('zegt wie is geraadpleegd, ook wie het plan al noemt', async () => {
    const [planned] = (await visie()).geraadpleegden;
    expect(planned?.door).toBeNull();
    const code = planned?.code ?? '';
    await wereld.lukt(ayse, geraadpleegdeVastleggen, { code, wie: 'Aanbieders', zei: 'Maak het eenvoudiger.' });
    expect((await visie()).geraadpleegden[0]).toMatchObject({ code, zei: 'Maak het eenvoudiger.', gedaan: null });
    const { code: nieuw } = await wereld.lukt(ayse, geraadpleegdeVastleggen, { wie: 'Jongerenraad' });
    expect(nieuw).toBe('jongerenraad');
    expect(await wereld.doe(ayse, geraadpleegdeVastleggen, { wie: 'Jongerenraad' })).toMatchObject({
      reasons: [{ code: 'geraadpleegde-naam-bezet' }],
    });
  });

  test('laat een functie weg met de reden, en neemt haar weer op', async () => {
    const functie = { naam: 'Crisisplekken', tot: '2030-06-30' };
    const { code } = await wereld.lukt(ayse, jeugdfunctieVastleggen, functie);
    const weg = { soort: 'functie', code, reden: 'Dit regelt een andere regio.' };
    await wereld.lukt(ayse, visieregelWeglaten, weg);
    const herinnerd = async () => (await taken()).some(({ onderwerp }) => onderwerp.id === `functie.${code}`);
    expect(await herinnerd()).toBe(false);
    expect((await visie()).functies.map((one) => one.code)).not.toContain(code);
    expect((await visie()).weggelaten.functies).toMatchObject([
      { code, naam: 'Crisisplekken', tot: '2030-06-30', weggelaten: weg.reden, door: { naam: ayse.naam } },
    ]);
    expect(await wereld.doe(ayse, visieregelWeglaten, weg)).toMatchObject({
      reasons: [{ code: 'jeugdfunctie-bestaat-niet' }],
    });
    await wereld.lukt(ayse, jeugdfunctieVastleggen, { ...functie, code });
    expect(await herinnerd()).toBe(true);
    const terug = await visie();
    expect(terug.weggelaten.functies).toEqual([]);
    expect(terug.functies.find((one) => one.code === code)).not.toHaveProperty('weggelaten');
  });

  test('houdt weg wat zij wegliet, ook als het pakket het weer noemt', async () => {
    const code = (await visie()).geraadpleegden.find(({ door }) => door === null)?.code ?? '';
    const weg = { soort: 'geraadpleegde', code, reden: 'Dit ging niet over de regiovisie.' };
    expect((await wereld.doe(raadslid, visieregelWeglaten, weg)).status).toBe('forbidden');
    expect((await wereld.doe(ayse, visieregelWeglaten, { ...weg, reden: ' ' })).status).toBe('invalid');
    await wereld.lukt(ayse, visieregelWeglaten, weg);
    expect(await laadRegio(wereld.omgeving, `regios/${wereld.verband}`)).toMatchObject({ ok: true });
    expect((await visie()).geraadpleegden.map((one) => one.code)).not.toContain(code);
    expect((await visie(raadslid)).weggelaten.geraadpleegden.map((one) => one.code)).toEqual([code]);
  });

  test('wordt alleen geschreven door wie dat mag, en een ander ziet er niets van', async () => {
    expect((await wereld.doe(raadslid, themaSchalen, { thema: 'ontschotten', schalen: ['lokaal'] })).status).toBe(
      'forbidden',
    );
    await expect(wereld.vraag(aanbieder, regiovisieInzien, {})).rejects.toThrow();
    const seen = (wie: Wie) => wereld.sql(wie, (tx) => rows(tx, sql`select code from beleid.regiovisiedelen`));
    expect(await seen(aanbieder)).toEqual([]);
    expect(await seen(vreemd)).toEqual([]);
    expect((await seen(raadslid)).length).toBeGreaterThan(3);
  });
});

describe('een versie van de regiovisie', () => {
  const aanbieden = { titel: 'Regiovisie jeugdhulp', van: '2026-01-01', tot: '2029-12-31' };
  const besluit = (gemeente: string, anders: object = {}) => ({
    versie: 1,
    gemeente,
    dag: '2024-01-15',
    uitkomst: 'vastgesteld',
    ...anders,
  });

  test('gaat naar de raden en verandert dan niet meer', async () => {
    for (const nummer of [1, 2, 3, 5, 6, 7, 8]) await wereld.lukt(ayse, afspraakBeoordelen, { nummer, stand: 'deels' });
    expect(await wereld.doe(ayse, regiovisieAanbieden, { ...aanbieden, tot: '2025-12-31' })).toMatchObject({
      reasons: [{ code: 'visie-periode-keert-om', veld: 'tot' }],
    });
    expect(await wereld.lukt(ayse, regiovisieAanbieden, aanbieden)).toEqual({ versie: 1 });
    expect(await wereld.doe(ayse, regiovisieAanbieden, aanbieden)).toMatchObject({
      reasons: [{ code: 'visie-ligt-al-voor' }],
    });
    await wereld.lukt(ayse, afspraakBeoordelen, { nummer: 1, stand: 'nog-niet' });
    const versie = await wereld.vraag(raadslid, visieversieInzien, { versie: 1 });
    expect(versie?.versie.inhoud.afspraken[0]?.stand).toBe('deels');
    expect(versie?.vastgesteld.status).toBe('incomplete');
  });

  test('is vastgesteld als alle raden dat deden, elk één keer', async () => {
    const [first = '', ...rest] = wereld.gemeenten;
    expect(await wereld.doe(ayse, raadsbesluitVastleggen, besluit(first, { dag: '2099-01-01' }))).toMatchObject({
      reasons: [{ code: 'raadsbesluit-nog-niet' }],
    });
    expect(await wereld.doe(ayse, raadsbesluitVastleggen, besluit('9999'))).toMatchObject({
      reasons: [{ code: 'gemeente-geen-lid' }],
    });
    expect(await wereld.doe(ayse, raadsbesluitVastleggen, besluit(first, { versie: 7 }))).toMatchObject({
      reasons: [{ code: 'visieversie-bestaat-niet' }],
    });
    await wereld.lukt(ayse, raadsbesluitVastleggen, besluit(first, { kenmerk: '2024-7' }));
    expect(await wereld.doe(ayse, raadsbesluitVastleggen, besluit(first, { uitkomst: 'afgewezen' }))).toMatchObject({
      reasons: [{ code: 'raad-besloot-al' }],
    });
    const wacht = async () => (await taken()).some(({ soort }) => soort === 'beleid/raadsbesluiten-vastleggen');
    expect(await wacht()).toBe(true);
    for (const gemeente of rest) await wereld.lukt(ayse, raadsbesluitVastleggen, besluit(gemeente));
    expect(await wacht()).toBe(false);
    const versie = await wereld.vraag(ayse, visieversieInzien, { versie: 1 });
    expect(versie?.vastgesteld).toMatchObject({ status: 'decided', value: { op: '2024-01-15' } });
  });

  test('kan opnieuw bij de raden komen te liggen als een besluit wordt vervangen, en het eerdere blijft staan', async () => {
    const [first = '', second = ''] = wereld.gemeenten;
    const vervang = (gemeente: string, anders: object) =>
      wereld.doe(ayse, raadsbesluitVervangen, { ...besluit(gemeente, anders), reden: 'Verkeerd overgenomen.' });
    expect(await vervang('9999', {})).toMatchObject({ reasons: [{ code: 'gemeente-geen-lid' }] });
    expect(await vervang(second, {})).toMatchObject({ reasons: [{ code: 'raadsbesluit-ongewijzigd' }] });
    expect(await vervang(first, { dag: '2099-01-01' })).toMatchObject({ reasons: [{ code: 'raadsbesluit-nog-niet' }] });
    expect((await wereld.doe(ayse, raadsbesluitVervangen, besluit(first))).status).toBe('invalid');
    expect((await wereld.doe(raadslid, raadsbesluitVervangen, { ...besluit(first), reden: 'x' })).status).toBe(
      'forbidden',
    );
    expect((await vervang(first, { uitkomst: 'afgewezen', kenmerk: '2024-8' })).status).toBe('decided');
    const versie = await wereld.vraag(raadslid, visieversieInzien, { versie: 1 });
    expect(versie?.vastgesteld.status).toBe('refused');
    expect(versie?.raden.find(({ gemeente }) => gemeente === first)).toMatchObject({
      uitkomst: { uitkomst: 'afgewezen', kenmerk: '2024-8', reden: 'Verkeerd overgenomen.' },
      eerder: [{ uitkomst: 'vastgesteld', kenmerk: '2024-7', reden: null }],
    });
    expect((await vervang(first, { dag: '2024-01-16' })).status).toBe('decided');
    expect((await wereld.vraag(ayse, visieversieInzien, { versie: 1 }))?.vastgesteld).toMatchObject({
      status: 'decided',
      value: { op: '2024-01-16' },
    });
  });

  test('wacht weer op de werkvoorraad als na een herstelde afwijzing nog raden moeten besluiten', async () => {
    const [first = ''] = wereld.gemeenten;
    const { versie } = await wereld.lukt(ayse, regiovisieAanbieden, { titel: 'Tweede', van: '2027-01-01' });
    const wacht = async () =>
      (await taken()).some(
        ({ soort, onderwerp }) => soort === 'beleid/raadsbesluiten-vastleggen' && onderwerp.id === String(versie),
      );
    const eerste = besluit(first, { versie, uitkomst: 'afgewezen' });
    expect(await wereld.doe(ayse, raadsbesluitVervangen, { ...eerste, reden: 'x' })).toMatchObject({
      reasons: [{ code: 'raad-besloot-nog-niet' }],
    });
    await wereld.lukt(ayse, raadsbesluitVastleggen, eerste);
    expect(await wacht()).toBe(false);
    await wereld.lukt(ayse, raadsbesluitVervangen, { ...eerste, uitkomst: 'vastgesteld', reden: 'Verkeerde raad.' });
    expect(await wacht()).toBe(true);
  });

  test('is er als pdf en als Word-bestand, en voor wie niet meedoet niet', async () => {
    const pdf = await wereld.vraag(raadslid, regiovisieRapport, { id: '1.pdf' });
    expect(new TextDecoder('latin1').decode(pdf?.inhoud.slice(0, 5))).toBe('%PDF-');
    const word = await wereld.vraag(raadslid, regiovisieRapport, { id: 'concept.docx' });
    expect(word?.naam).toBe('regiovisie-concept.docx');
    for (const id of ['3.pdf', 'concept.odt', '../1.pdf', '']) {
      expect(await wereld.vraag(ayse, regiovisieRapport, { id })).toBeUndefined();
    }
    await expect(wereld.vraag(aanbieder, regiovisieRapport, { id: '1.pdf' })).rejects.toThrow();
  });

  test('blijft vastgesteld als er later een gemeente bij komt', async () => {
    await wereld.sql(ayse, (tx) =>
      sql`insert into regio.deelnames (verband, id, samenwerking, soort, gemeente, naam, van)
          values (${wereld.verband}, ${newId()}, ${wereld.verband}, 'gemeente', '0001', 'Later', '2024-06-01')`.execute(
        tx,
      ),
    );
    await wereld.zetKlok('2024-07-01T12:00');
    expect((await visie()).teams.map(({ gemeente }) => gemeente)).toContain('0001');
    const versie = await wereld.vraag(ayse, visieversieInzien, { versie: 1 });
    expect(versie?.vastgesteld.status).toBe('decided');
    expect(versie?.raden).toHaveLength(wereld.gemeenten.length);
  });
});
