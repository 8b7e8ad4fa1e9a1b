// SPDX-License-Identifier: EUPL-1.2
import { datum } from '#libs/kernel';
import { toPdf } from '#platform/document';
import type { Bestand, Bezoeker } from './bezoeker.ts';
import type { Toneel } from './toneel.ts';

type Inschrijver = {
  readonly bedrijf: Readonly<Record<string, string>>;
  readonly producten: readonly string[];
  readonly cao: string;
};

const zorggroep: Inschrijver = {
  bedrijf: {
    'Naam van de organisatie': 'Zorggroep Hollandse Plassen',
    'KvK-nummer': '90000002',
    'Aantal medewerkers': '180',
    'Omzet van het laatste jaar': '14.500.000',
    'Balanstotaal van het laatste jaar': '9.000.000',
  },
  producten: ['Begeleiding regulier', 'Begeleiding specialistisch', 'Jeugd- en opvoedhulp'],
  cao: 'Cao Jeugdzorg',
};

const linde: Inschrijver = {
  bedrijf: {
    'Naam van de organisatie': 'Praktijk De Linde',
    'KvK-nummer': '90000001',
    'Aantal medewerkers': '3',
    'Omzet van het laatste jaar': '285.000',
    'Balanstotaal van het laatste jaar': '60.000',
  },
  producten: ['Begeleiding regulier'],
  cao: 'Cao GGZ',
};

/** A provider registers at its kitchen table, step by step, with evidence for every criterion, and hands in. */
export async function opTijd({ als, foto }: Toneel): Promise<void> {
  const mark = await als('zorggroep-hollandse-plassen', '2024-06-10T15:30');
  await vulIn(mark, zorggroep, foto);
  await mark.ziet('Alles is ingevuld');
  await foto('inschrijving-samenvatting');
  await mark.klik('Inschrijving indienen');
  await mark.ziet('Uw inschrijving is ontvangen', 'Controlegetal (SHA-256)');
  await foto('ontvangstbewijs');
}

/** Another one has everything ready, and presses the button one second after closing. */
export async function teLaat({ als, foto }: Toneel): Promise<void> {
  await vulIn(await als('de-linde', '2024-06-28T20:45'), linde);
  await (await als('noor-van-dijk', '2024-07-01T11:50')).ziet('Werkvoorraad');
  const iris = await als('de-linde');
  await iris.klik('Inkoop');
  await iris.klik('concept: ga verder');
  await iris.klik('Controleren en indienen');
  await (await als('noor-van-dijk', '2024-07-01T12:00:01')).ziet('Werkvoorraad');
  await iris.klik('Inschrijving indienen');
  await iris.ziet('Uw inschrijving is niet ingediend', 'Uw concept is bewaard');
  await iris.open('Wat u had ingevuld');
  await iris.ziet('Praktijk De Linde (KvK 90000001)', /vog.*\.pdf/);
  await foto('te-laat', iris);
}

async function vulIn(aanbieder: Bezoeker, plan: Inschrijver, foto?: Toneel['foto']): Promise<void> {
  await aanbieder.klik('Inkoop');
  await aanbieder.klik('Inschrijven');
  await aanbieder.klik('Inschrijving beginnen');
  for (const [veld, waarde] of Object.entries(plan.bedrijf)) await aanbieder.vul(veld, waarde);
  await aanbieder.vink('Nee');
  await foto?.('inschrijving-organisatie');
  await aanbieder.klik('Bewaren en verder');
  for (const product of plan.producten) await aanbieder.vink(product);
  await aanbieder.klik('Bewaren en verder');
  await aanbieder.vink(plan.cao);
  await foto?.('inschrijving-cao');
  await aanbieder.klik('Bewaren en verder');
  for (let eis = 1; eis <= 11; eis += 1) {
    await aanbieder.ziet(`Eis ${eis} van 11`);
    if (eis === 2) await foto?.('inschrijving-bewijs');
    await voldoe(aanbieder);
  }
}

/** Says yes to one criterion and gives every document that it asks for; or goes on when it is exempt. */
async function voldoe(aanbieder: Bezoeker): Promise<void> {
  const { page } = aanbieder;
  if ((await page.getByText('Dit hoeft u niet aan te tonen').count()) > 0) return aanbieder.klik('Verder');
  await aanbieder.vink('Ja');
  for (const plek of await page
    .getByRole('group')
    .filter({ has: page.getByLabel('Bestand', { exact: true }) })
    .all()) {
    const { naam, type, inhoud } = await bewijs(await plek.locator('legend').innerText());
    await plek
      .getByLabel('Bestand', { exact: true })
      .setInputFiles({ name: naam, mimeType: type, buffer: Buffer.from(inhoud) });
    const dag = plek.getByLabel('Van welke dag is dit stuk?');
    if ((await dag.count()) > 0) await dag.fill('2024-05-15');
  }
  await aanbieder.klik('Bewaren en verder');
}

/** An invented document that says so. */
async function bewijs(titel: string): Promise<Bestand> {
  const onderdelen = [{ inhoud: [`Dit is een verzonnen bewijsstuk: ${titel}.`] }];
  const inhoud = await toPdf({
    titel,
    datum: datum('2024-05-15'),
    afzender: ['Voorbeeld'],
    onderdelen,
    voorbeeld: true,
  });
  return { naam: `${titel.replaceAll(/[^\p{L}\d]+/gu, '-').toLowerCase()}.pdf`, type: 'application/pdf', inhoud };
}
