// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import type { Value } from '#libs/werkblad';
import { pageOptions } from '../support/browser.ts';
import { bewaren, openen, rij, rijen } from '../support/werkboek.ts';
import { type Bezoeker, maakBezoeker } from './cyclus/bezoeker.ts';
import { isOpenVoorIedereen, openProef, type Proef } from './cyclus/proef.ts';

const main = fileURLToPath(new URL('../../apps/cli/main.ts', import.meta.url));

const agb = '90001234';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let proef: Proef;
beforeAll(async () => {
  proef = await openProef('--leeg');
});
afterAll(() => proef?.sluit());

/** A command beside the running platform, on the same data. @returns what it said */
async function commando(...woorden: readonly string[]): Promise<string> {
  const { adres, gegevens } = proef.program;
  const env = { ...process.env, INKOOPREGIE_ADRES: adres };
  return (await promisify(execFile)(process.execPath, [main, ...woorden, '--gegevens', gegevens], { env })).stdout;
}

/** Somebody at a browser of their own, without scripts. */
async function iemand(): Promise<Bezoeker> {
  const context = await proef.browser.newContext({ ...pageOptions, javaScriptEnabled: false });
  context.setDefaultTimeout(5_000);
  return maakBezoeker(await context.newPage(), proef.program.adres);
}
const openLink = (wie: Bezoeker, koppeling: string) => wie.ga(new URL(koppeling).pathname);
async function kiesAccount(wie: Bezoeker, account: string): Promise<void> {
  await wie.vul('Naam van uw proefaccount', account);
  await wie.klik('Verder met dit account');
}
const linkIn = (text: string): string => /http:\S+\/uitnodiging\/[\w-]+/.exec(text)?.[0] ?? '';

/** The first running contract: from the empty workbook, along a mistake and its preview, to a colleague who compares. */
async function neemOver(inkoper: Bezoeker, collega: Bezoeker): Promise<void> {
  await inkoper.ga('/contracten/overnemen');
  const werkboek = await openen((await inkoper.haalOp('het lege Excel-bestand')).inhoud);
  const product = rij(werkboek, 'Keuzelijsten', 'Waarvoor', 'Product');
  const contract = { 'AGB-code': agb, Contract: product.get('Contract') ?? '' };
  const cao = rij(werkboek, 'Keuzelijsten', 'Waarvoor', 'Cao').get('Code') ?? '';
  const vulIn = (blad: string, rijVan: Readonly<Record<string, Value>>) =>
    rijen(werkboek, blad).push(new Map(Object.entries(rijVan)));
  vulIn('Aanbieders', { 'AGB-code': agb, 'KvK-nummer': '90001234', Naam: 'Praktijk Zonnekring' });
  const loopt = { Begin: datum('2025-01-01'), Eind: datum('2999-12-31') };
  vulIn('Overeenkomsten', { ...contract, ...loopt, Cao: cao, Micro: 'ja' });
  vulIn('Producten', { ...contract, Product: 'bestaat-niet' });
  const biedAan = async (naam: string) => {
    await inkoper.ga('/contracten/overnemen');
    await inkoper.voegToe(/^Excel-bestand/, { naam, type: xlsx, inhoud: await bewaren(werkboek) });
    await inkoper.klik('Bestand nakijken');
  };

  await biedAan('fout.xlsx');
  await inkoper.ziet('Er klopt één ding niet', 'bestaat-niet');
  await isOpenVoorIedereen(proef, inkoper);
  rij(werkboek, 'Producten', 'Product', 'bestaat-niet').set('Product', product.get('Code') ?? '');
  await biedAan('lopend.xlsx');
  await inkoper.ziet('Dit bestand brengt 1 overeenkomst', 'Praktijk Zonnekring', 'nog geen tarief vastgesteld');
  await inkoper.bij('row', /Zonnekring/).ziet(String(product.get('Naam')));
  await isOpenVoorIedereen(proef, inkoper);
  await inkoper.klik('Ter controle voorleggen');
  await inkoper.ziet('Iemand anders dan wie het bestand aanbood');

  await collega.pakOp(/Over te nemen contracten/);
  await collega.ziet('Leg de overeenkomsten hierboven naast wat is getekend');
  await isOpenVoorIedereen(proef, collega);
  await collega.klik('Alles klopt: overnemen');
  await collega.ziet('Deze overeenkomsten lopen hier');
  await inkoper.ga('/contracten', 'Praktijk Zonnekring');
  await isOpenVoorIedereen(proef, inkoper);
}

test('two people, a plan, a running contract and who replaces whom, from nothing, along the words of the guide', async () => {
  const said = await commando(
    ...['beheerder', 'maak', '--verband', 'midden-holland', '--organisatie', 'Regio Midden-Holland'],
    ...['--naam', 'Anna Jansen', '--email', 'anna@regio.example'],
  );
  const eerste = linkIn(said);
  expect(said).toContain('De koppeling werkt één keer');

  const anna = await iemand();
  await openLink(anna, eerste);
  await anna.ziet('Welkom, Anna Jansen', 'Beheerder');
  await isOpenVoorIedereen(proef, anna);
  await anna.klik('Aanmelden en aannemen');
  await kiesAccount(anna, 'anna.jansen');
  await anna.ziet('U bent bij');

  await anna.klik('Mensen');
  await anna.ziet('Er is één beheerder');
  await anna.klik('Collega uitnodigen');
  await anna.klik('Uitnodiging maken');
  await anna.ziet('Kies ten minste één rol.', 'Vul dit veld in.');
  await anna.vul('Naam', 'Bram Bos');
  await anna.vul('E-mailadres', 'bram@regio.example');
  for (const rol of ['Inkoper en contractmanager', 'Beheerder']) await anna.vink(rol);
  await anna.vul('Reden', 'Koopt in voor de regio.');
  await isOpenVoorIedereen(proef, anna);
  await anna.klik('Uitnodiging maken');
  await anna.ziet('De uitnodiging staat klaar');
  const tweede = linkIn(await anna.leest());
  await anna.ga('/mensen', 'Bram Bos');
  await anna.klik('Bram Bos');
  await anna.ziet('bram@regio.example');
  await anna.mist(tweede);

  const bram = await iemand();
  await openLink(bram, eerste);
  await bram.ziet('Deze koppeling is al gebruikt');
  await openLink(bram, tweede);
  await bram.klik('Aanmelden en aannemen');
  await kiesAccount(bram, 'anna.jansen');
  await bram.ziet('U hebt deze uitnodiging zelf gemaakt.');
  await bram.klik('Aanmelden en aannemen');
  await kiesAccount(bram, 'bram.bos');
  await bram.ziet('U bent bij');
  await bram.ga('/regio', 'Het plan van de regio is nog niet geladen');

  await bram.ga('/mensen', 'Anna Jansen');
  await bram.klik('Anna Jansen');
  await bram.open('Rol geven');
  const geven = bram.bij('form', 'Rol geven');
  await geven.kies('Rol', 'Programmadirecteur');
  await geven.vul('Reden', 'Leidt het programma.');
  await geven.klik('Rol geven');
  await bram.ziet('Rol gegeven: Programmadirecteur');
  await isOpenVoorIedereen(proef, bram, [bram.page.url(), `${proef.program.adres}/mensen`]);

  await commando('regio', 'laad', 'midden-holland');
  await anna.ga('/regio', 'Gouda');
  await bram.ga('/producten', 'Producten');
  await neemOver(bram, anna);

  await bram.ga('/account');
  await bram.open('Vervanging regelen');
  const vervanging = bram.bij('form', 'Vervanging regelen');
  await vervanging.kies('Wie vervangt', 'Anna Jansen');
  await vervanging.vul('Laatste dag', '2999-12-31');
  await vervanging.vul('Reden', 'Vakantie.');
  await vervanging.klik('Vervanging vastleggen');
  await isOpenVoorIedereen(proef, bram);
  await anna.ga('/account', 'als vervanger van Bram Bos');
  await anna.open('Anna Jansen');
  await anna.klik('Verder als vervanger van Bram Bos');
  await anna.ziet('Anna Jansen (vervangt Bram Bos)');

  await bram.ga('/account', 'op Linux');
  await bram.klik('Overal uitloggen');
  await bram.klik('Aanmelden');
  await bram.open('Niveau van aanmelden');
  await bram.kies('Hoe zeker is wie u bent?', 'laag');
  await kiesAccount(bram, 'bram.bos');
  await bram.ziet('Indexcijfers invoeren');
  await bram.ga('/mensen', 'Anna Jansen');
  await bram.klik('Anna Jansen');
  await bram.open('Toegang blokkeren');
  const blokkade = bram.bij('form', 'Toegang blokkeren');
  await blokkade.vul('Reden', 'Laptop kwijt.');
  await blokkade.klik('Toegang blokkeren');
  await bram.ziet('Hier is niveau substantieel nodig', 'Wat u verstuurde, is nog niet gebeurd');
  await isOpenVoorIedereen(proef, bram);
  const tabblad = bram.page.context().waitForEvent('page');
  await bram.page.getByRole('link', { name: 'Opnieuw aanmelden met een hoger niveau (nieuw tabblad)' }).click();
  const sterker = maakBezoeker(await tabblad, proef.program.adres);
  await kiesAccount(sterker, 'bram.bos');
  await sterker.ziet('Anna Jansen', 'Toegang blokkeren');
  await bram.klik('Nog eens versturen');
  await bram.ziet('geblokkeerd', 'Laptop kwijt.');
  await anna.ga('/', 'Aanmelden');
  await anna.klik('Aanmelden');
  await kiesAccount(anna, 'anna.jansen');
  await anna.ziet('Uw organisatie heeft uw toegang geblokkeerd.');
});
