// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bekend, loadPakket, staatVan } from '#libs/regiopakket';
import { bekendeLooptijd } from '#modules/beleid';
import { werkpaginas } from '#platform/pakket';

// What [002] says, checked against the pack by hand-picked facts.

const here = (pad: string): string => fileURLToPath(new URL(pad, import.meta.url));
const read = await loadPakket(here('../../regios/midden-holland'), werkpaginas);
if (!read.ok) throw new Error(JSON.stringify(read.fouten));
const { regio, beleid, producten, tarieven, inkoop, contracten, toegang } = read.pakket.paginas;

const lijsten = here('../../../shared/ijw/codelijsten.json');
const hasLijsten = existsSync(lijsten);
if (!hasLijsten)
  console.warn(`De codelijsten ontbreken (${lijsten}): gemeentecodes en categorieën worden niet nagezocht.`);

type Codelijsten = Readonly<Record<string, { readonly codes: Readonly<Record<string, string>> }>>;
const codes = (lijst: string) => (JSON.parse(readFileSync(lijsten, 'utf8')) as Codelijsten)[lijst]?.codes;

test('Five municipalities work together [002 §1]', () => {
  expect(regio.gemeenten.map(({ naam }) => naam)).toEqual([
    'Bodegraven-Reeuwijk',
    'Gouda',
    'Krimpenerwaard',
    'Waddinxveen',
    'Zuidplas',
  ]);
});

test.runIf(hasLijsten)('Their codes are those of the CBS', () => {
  const cbs = codes('CBS_Gemeentecodes');
  expect(regio.gemeenten.map(({ code }) => cbs?.[code])).toEqual(regio.gemeenten.map(({ naam }) => naam));
});

test('The BOSD changes tariffs of JZ+ and JB/JR; for the rest it needs a volmacht that the plan only asks for [002 figuur 7]', () => {
  const wijzigen = regio.mandaten.filter(({ handeling }) => handeling === 'tarieven-wijzigen');
  expect(wijzigen.map(({ beslist, staat, omvang }) => [beslist, staat, omvang.contracten])).toEqual([
    ['bosd', 'verleend', ['jeugdzorgplus', 'jeugdbescherming-jeugdreclassering']],
    ['bosd', 'aan-te-vragen', 'alle'],
  ]);
  expect(regio.volmachten).toEqual([]);
});

test('Product book and tariffs are first adopted by the colleges [002 §4.3]', () => {
  const eerste = regio.mandaten.filter(({ handeling }) => /^(productenboek|tarieven)-vaststellen$/.test(handeling));
  expect(eerste.map(({ beslist }) => beslist)).toEqual(['colleges', 'colleges']);
});

test('Twelve contracts stand in the figure, though the plan counts twelve and eleven [002 figuur 3, §5.1, §5.2]', () => {
  expect(beleid.contracten.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(staatVan(beleid.aantalContracten?.aantal ?? 'geen')).toBe('tegenstrijdig');
});

test('Contract 8 runs 3+2+2+2+1 years from 2025, tacitly extended, ten in all [002 §5.1, §6.8.2]', () => {
  const looptijd = beleid.contracten.find(({ nummer }) => nummer === 8)?.keuzes?.looptijd;
  expect(looptijd).toMatchObject({
    ingang: '2025-01-01',
    initieelJaren: 3,
    verlengingen: [2, 2, 2, 1],
    wijze: 'stilzwijgend',
  });
  const { initieelJaren = 0, verlengingen = [] } = bekendeLooptijd(looptijd) ?? {};
  expect(verlengingen.reduce((som, jaar) => som + jaar, initieelJaren)).toBe(contracten.looptijd.totaalJaren);
});

test('Contract 4 has a term still to be settled, without a first day [002 §6.4.3]', () => {
  const looptijd = beleid.contracten.find(({ nummer }) => nummer === 4)?.keuzes?.looptijd;
  expect(looptijd).toMatchObject({ ingang: 'onbekend', initieelJaren: 'onbekend', verlengingen: 'onbekend' });
  expect(bekendeLooptijd(looptijd)).toBeNull();
});

test('Contract 7 is one contract or two, in two percelen; for contract 12 one registers per place [002 §6.7.1, §6.10.1]', () => {
  const [wonen, huishouden] = [7, 12].map((gezocht) => beleid.contracten.find(({ nummer }) => nummer === gezocht));
  expect(staatVan(wonen?.aantalContracten ?? 'geen')).toBe('tegenstrijdig');
  expect(wonen?.keuzes?.procedure?.percelen?.map(({ naam }) => naam)).toEqual(['Kernpartners', 'Niet-kernpartners']);
  expect(huishouden?.keuzes?.procedure?.inschrijvenPer).toBe('plaats');
});

test('The award of contract 5 looks at four points, of unknown weight [002 §6.5.1]', () => {
  expect(inkoop.gunningscriteria?.map(({ gewicht }) => gewicht)).toEqual(Array(4).fill('onbekend'));
});

test('Every contract is either worked out or left with its place and reason', () => {
  const left = beleid.ongemodelleerd?.map(({ wat }) => wat).join('\n') ?? '';
  const zonder = beleid.contracten.filter(({ keuzes, nummer }) => !keuzes && !new RegExp(`\\b${nummer}\\b`).test(left));
  expect(zonder.map(({ nummer }) => nummer)).toEqual([]);
});

test('The plan has no kernbedingen: those in the pack are examples, one of each kind', () => {
  expect(beleid.kernbedingen.map(({ soort, voorbeeld }) => [soort, voorbeeld])).toEqual([
    ['prijs', true],
    ['prestatie', true],
    ['kwaliteitsniveau', true],
  ]);
});

test('The five products have no maximum, an example code and a tariff per minute [002 §5.3, §5.4]', () => {
  expect(producten.producten.map(({ code }) => code)).toEqual([
    'begeleiding-regulier',
    'begeleiding-specialistisch',
    'basis-ggz',
    'gespecialiseerde-ggz',
    'jeugd-en-opvoedhulp',
  ]);
  for (const product of producten.producten) {
    expect(product.normen.map(({ over, soort }) => [over, soort])).toEqual([
      ['duur', 'geen'],
      ['omvang', 'geen'],
    ]);
    expect([product.ijw.voorbeeld, product.eenheid.soort]).toEqual([true, 'minuut']);
  }
  expect(toegang.norm.duurInMaanden).toBe('geen');
});

test.runIf(hasLijsten)('The example codes stay within the categories of iJw', () => {
  const categorieen = codes('JZ020');
  expect(producten.producten.filter(({ ijw }) => !categorieen?.[ijw.categorie])).toEqual([]);
});

test('A client who does not come cannot be declared and may be billed at most 25 euro [002 §5.3.3]', () => {
  expect(producten.noShow).toMatchObject({
    declarabel: false,
    eigenRekening: { maximaalEuro: '25', verplicht: false },
  });
});

test('Of the figures of the model only the two per cent is the region’s own [002 §5.3.3]', () => {
  const eigen = tarieven.parameters.filter(({ voorbeeld }) => !voorbeeld);
  expect(eigen.map(({ code, procent, wijze }) => [code, procent, wijze])).toEqual([['winst-en-risico', '2', 'opslag']]);
  expect([...tarieven.uurlonen, ...tarieven.functiemixen].every(({ voorbeeld }) => voorbeeld)).toBe(true);
});

test('Every product can be priced under every CAO', () => {
  const mixen = tarieven.functiemixen.map(({ product }) => product);
  expect(mixen.toSorted()).toEqual(producten.producten.map(({ code }) => code).toSorted());
  const lonen = tarieven.uurlonen.map(({ cao, functie }) => `${cao}/${functie}`);
  const nodig = tarieven.caos.flatMap((cao) => tarieven.functies.map((functie) => `${cao.code}/${functie.code}`));
  expect(lonen.toSorted()).toEqual(nodig.toSorted());
});

test('Eleven criteria, all knock-out; three look back three years, experience two, per product [002 §4.4.1]', () => {
  expect(inkoop.criteria.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(inkoop.criteria.every(({ knockOut }) => knockOut)).toBe(true);
  expect(inkoop.criteria.map(({ terugblikJaren }) => bekend(terugblikJaren)).slice(0, 5)).toEqual([3, 2, 3, 3, null]);
  expect(inkoop.criteria.filter(({ per }) => per === 'product').map(({ nummer }) => nummer)).toEqual([2, 7]);
});

test('Micro-ondernemingen are exempt from the volunteer policy only [002 §4.4.1]', () => {
  const vrij = inkoop.criteria.filter(({ uitgezonderd }) => uitgezonderd.includes('micro-onderneming'));
  expect(vrij.map(({ nummer }) => nummer)).toEqual([9]);
});

test('The plan gives no term for hoor en wederhoor and no minimal number of trajecten', () => {
  expect(inkoop.hoorEnWederhoor.termijnDagen).toBe('onbekend');
  expect(inkoop.criteria.find(({ nummer }) => nummer === 2)?.drempel).toBe('onbekend');
});

test('The Open House is closed, unless for a new product or a shortage [002 §5.1]', () => {
  const vorm = inkoop.procedurevormen.find(({ code }) => code === 'open-house-gesloten');
  expect(vorm?.toetreding?.tussentijds).toBe('nee-tenzij');
  expect(vorm?.toetreding?.gronden.map(({ code }) => code)).toEqual(['nieuw-product', 'capaciteitstekort']);
});

test('The height of a ceiling is due on 30 September or 1 October: two readings, nothing chosen', () => {
  expect(staatVan(contracten.budgetplafond.hoogteBekendUiterlijk)).toBe('tegenstrijdig');
});

test('Without notice a contract runs on by the plan and ends by the standard: two readings, nothing chosen', () => {
  expect(contracten.kennisgeving.maandenVoorEinde).toBe(6);
  expect(staatVan(contracten.kennisgeving.zonderKennisgeving)).toBe('tegenstrijdig');
});
