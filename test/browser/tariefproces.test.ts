// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doelEnKernbedingen } from './cyclus/beleid.ts';
import type { Bezoeker } from './cyclus/bezoeker.ts';
import { producten, productenMetEisen } from './cyclus/producten.ts';
import { isOpenVoorIedereen, openProef, type Proef } from './cyclus/proef.ts';
import { colleges } from './cyclus/tarieven.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await openProef('--voorbeeld', 'plan');
});
afterAll(() => proef?.sluit());

const aanbieders = {
  'de-linde': { naam: 'Praktijk De Linde', mbo: '60', hbo: '40', inzet: '2' },
  'zorggroep-hollandse-plassen': { naam: 'Zorggroep Hollandse Plassen', mbo: '50', hbo: '50', inzet: '8' },
} as const;
const [product = ''] = producten;
const klein = { kvk: '12345678', medewerkers: 3, jaaromzet: 1, balanstotaal: 1, voorbeeld: true };

/** Asks the interface to do what these pages have no form for, as the person who is signed in here. */
async function stuur({ page }: Bezoeker, methode: 'put' | 'post', pad: string, data: object): Promise<void> {
  const answer = await page.request[methode](`${proef.program.adres}/api/v1${pad}`, { data });
  expect(answer.ok(), `${pad}: ${await answer.text()}`).toBe(true);
}

test('a and b: the process opens with the usual steps, the cards are complete, and the talk is recorded', async () => {
  await doelEnKernbedingen(proef.toneel);
  await productenMetEisen(proef.toneel);
  for (const [persoon, { naam }] of Object.entries(aanbieders))
    await stuur(await proef.toneel.als(persoon), 'put', '/aanbiedergegevens', { ...klein, naam });
  const ayse = await proef.toneel.als('ayse-de-wit', '2024-02-12T10:00');
  await ayse.klik('Tarieven');
  await ayse.klik('Tariefprocessen');
  await ayse.vul('Eerste dag van de tarieven', '2025-01-01');
  await ayse.klik('Tariefproces openen');
  await ayse.ziet('zij is niet van het plan zelf', '1 van 11 stappen klaar of overgeslagen');
  await isOpenVoorIedereen(proef, ayse);
  await ayse.klik('Verder met stap b');
  await ayse.vink('Keuze, en waarom');
  await ayse.vul('Tekst', 'De groepen blijven klein.');
  await ayse.klik('Vastleggen');
  await ayse.ziet('Schrijf waarom dit is gekozen.');
  expect(await ayse.inhoud('Tekst')).toBe('De groepen blijven klein.');
  await ayse.vink('Verslag');
  await ayse.klik('Vastleggen');
  await ayse.ziet('Verslag: De groepen blijven klein.', 'klaar');
});

test('c: two aanbieders answer, and neither reads the other', async () => {
  const ayse = await proef.toneel.als('ayse-de-wit');
  await ayse.klik('Tarieven');
  await ayse.klik('Tariefprocessen');
  await ayse.klik('Ambulant Jeugd 2025');
  await ayse.klik('Verder met stap c');
  await ayse.klik('Uitvraag openen');
  await ayse.vul('Open tot', '2024-02-16T17:00');
  await ayse.klik('Uitvraag openen');
  await ayse.ziet('Vul dit veld in.');
  await ayse.vul('Wat vraagt u?', 'Welke functies zet u dit jaar in?');
  await ayse.klik('Uitvraag openen');
  await ayse.ziet('0 van 2 aanbieders antwoordden');
  for (const [persoon, { mbo, hbo, inzet }] of Object.entries(aanbieders)) {
    const wie = await proef.toneel.als(persoon);
    await wie.pakOp(/^Opgeven welke functies u inzet/);
    const deel = wie.bij('group', product);
    await deel.vul('Begeleider, mbo', mbo);
    await wie.klik('Antwoord indienen');
    await wie.ziet(`de aandelen tellen op tot ${mbo} procent`, 'vul in om hoeveel inzet het gaat');
    expect(await deel.inhoud('Begeleider, mbo')).toBe(mbo);
    await deel.vul('Hulpverlener, hbo', hbo);
    await wie.klik('Bewaren als concept');
    await wie.ziet('Uw antwoord is bewaard');
    await isOpenVoorIedereen(proef, wie);
    await deel.vul('Uw inzet voor dit product', inzet);
    await wie.klik('Antwoord indienen');
    await wie.ziet('Het verandert niet meer.', `${inzet} fte`);
  }
});

test('d to g: the mix is chosen out of what came in, and the prices are computed with it', async () => {
  const ayse = await proef.toneel.als('ayse-de-wit', '2024-02-19T10:00');
  await ayse.ga('/tarieven/processen');
  await ayse.klik('Uitvraag van functies');
  await ayse.ziet('vooral begeleider, mbo, in het middelste antwoord 55', '52 %');
  await isOpenVoorIedereen(proef, ayse);
  await proef.toneel.foto('uitvraag-uitkomst');
  await ayse.klik(`Functiemix kiezen voor ${product}`);
  await ayse.vink('Een eigen mix');
  await ayse.vul('Begeleider, mbo', '70');
  await ayse.vul('Waarom deze mix?', 'Wie meer levert, telt zwaarder.');
  await ayse.klik('Functiemix vastleggen');
  await ayse.ziet('De aandelen tellen op tot 70 procent in plaats van 100.');
  await proef.toneel.foto('functiemix-met-fout');
  await ayse.vul('Begeleider, mbo', '');
  await ayse.vink('Het gemiddelde, gewogen naar inzet');
  await ayse.klik('Functiemix vastleggen');
  await ayse.ziet('met minder dan 5 antwoorden zegt zij wat een ander zei');
  await ayse.vink('Een eigen mix');
  await ayse.vul('Begeleider, mbo', '52');
  await ayse.vul('Hulpverlener, hbo', '48');
  await ayse.klik('Functiemix vastleggen');
  await ayse.ziet('Begeleider, mbo: 52 %', 'Wie meer levert, telt zwaarder.');
  await ayse.ga('/tarieven?contract=ambulant-jeugd');
  await ayse.bij('form', 'Kostprijzen berekenen').vul('Voor het jaar', '2025');
  await ayse.klik('Kostprijzen berekenen');
  await ayse.ziet('30 tarieven op');
});

test('h and i: aanbieders see the tariffs and react; nothing goes to the colleges before all are answered', async () => {
  const ayse = await proef.toneel.als('ayse-de-wit');
  await ayse.ga('/tarieven/processen');
  await ayse.klik('Ambulant Jeugd 2025');
  await ayse.klik('Verder met stap h');
  await ayse.klik('Tarieven presenteren');
  await ayse.vul('Reageren tot', '2024-03-01T17:00');
  await ayse.vul('Toelichting voor de aanbieders', 'Zo kwamen wij tot deze tarieven. Voorbeeld.');
  await ayse.klik('Tarieven presenteren');
  await ayse.ziet('30 tarieven, zoals gepresenteerd');
  const linde = await proef.toneel.als('de-linde');
  await linde.pakOp(/^Tarieven bekijken en zo nodig reageren/);
  await isOpenVoorIedereen(proef, linde);
  await linde.klik('Reactie schrijven');
  await linde.kies('Product', product);
  await linde.kies('Onderdeel', 'Overhead');
  await linde.vul('Uw eigen cijfer', '38,5');
  await linde.klik('Reactie bewaren');
  await linde.ziet('Kies of het cijfer een bedrag of een percentage is.');
  await linde.vul('Uw reactie', 'Onze administratie is groter dan u denkt.');
  await linde.vink('Een percentage');
  await proef.toneel.foto('reactie', linde);
  await linde.klik('Reactie bewaren');
  await linde.ziet('nog niet ingediend', 'Eigen cijfer: 38,5');
  await linde.klik('Reacties indienen');
  await linde.ziet('nog geen antwoord');
  const later = await proef.toneel.als('ayse-de-wit', '2024-03-04T10:00');
  await later.ga('/tarieven?contract=ambulant-jeugd&dag=2025-01-01');
  await later.vul('Toelichting voor de colleges', 'Zie het dossier van het tariefproces.');
  await later.klik('Voorstel indienen');
  await later.ziet('In het tariefproces hebben reacties nog geen antwoord (1)');
  await later.pakOp(/^Reacties op tarieven beantwoorden/);
});

test('i: one answer, released to all at once', async () => {
  const ayse = await proef.toneel.als('ayse-de-wit');
  await ayse.ga('/tarieven/processen');
  await ayse.klik('Ambulant Jeugd 2025');
  await ayse.klik('De reacties van aanbieders');
  await ayse.vink(`${product}, overhead`);
  await ayse.vink('Niet overgenomen');
  await ayse.vul('Wat is er gezegd?', 'Praktijk De Linde vindt de overhead te laag.');
  await ayse.vul('Waarom', 'Het percentage komt uit onderzoek. Voorbeeld.');
  await ayse.klik('Antwoord vastleggen');
  await ayse.ziet('waarvan 0 zonder antwoord');
  await ayse.klik('Antwoorden vrijgeven');
  await ayse.ziet('Antwoorden waarin de naam van een aanbieder staat: 1');
  await ayse.vink(`${product}, overhead`);
  await ayse.vink('Niet overgenomen');
  await ayse.vul('Wat is er gezegd?', 'Een kleine aanbieder vindt de overhead te laag.');
  await ayse.vul('Waarom', 'Het percentage komt uit onderzoek. Voorbeeld.');
  await ayse.klik('Antwoord vastleggen');
  await ayse.klik('Antwoorden vrijgeven');
  await ayse.ziet('De antwoorden zijn vrijgegeven');
  await proef.toneel.foto('reacties');
  const linde = await proef.toneel.als('de-linde');
  await linde.pakOp(/^De antwoorden op uw reacties lezen/);
  await linde.ziet('niet overgenomen', 'Het percentage komt uit onderzoek.');
  await linde.klik('Ik heb de antwoorden gelezen');
});

test('j and k: the proposal is adopted by every college, and with that the process is done', async () => {
  const ayse = await proef.toneel.als('ayse-de-wit');
  await ayse.ga('/tarieven?contract=ambulant-jeugd&dag=2025-01-01');
  await ayse.vul('Toelichting voor de colleges', 'Zie het dossier van het tariefproces.');
  await ayse.klik('Voorstel indienen');
  const voorstel = new URL(ayse.page.url()).pathname.split('/').at(-1) ?? '';
  for (const persoon of colleges)
    await stuur(await proef.toneel.als(persoon), 'post', `/tariefvoorstellen/${voorstel}/besluiten`, {
      motivering: 'Het proces is zorgvuldig doorlopen.',
    });
  const later = await proef.toneel.als('ayse-de-wit');
  await later.ga('/tarieven/processen', 'afgerond');
  await later.klik('Ambulant Jeugd 2025');
  await later.ziet('De tarieven zijn vastgesteld');
  await later.klik('Het dossier');
  await later.ziet('Een kleine aanbieder vindt de overhead te laag.');
  await isOpenVoorIedereen(proef, later);
  await proef.toneel.foto('dossier');
  const { naam, inhoud } = await later.haalOp('pdf');
  expect(naam).toBe('dossier-tariefproces-ambulant-jeugd-2025.pdf');
  expect(inhoud.subarray(0, 4).toString()).toBe('%PDF');
});
