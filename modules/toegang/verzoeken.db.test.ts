// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bericht, decode, encode } from '#libs/ijw';
import { berichtBestand, berichtenlijst, berichtOntvangen } from '#modules/berichten';
import type { Wie } from '#platform/hoed';
import { NotAllowed } from '#platform/query';
import { readTasks } from '#platform/taak';
import { aanvraag, jw315 } from '../../libs/ijw/test/bouwers-toegang.ts';
import { nieuwBsn, wijsToe } from '../../test/support/declaratie.ts';
import { sluitOvereenkomst } from '../../test/support/overeenkomst.ts';
import { stelTarievenVast } from '../../test/support/tarieven.ts';
import { openWorld, type World } from '../../test/support/world.ts';
import {
  aanTeVragen,
  noteerDeclaraties,
  toewijzingenlijst,
  toewijzingInzien,
  toewijzingVerzoeken,
  toewijzingWijzigen,
  verzoekBeantwoorden,
  verzoekenlijst,
  verzoekHonoreren,
  verzoekInzien,
  wijzigingVerzoeken,
  zorgStarten,
  zorgStoppen,
} from './index.ts';
import { client, tussen } from './test/keten.ts';

let wereld: World;
let sanne: Wie;
let linde: Wie;
let buur: Wie;
const gemeente = '0513';
const product = 'begeleiding-regulier';

beforeAll(async () => {
  wereld = await openWorld();
  sanne = wereld.iemand('gemeente', gemeente, 'toegang', 'financien');
  linde = wereld.iemand('aanbieder', '99000001', 'aanbieder');
  buur = wereld.iemand('aanbieder', '99000002', 'aanbieder');
  await stelTarievenVast(wereld);
  await sluitOvereenkomst(wereld, linde, { producten: [product, 'begeleiding-specialistisch'] });
  await wereld.zetKlok('2025-03-03T10:00');
});
afterAll(() => wereld?.sluit());

const redenen = (result: object) =>
  'reasons' in result ? (result.reasons as readonly { code: string }[]).map(({ code }) => code) : result;
const toewijzen = async (deel: object = {}) => {
  const gemaakt = await wijsToe(wereld, { gemeente, aanbieder: linde, ...deel });
  await wereld.bezorg();
  return gemaakt;
};
const inzien = async (id: string, wie = sanne) => {
  const gevonden = await wereld.vraag(wie, toewijzingInzien, { id });
  if (!gevonden) throw new Error('deze toewijzing is er niet');
  return gevonden;
};
const lees = async (wie: Wie, id: string): Promise<Bericht> => {
  const inhoud = (await wereld.vraag(wie, berichtBestand, { id }))?.inhoud;
  const bericht = inhoud && decode(inhoud).bericht;
  if (!bericht) throw new Error('dit bericht is er niet');
  return bericht;
};
const producten301 = async (id: string) => {
  const bericht = await lees(linde, id);
  if (bericht.soort !== '301') throw new Error('dit is geen 301');
  return bericht.Client.ToegewezenProducten;
};
/** How the last return message on a message of this kind ended. */
const laatsteRetour = async (soort: string) => {
  const retour = (await wereld.vraag(linde, berichtenlijst, { soort }))[0];
  return retour && lees(linde, retour.id);
};

describe('een aanbieder zonder eigen software', () => {
  test('meldt dat de zorg is begonnen en gestopt; de gemeente ziet het', async () => {
    const { toewijzing } = await toewijzen();
    const starten = (begin: string, anders: object = {}) =>
      wereld.doe(linde, zorgStarten, { toewijzing, begin, ...anders });
    const stoppen = (einde: string, anders: object = {}) =>
      wereld.doe(linde, zorgStoppen, { toewijzing, begin: '2025-01-13', einde, reden: '31', ...anders });
    expect(redenen(await starten('2025-03-04'))).toEqual(['nog-niet-begonnen']);
    expect(await starten('2025-01-13')).toMatchObject({ status: 'decided' });
    await wereld.bezorg();
    expect(await laatsteRetour('306')).toMatchObject({ soort: '306' });
    expect((await inzien(toewijzing)).leveringen).toMatchObject([{ staat: 'gestart', stops: [] }]);
    expect(redenen(await starten('2025-02-01'))).toEqual(['TR326']);
    expect(await stoppen('2025-02-14', { reden: '20' })).toMatchObject({ status: 'decided' });
    await wereld.bezorg();
    expect((await inzien(toewijzing)).leveringen).toMatchObject([{ staat: 'tijdelijk-gestopt' }]);
    expect(redenen(await stoppen('2025-02-13'))).toEqual(['TR414']);
    expect(await stoppen('2025-02-14', { reden: '20', terugnemen: 'on' })).toMatchObject({ status: 'decided' });
    await wereld.bezorg();
    expect(await starten('2025-01-13', { terugnemen: 'on' })).toMatchObject({ status: 'decided' });
    await wereld.bezorg();
    expect((await inzien(toewijzing)).leveringen).toEqual([]);
    expect((await inzien(toewijzing)).geschiedenis.map(({ act }) => act)).toEqual([
      'toegang/aanbieder-kiezen',
      'toegang/start-melden',
      'toegang/stop-melden',
      'toegang/stop-terugnemen',
      'toegang/start-terugnemen',
    ]);
  });

  test('kan dat niet voor een ander', async () => {
    const { toewijzing } = await toewijzen();
    expect(redenen(await wereld.doe(buur, zorgStarten, { toewijzing, begin: '2025-01-13' }))).toEqual([
      'toewijzing-onbekend',
    ]);
    expect(await wereld.doe(sanne, zorgStarten, { toewijzing, begin: '2025-01-13' })).toMatchObject({
      status: 'forbidden',
    });
  });
});

const aanvraagVoor = (bsn: string, anders: object = {}) => ({
  gemeente,
  bsn,
  voorletters: 'T',
  achternaam: 'Voorbeeld',
  geboortedatum: '2014-02-14',
  geslacht: '1',
  product,
  volume: '90',
  frequentie: 'per-week',
  van: '2025-04-01',
  tot: '2025-09-30',
  verwijzer: '02',
  verwijzernaam: 'Huisarts De Bron',
  ...anders,
});
const aangevraagd = async (bsn: string, anders: object = {}) => {
  const { referentie } = await wereld.lukt(linde, toewijzingVerzoeken, aanvraagVoor(bsn, anders));
  await wereld.bezorg();
  return vindVerzoek(referentie);
};
const vindVerzoek = async (referentie: string) => {
  const verzoek = (await wereld.vraag(sanne, verzoekenlijst, {})).find((een) => een.referentie === referentie);
  if (!verzoek) throw new Error('dit verzoek is er niet');
  return verzoek.id;
};
const bekijk = async (id: string) => {
  const verzoek = await wereld.vraag(sanne, verzoekInzien, { id });
  if (!verzoek) throw new Error('dit verzoek is er niet');
  return verzoek;
};
const adres = { straatnaam: 'Dorpsstraat', huisnummer: '1', postcode: '2801 AB', plaatsnaam: 'Voorbeelddorp' };

describe('een verzoek om toewijzing', () => {
  test('kan alleen voor een product en een gemeente van de eigen overeenkomst', async () => {
    const keuzen = await wereld.vraag(linde, aanTeVragen, {});
    expect(keuzen.producten.map((een) => een.product).sort()).toEqual([product, 'begeleiding-specialistisch']);
    expect(keuzen.gemeenten.length).toBeGreaterThan(1);
    const vraag = (anders: object) => wereld.doe(linde, toewijzingVerzoeken, aanvraagVoor(nieuwBsn(), anders));
    expect(redenen(await vraag({ product: 'basis-ggz' }))).toEqual(['product-niet-van-u']);
    expect(redenen(await vraag({ gemeente: '0363' }))).toEqual(['gemeente-niet-van-u']);
    expect(redenen(await vraag({ verwijzernaam: '' }))).toEqual(['bericht-past-niet']);
  });

  test('toont wat is gevraagd, met van het BSN alleen het einde, en wordt opgeschreven', async () => {
    const bsn = nieuwBsn();
    const verzoek = await bekijk(await aangevraagd(bsn));
    expect(verzoek).toMatchObject({
      client: { naam: 'T Voorbeeld', bsnEinde: bsn.slice(-3) },
      toewijzing: { volume: 90, van: '2025-04-01' },
      verwijzer: 'Huisarts, Huisarts De Bron',
      magBeantwoorden: true,
      adresNodig: true,
      staat: 'ingediend',
    });
    expect(JSON.stringify(verzoek)).not.toContain(bsn);
    expect(await wereld.vraag(buur, verzoekInzien, { id: verzoek.id })).toBeUndefined();
    const open = (await wereld.vraag(sanne, verzoekenlijst, {})).filter(({ staat }) =>
      /ingediend|onderzoek/.test(staat),
    );
    const plaats = open.findIndex(({ id }) => id === verzoek.id);
    expect((await wereld.vraag(sanne, verzoekInzien, { id: verzoek.id }))?.doorloop).toEqual({
      ...{ nummer: plaats + 1, aantal: open.length },
      ...{ vorige: open[plaats - 1]?.id ?? null, volgende: open[plaats + 1]?.id ?? null },
    });
    expect((await wereld.vraag(linde, verzoekInzien, { id: verzoek.id }))?.doorloop).toBeNull();
    expect(await wereld.vraag(linde, verzoekInzien, { id: verzoek.id })).toMatchObject({ magBeantwoorden: false });
    await expect(wereld.vraag(wereld.iemand('gemeente', gemeente, 'financien'), verzoekenlijst, {})).rejects.toThrow(
      NotAllowed,
    );
  });

  test('wordt gehonoreerd zoals gevraagd, met een 301 dat ernaar verwijst', async () => {
    const id = await aangevraagd(nieuwBsn());
    expect(redenen(await wereld.doe(sanne, verzoekHonoreren, { verzoek: id }))).toEqual(['adres-nodig']);
    const { bericht, toewijzingen } = await wereld.lukt(sanne, verzoekHonoreren, { verzoek: id, ...adres });
    const { referentie } = await bekijk(id);
    expect(await producten301(bericht)).toMatchObject([
      {
        ReferentieAanbieder: referentie,
        Ingangsdatum: '2025-04-01',
        Einddatum: '2025-09-30',
        Omvang: { Volume: 90, Eenheid: '01', Frequentie: '2' },
      },
    ]);
    expect((await bekijk(id)).staat).toBe('gehonoreerd');
    expect(await inzien(toewijzingen[0] ?? '')).toMatchObject({ product, contractnaam: expect.any(String) });
    expect((await wereld.alsof(sanne, readTasks)).filter(({ onderwerp }) => onderwerp.id === id)).toEqual([]);
    expect(redenen(await wereld.doe(sanne, verzoekHonoreren, { verzoek: id, ...adres }))).toEqual([
      'verzoek-afgehandeld',
    ]);
  });

  test('mag anders worden gehonoreerd dan gevraagd; de rest van de cliënt gaat mee zonder referentie', async () => {
    const bsn = nieuwBsn();
    const { nummer } = await toewijzen({ bsn });
    const id = await aangevraagd(bsn, { product: 'begeleiding-specialistisch' });
    const { bericht } = await wereld.lukt(sanne, verzoekHonoreren, {
      verzoek: id,
      van: '2025-05-01',
      volume: '60',
      tot: '',
    });
    const [oud, nieuw] = await producten301(bericht);
    expect(oud).toMatchObject({ ToewijzingNummer: nummer });
    expect(oud).not.toHaveProperty('ReferentieAanbieder');
    expect(nieuw).toMatchObject({ Ingangsdatum: '2025-05-01', Einddatum: '2025-09-30', Omvang: { Volume: 60 } });
  });

  test('voor wat de cliënt al heeft, wordt niet gehonoreerd', async () => {
    const bsn = nieuwBsn();
    await toewijzen({ bsn });
    const id = await aangevraagd(bsn);
    expect(redenen(await wereld.doe(sanne, verzoekHonoreren, { verzoek: id }))).toEqual(['toewijzingen-gestapeld']);
    expect((await bekijk(id)).staat).toBe('ingediend');
  });

  test('van een aanbieder zonder overeenkomst krijgt ook antwoord: geen contract', async () => {
    const vraag = jw315(
      [aanvraag(1, { ReferentieAanbieder: 'BUUR1', Product: { Categorie: '45', Code: '45A04' } })],
      client(nieuwBsn()),
    );
    await wereld.lukt(buur, berichtOntvangen, {
      inhoud: encode(tussen(vraag, buur.hoed.code, gemeente, '2025-03-03')),
    });
    await wereld.bezorg();
    const id = await vindVerzoek('BUUR1');
    const { bericht } = await wereld.lukt(sanne, verzoekBeantwoorden, {
      verzoek: id,
      antwoord: 'afgewezen',
      reden: '3',
    });
    expect(await lees(buur, bericht)).toMatchObject({
      soort: '319',
      Antwoord: { ReferentieAanbieder: 'BUUR1', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '3' },
    });
  });

  test('in onderzoek krijgt een nieuwe termijn; daarna wordt het afgewezen met de gemeente die het wel is', async () => {
    const id = await aangevraagd(nieuwBsn());
    const antwoord = (anders: object) => wereld.doe(sanne, verzoekBeantwoorden, { verzoek: id, ...anders });
    expect(await antwoord({ antwoord: 'in-onderzoek', onderzoek: 'woonplaats' })).toMatchObject({ status: 'decided' });
    expect((await bekijk(id)).uiterlijk.toString()).toBe('2025-03-17');
    expect(redenen(await antwoord({ antwoord: 'in-onderzoek' }))).toEqual(['al-in-onderzoek']);
    expect(redenen(await antwoord({ antwoord: 'afgewezen', reden: '8' }))).toEqual(['gemeente-nodig']);
    const afgewezen = await antwoord({ antwoord: 'afgewezen', reden: '8', woonplaats: '1892' });
    if (afgewezen.status !== 'decided') throw new Error(JSON.stringify(afgewezen));
    expect(await lees(linde, afgewezen.value.bericht)).toMatchObject({
      Antwoord: { Woonplaatsbeginsel: { Gemeente: '1892' } },
    });
    expect(await bekijk(id)).toMatchObject({
      staat: 'afgewezen',
      antwoorden: [{ antwoord: 'in-onderzoek' }, { antwoord: 'afgewezen', woonplaats: '1892' }],
    });
  });

  test('van een andere gemeente bestaat niet', async () => {
    const id = await aangevraagd(nieuwBsn());
    const zuidplas = wereld.iemand('gemeente', '1892', 'toegang');
    expect(
      redenen(await wereld.doe(zuidplas, verzoekBeantwoorden, { verzoek: id, antwoord: 'afgewezen', reden: '3' })),
    ).toEqual(['verzoek-onbekend']);
    expect(await wereld.vraag(zuidplas, verzoekInzien, { id })).toBeUndefined();
  });
});

describe('een verzoek om wijziging', () => {
  const gevraagd = async (toewijzing: string, anders: object) => {
    const { referentie } = await wereld.lukt(linde, wijzigingVerzoeken, { toewijzing, reden: '1', ...anders });
    await wereld.bezorg();
    return vindVerzoek(referentie);
  };

  test('wordt als geheel gehonoreerd: een andere omvang wordt een nieuwe toewijzing, alles met de referentie', async () => {
    const bsn = nieuwBsn();
    const een = await toewijzen({ bsn });
    const twee = await toewijzen({ bsn, product: 'begeleiding-specialistisch' });
    const id = await gevraagd(een.toewijzing, {
      wijzigingen: [{ toewijzing: een.toewijzing, van: '2025-04-01', volume: '60' }],
    });
    const { wijziging, lopend, referentie } = await bekijk(id);
    expect(wijziging).toMatchObject({ ongewijzigd: [twee.nummer], teWijzigen: [{ nummer: een.nummer, volume: 60 }] });
    expect(lopend).toHaveLength(2);
    const { bericht, toewijzingen } = await wereld.lukt(sanne, verzoekHonoreren, { verzoek: id });
    expect(toewijzingen).toHaveLength(2);
    const producten = await producten301(bericht);
    expect(producten.map((een) => een.ReferentieAanbieder)).toEqual([referentie, referentie, referentie]);
    expect(producten).toMatchObject([
      { ToewijzingNummer: een.nummer, Einddatum: '2025-03-31', RedenWijziging: '12' },
      { ToewijzingNummer: twee.nummer, Einddatum: '2025-07-06' },
      { Ingangsdatum: '2025-04-01', Einddatum: '2025-07-06', Omvang: { Volume: 60 } },
    ]);
    expect(producten[1]).not.toHaveProperty('RedenWijziging');
    expect((await inzien(een.toewijzing)).versies).toMatchObject([{ versie: 1 }, { versie: 2, redenWijziging: '12' }]);
  });

  test('om alleen een andere einddatum houdt het nummer', async () => {
    const een = await toewijzen();
    const id = await gevraagd(een.toewijzing, {
      wijzigingen: [{ toewijzing: een.toewijzing, van: '2025-01-06', tot: '2025-12-31' }],
    });
    const { bericht } = await wereld.lukt(sanne, verzoekHonoreren, { verzoek: id });
    expect(await producten301(bericht)).toMatchObject([
      { ToewijzingNummer: een.nummer, Einddatum: '2025-12-31', RedenWijziging: '12' },
    ]);
  });

  test('vraagt om een product erbij, en zegt vooraf wat niet kan', async () => {
    const een = await toewijzen();
    const nieuw = { volume: '30', frequentie: 'per-week', van: '2025-04-01', tot: '2025-06-30' };
    const vraag = (anders: object) =>
      wereld.doe(linde, wijzigingVerzoeken, { toewijzing: een.toewijzing, reden: '1', ...anders });
    expect(redenen(await vraag({ nieuw: [{ ...nieuw, product: 'basis-ggz' }] }))).toEqual(['product-niet-van-u']);
    expect(redenen(await vraag({ nieuw: [{ ...nieuw, product }] }))).toEqual(['TR361']);
    expect(redenen(await vraag({}))).toEqual(['bericht-past-niet']);
    const id = await gevraagd(een.toewijzing, { nieuw: [{ ...nieuw, product: 'begeleiding-specialistisch' }] });
    const { bericht } = await wereld.lukt(sanne, verzoekHonoreren, { verzoek: id });
    expect(await producten301(bericht)).toHaveLength(2);
    expect(await vraag({ nieuw: [{ ...nieuw, product, van: '2025-08-01', tot: '2025-09-01' }] })).toMatchObject({
      status: 'decided',
    });
  });
});

describe('een toewijzing wijzigen', () => {
  const wijzig = (toewijzing: string, anders: object) =>
    wereld.doe(sanne, toewijzingWijzigen, { toewijzing, reden: '05', ...anders });

  test('intrekken en oprekken geven een nieuwe versie en een 301 met alles van de cliënt', async () => {
    const bsn = nieuwBsn();
    const een = await toewijzen({ bsn });
    const twee = await toewijzen({ bsn, product: 'begeleiding-specialistisch' });
    expect(redenen(await wijzig(een.toewijzing, { tot: '2025-04-30' }))).toEqual(['overleg-nodig']);
    const gewijzigd = await wijzig(een.toewijzing, { tot: '2025-04-30', overlegd: 'on' });
    if (gewijzigd.status !== 'decided') throw new Error(JSON.stringify(gewijzigd));
    const producten = await producten301(gewijzigd.value.bericht);
    expect(producten).toMatchObject([
      { ToewijzingNummer: een.nummer, Einddatum: '2025-04-30', RedenWijziging: '05' },
      { ToewijzingNummer: twee.nummer },
    ]);
    expect(producten[1]).not.toHaveProperty('RedenWijziging');
    expect(await wijzig(een.toewijzing, { tot: '2025-12-31', reden: '04' })).toMatchObject({ status: 'decided' });
    const { versies, tot } = await inzien(een.toewijzing);
    expect(versies.map((versie) => [versie.versie, versie.tot?.toString()])).toEqual([
      [1, '2025-07-06'],
      [2, '2025-04-30'],
      [3, '2025-12-31'],
    ]);
    expect(tot?.toString()).toBe('2025-12-31');
  });

  test('verwijderen kan tot er regels op zijn toegekend', async () => {
    const { toewijzing, nummer } = await toewijzen();
    const noteer = (debet: number[], credit: number[] = []) =>
      wereld.alsof(sanne, ({ tx }) => noteerDeclaraties(tx, { gemeente, wet: 'jeugdwet' }, { debet, credit }));
    await noteer([nummer]);
    expect(redenen(await wijzig(toewijzing, { verwijderen: 'on' }))).toEqual(['al-gedeclareerd']);
    await noteer([], [nummer]);
    const weg = await wijzig(toewijzing, { verwijderen: 'on', reden: '' });
    if (weg.status !== 'decided') throw new Error(JSON.stringify(weg));
    expect(await producten301(weg.value.bericht)).toMatchObject([{ Einddatum: '2025-01-06', RedenWijziging: '13' }]);
    expect(await inzien(toewijzing)).toMatchObject({ magWijzigen: false });
    expect(redenen(await wereld.doe(linde, zorgStarten, { toewijzing, begin: '2025-01-13' }))).toEqual(['TR019']);
  });

  test('kan ook met een toewijzing die elders is gemaakt: de cliënt komt uit dat bericht', async () => {
    const { bericht301, stuur, toegewezen } = await import('./test/keten.ts');
    const bericht = tussen(bericht301(nieuwBsn(), [toegewezen(7001)]), gemeente, linde.hoed.code, '2025-03-03');
    await stuur(wereld, sanne, sanne, bericht);
    const gevonden = (await wereld.vraag(sanne, toewijzingenlijst, {})).find(({ nummer }) => nummer === 7001);
    const gewijzigd = await wijzig(gevonden?.id ?? '', { tot: '2025-08-31', reden: '04' });
    if (gewijzigd.status !== 'decided') throw new Error(JSON.stringify(gewijzigd));
    expect(await lees(linde, gewijzigd.value.bericht)).toMatchObject({ Client: { Relaties: expect.any(Array) } });
  });
});
