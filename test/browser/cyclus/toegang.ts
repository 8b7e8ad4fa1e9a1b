// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest';
import { controleer, decode } from '#libs/ijw';
import type { Bezoeker, Opgehaald } from './bezoeker.ts';
import type { Toneel } from './toneel.ts';

type Kind = {
  readonly velden: Readonly<Record<string, string>>;
  readonly geslacht: string;
  readonly indicatie: Readonly<Record<string, string>>;
};

// Invented children; the numbers are those that the Dutch government sets aside for tests.
const kinderen: readonly Kind[] = [
  {
    velden: {
      Burgerservicenummer: '999900006',
      Voornamen: 'Tom',
      Voorletters: 'T',
      Voorvoegsel: 'de',
      Achternaam: 'Wit',
      Geboortedatum: '2010-02-14',
      Straat: 'Voorbeeldstraat',
      Huisnummer: '9',
      Postcode: '2801 AB',
      Woonplaats: 'Gouda',
      Hulpvraag: 'Tom loopt vast op school en thuis.',
    },
    geslacht: 'Mannelijk',
    indicatie: { Hoeveel: '120', Vanaf: '2025-01-06', 'Tot en met': '2025-07-06' },
  },
  {
    velden: {
      Burgerservicenummer: '999900018',
      Voornamen: 'Lieke',
      Voorletters: 'L',
      Achternaam: 'Bos',
      Geboortedatum: '2012-09-03',
      Straat: 'Proeflaan',
      Huisnummer: '24',
      Postcode: '2803 CD',
      Woonplaats: 'Gouda',
      Hulpvraag: 'Lieke durft de deur niet meer uit.',
    },
    geslacht: 'Vrouwelijk',
    indicatie: { Hoeveel: '90', Vanaf: '2025-01-06', 'Tot en met': '2025-06-29' },
  },
];

/** The access desk opens a case and indicates; the citizen chooses; and that is an allocation. */
export async function indicatieEnKeuze({ als, foto }: Toneel): Promise<void> {
  const sanne = await als('sanne-meijer', '2025-01-03T09:30');
  for (const [nummer, kind] of kinderen.entries()) {
    await sanne.klik('Toegang');
    await sanne.klik('Casus openen');
    await openCasus(sanne, kind, nummer === 0 ? foto : undefined);
    await sanne.kies('Product', 'Begeleiding regulier, per minuut');
    for (const [veld, waarde] of Object.entries(kind.indicatie)) await sanne.vul(veld, waarde);
    await sanne.vink('Per week');
    await sanne.vul('Waarom deze hulp', 'Vaste begeleiding, met een evaluatie na drie maanden.');
    await sanne.ziet('De regio stelt geen maximum.');
    if (nummer === 0) await foto('indicatie');
    await sanne.klik('Indicatie stellen');
    await sanne.vink(/^Zorggroep Hollandse Plassen/);
    await sanne.mist('Praktijk De Linde');
    if (nummer === 0) await foto('keuze');
    await sanne.klik('Keuze vastleggen en toewijzen');
    await sanne.ziet('toegewezen', 'Waarom deze aanbieder?');
  }
  await foto('toegewezen');
}

async function openCasus(sanne: Bezoeker, { velden, geslacht }: Kind, foto?: Toneel['foto']): Promise<void> {
  for (const [veld, waarde] of Object.entries(velden)) await sanne.vul(veld, waarde);
  if (foto) {
    await sanne.vul('Burgerservicenummer', '999900007');
    await sanne.klik('Casus openen');
    expect(await sanne.inhoud('Achternaam')).toBe(velden['Achternaam']);
    await foto('casus-met-fout');
    await sanne.vul('Burgerservicenummer', velden['Burgerservicenummer'] ?? '');
  }
  await sanne.vink(geslacht);
  await sanne.vink('Gemeentelijke toegang');
  await sanne.vink('Dit is een verzonnen casus, om te oefenen');
  await sanne.klik('Casus openen');
  await sanne.ziet('Er is nog geen indicatie gesteld.');
}

/** The provider finds a valid JW301 for each child in its post. */
export async function toewijzingInDePost({ als, foto }: Toneel): Promise<void> {
  for (let bericht = 0; bericht < kinderen.length; bericht += 1) {
    const mark = await als('zorggroep-hollandse-plassen');
    await mark.pakOp(/^Nieuwe toewijzing lezen/);
    await mark.ziet('Toegewezen product', '6 januari 2025');
    if (bericht === 0) await foto('jw301');
    await expectValid(await mark.haalOp('Ongewijzigd downloaden (xml)'), '301');
    await mark.klik('Bericht is gelezen');
  }
}

/** The file as it went out is a message that every rule of the standard accepts. */
export async function expectValid({ inhoud }: Opgehaald, soort: string): Promise<void> {
  expect(await controleer(inhoud)).toMatchObject({ structuurGeldig: true, geldig: true, bevindingen: [] });
  expect((await decode(inhoud)).bericht).toMatchObject({ standaard: 'jw', soort });
}
