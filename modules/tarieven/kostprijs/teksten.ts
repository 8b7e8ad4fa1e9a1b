// SPDX-License-Identifier: EUPL-1.2
import type { Figure, Texts } from '#libs/explain';
import type { Aard } from './kostprijsmodel.ts';
import type { Tijdsoort } from './tijdsoort.ts';
import type { Wet, WettelijkElement } from './wettelijk-element.ts';

/** Kinds of paid time. */
export const tijdsoortTekst: Readonly<Record<Tijdsoort, string>> = {
  verlof: 'Verlof',
  ziekte: 'Ziekte',
  scholing: 'Scholing',
  werkoverleg: 'Werkoverleg',
  'overig-niet-productief': 'Andere uren die niet productief zijn',
  reistijd: 'Reistijd',
  verslaglegging: 'Verslagen en administratie voor een cliënt',
  'overleg-over-client': 'Overleg over een cliënt',
  voorbereiding: 'Voorbereiding',
  'contact-met-netwerk': 'Contact met het netwerk van een cliënt',
  wachttijd: 'Wachttijd',
};

export const stappen: Texts['stappen'] = {
  'bruto-uurloon': 'Bruto-uurloon',
  'loon-met-toeslagen': 'Loon met toeslagen',
  'loonkosten-per-betaald-uur': 'Loonkosten per betaald uur',
  'loonkosten-van-de-mix': 'Loonkosten van de functiemix',
  'kosten-per-declarabel-uur': 'Kosten per declarabel uur',
  'kosten-met-overhead': 'Kosten met overhead',
  'kostprijs-per-uur': 'Kostprijs per uur',
  'tarief-per-uur': 'Tarief per uur',
  'tarief-per-minuut': 'Tarief per minuut',
  toeslagen: 'Toeslagen op het loon',
  'sociale-lasten': 'Sociale lasten en pensioen',
  weging: 'Weging naar functie',
  productiviteit: 'Declarabel deel van de uren',
  overhead: 'Overhead',
  'no-show': 'No-show',
  'winst-en-risico': 'Winst en risico',
  'reis-en-opleiding': 'Reis- en opleidingskosten',
  'overige-clientkosten': 'Andere kosten die aan een cliënt zijn gebonden',
  verplichtingen: 'Kosten van verplichtingen',
  huisvesting: 'Huisvesting',
  verblijf: 'Verblijf',
  verzorging: 'Verzorging',
  groepsgrootte: 'Groepsgrootte',
  begeleiders: 'Begeleiders tegelijk',
  uren: 'Uren',
  bezetting: 'Bezetting',
  innovatie: 'Innovatie',
  index: 'Index',
  ...tijdsoortTekst,
  omrekening: 'Omrekening',
  vermenigvuldiging: 'Vermenigvuldiging',
  bedrag: 'Bedrag',
  maandloon: 'Loon per maand uit de cao-tabel',
  schaal: 'Schaal',
  trede: 'Periodiek',
  loonstijging: 'Loonstijging in de cao',
  vanaf: 'Vanaf',
  'maandloon-na-stijging': 'Loon per maand na stijging',
  tabeluurloon: 'Loon per uur uit de cao-tabel',
  'tabeluurloon-na-stijging': 'Loon per uur na stijging',
  'uren-per-maand': 'Uren per maand',
  'uren-per-week': 'Uren per week',
  contracturen: 'Betaalde uren per jaar',
  'declarabele-uren': 'Declarabele uren per jaar',
  definitie: 'Wat het cijfer omvat',
  'over-bedrag': 'Percentage van',
  per: 'Per',
  'dat-is': 'Dat is',
  'als-opslag': 'Omgerekend tot opslag',
  'komt-erbij': 'Komt erbij',
  'afgeronde-minuut': 'Afgeronde minuut',
};

const naam = (code: string): string => stappen[code] ?? code.replaceAll('-', ' ');

/** Why a figure cannot be used, after the sentence that it cannot. */
const waarom: Readonly<Record<string, string>> = {
  negatief: ', want het is negatief',
  nul: ', want delen door nul of minder kan niet',
  'boven-honderd': ', want het is te veel procent',
};

/** Where several products are computed at once, a reason says which of them it is about. */
const bij = (f: Figure): string => (f('product') === 'onbekend' ? '' : `Bij ${naam(f('product'))}: `);

export const redenen: Texts['redenen'] = {
  'parameter-dubbel': (f) =>
    `${bij(f)}Voor ‘${naam(f('soort'))}’ passen twee cijfers even goed: ${f('parameters')}. Laat er één over.`,
  'grondslag-anders': (f) =>
    `${bij(f)}Het cijfer ‘${f('parameter')}’ is een percentage van ‘${naam(f('waarover'))}’, maar het model rekent hier over ‘${naam(f('verwacht'))}’. Reken het cijfer eerst om.`,
  'wijze-anders': (f) =>
    `${bij(f)}Het cijfer ‘${f('parameter')}’ is bedoeld als ${f('wijze')}, maar het model rekent hier met een ${f('verwacht')}. Reken het cijfer eerst om.`,
  'parameter-onbruikbaar': (f) =>
    `${bij(f)}Met ${[f('waarde'), f('eenheid')].filter(Boolean).join(' ') || 'deze uren'} voor ‘${f('parameter')}’ kan niet worden gerekend${waarom[f('waarom')] ?? ''}.`,
  'loon-onbruikbaar': (f) =>
    `${bij(f)}Het loon van ‘${naam(f('functie'))}’ is nul of negatief, of mist de uren per week.`,
  'aandeel-onbruikbaar': (f) =>
    `${bij(f)}Het aandeel van ‘${naam(f('functie'))}’ in de functiemix is ${f('procent')} procent; dat kan niet negatief zijn.`,
  'verwijst-in-kring': (f) =>
    `${bij(f)}De bewerking ‘${f('bewerking')}’ verwijst naar ‘${naam(f('bedrag'))}’, en dat volgt zelf uit deze of een latere bewerking.`,
  'eenheid-past-niet': (f) =>
    `${bij(f)}‘${f('parameter')}’ is een bedrag per ${f('per')}, maar het model rekent hier per ${f('verwacht')}. Zeg hoe dat wordt omgerekend.`,
  'grondslagen-verschillen': (f) =>
    `${bij(f)}‘${naam(f('parameter'))}’ en ‘${naam(f('ander'))}’ zijn percentages van iets anders. Zulke cijfers zijn niet met elkaar te vergelijken.`,
  'definities-verschillen': (f) =>
    `${bij(f)}‘${naam(f('parameter'))}’ en ‘${naam(f('ander'))}’ omvatten niet hetzelfde. Zulke cijfers zijn niet met elkaar te vergelijken.`,
  'jaren-verschillen': (f) =>
    `${bij(f)}‘${naam(f('parameter'))}’ is van ${f('jaar')}, ‘${naam(f('ander'))}’ van ${f('anderJaar')}.`,
  'declarabel-onbekend': (f) =>
    `${bij(f)}Of ‘${naam(f('soort'))}’ declarabel is, staat niet vast. Er is gerekend alsof dat niet zo is.`,
  'bewerking-onvolledig': (f) =>
    `${bij(f)}Bij de bewerking ‘${f('bewerking')}’ ontbreekt waarmee gerekend moet worden.`,
  'keten-breekt': (f) =>
    `${bij(f)}De bewerking ‘${f('bewerking')}’ begint bij ‘${naam(f('van'))}’, maar de vorige eindigt bij ‘${naam(f('verwacht'))}’.`,
  'weging-niet-eenmaal': (f) => `${bij(f)}De functiemix moet precies één keer worden gewogen, niet ${f('keer')} keer.`,
  'eenheid-niet-in-model': (f) => `${bij(f)}Het model rekent niet tot een tarief per ${f('eenheid')}.`,
  'mix-geen-honderd': (f) => `${bij(f)}De functiemix telt op tot ${f('procent')} procent in plaats van 100.`,
  'kostprijs-gegeven-ontbreekt': (f) => `${bij(f)}Dit is nog niet bekend: ${naam(f('wat'))}.`,
  'kostprijs-buiten-bereik': (f) =>
    `${bij(f)}De uitkomst, € ${f('euro')}, kan geen tarief zijn. Controleer de lonen en percentages.`,
  'cijfer-van-ander-jaar': (f) =>
    `${bij(f)}‘${naam(f('wat'))}’ is een cijfer van ${f('jaar')}; het tarief is voor ${f('verwacht')}.`,
};

/** The elements of a reële prijs: Besluit Jeugdwet art. 2.3, and Uitvoeringsbesluit Wmo 2015 art. 5.4. */
export const wettelijkElementTekst: Readonly<Record<Wet, Readonly<Partial<Record<WettelijkElement, string>>>>> = {
  jeugdwet: {
    a: 'Kosten van beroepskrachten, ook de uren die niet aan een jeugdige zijn gebonden',
    b: 'Andere kosten die aan een jeugdige zijn gebonden',
    c: 'Overhead',
    d: 'Indexering',
  },
  wmo: {
    a: 'Kosten van de beroepskracht',
    b: 'Redelijke overheadkosten',
    c: 'Uren die niet productief zijn door verlof, ziekte, scholing en werkoverleg',
    d: 'Reis- en opleidingskosten',
    e: 'Indexatie',
    f: 'Andere kosten door verplichtingen van de gemeente, zoals rapporteren',
  },
};

/** Where the law asks it. */
export const wetTekst: Readonly<Record<Wet, { readonly naam: string; readonly artikel: string }>> = {
  jeugdwet: { naam: 'Jeugdwet', artikel: 'artikel 2.3 van het Besluit Jeugdwet' },
  wmo: { naam: 'Wmo 2015', artikel: 'artikel 5.4 van het Uitvoeringsbesluit Wmo 2015' },
};

export const aardTekst: Readonly<Record<Aard, string>> = {
  vaststaand: 'staat vast in cao of wet',
  suggestie: 'landelijk of ander onderzoekscijfer',
  open: 'keuze van de regio',
};

/** What a line of the build-up adds. */
export const onderdeelTekst: Readonly<Record<string, string>> = {
  'bruto-uurloon': 'Bruto-uurloon van de functiemix',
  toeslagen: 'Toeslagen op het loon',
  'sociale-lasten': 'Sociale lasten en pensioen',
  productiviteit: 'Betaalde uren die niet declarabel zijn',
  overhead: 'Overhead',
  'no-show': 'Afspraken waar niemand verschijnt',
  'winst-en-risico': 'Winst en risico',
  'reis-en-opleiding': 'Reis- en opleidingskosten',
  'overige-clientkosten': 'Andere kosten die aan een cliënt zijn gebonden',
  verplichtingen: 'Kosten van verplichtingen, zoals rapporteren',
  huisvesting: 'Huisvesting',
  verblijf: 'Verblijf (wonen en eten)',
  verzorging: 'Verzorging',
  bezetting: 'Plaatsen die leeg staan',
  innovatie: 'Innovatie',
  index: 'Indexering',
  ...tijdsoortTekst,
};
