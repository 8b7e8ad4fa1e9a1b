// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import * as differentiatie from './differentiatie/teksten.ts';
import * as indexatie from './indexatie/teksten.ts';
import type { Aard } from './kostprijs/kostprijsmodel.ts';
import type { Tijdsoort } from './kostprijs/tijdsoort.ts';
import type { Wet, WettelijkElement } from './kostprijs/wettelijk-element.ts';
import * as proces from './proces/teksten.ts';

export { proceswoorden, reactieonderdeel } from './proces/teksten.ts';

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

const stappen: Texts['stappen'] = {
  ...indexatie.stappen,
  ...proces.stappen,
  ...differentiatie.stappen,
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
  'functiemix-van-product': 'de functiemix van het product',
  'tarief-per-cao': 'een tarief per cao',
  'aandeel-in-mix': 'Aandeel in de functiemix',
  'vermenigvuldigd-met': 'Vermenigvuldigd met',
  'gedeeld-door': 'Gedeeld door',
  'tarief-in-centen': 'Tarief in hele centen',
  'tarief-onafgerond': 'Niet afgerond',
  'tarief-afronding': 'Afronding',
  'basis-laagste-toepasselijke': 'Het laagste toepasselijke tarief telt',
  'basis-gemiddelde': 'Het gemiddelde van de tarieven telt',
  basistarief: 'Basistarief',
  dag: 'Op',
  'eenheid-van-versie': 'Eenheid van de versie',
  'tarieven-compleet': 'Alle tarieven zijn er',
  'tarieven-gevraagd': 'Tarieven die nodig zijn',
  'tarieven-klaar': 'Waarvan vastgesteld',
  ingang: 'Ingangsdatum',
  uiterlijk: 'Besluit gevraagd uiterlijk op',
  'laatste-dag-vorige': 'Laatste dag van het vorige tarief',
  'op-of-boven-kostprijs': 'Niet onder de kostprijs',
  'onder-kostprijs': 'Niet onder de kostprijs',
  'kostprijs-onbekend': 'Kostprijs bekend',
  'basis-is-laagste': 'Basistarief is het laagste',
  'basis-niet-laagste': 'Basistarief is het laagste',
  'micro-niet-hoger': 'Micro-onderneming niet hoger',
  'micro-hoger': 'Micro-onderneming niet hoger',
};

const naam = (code: string): string => stappen[code] ?? code.replaceAll('-', ' ');

/** Why a figure cannot be used, after the sentence that it cannot. */
const waarom: Readonly<Record<string, string>> = {
  negatief: ', want het is negatief',
  nul: ', want delen door nul of minder kan niet',
  'boven-honderd': ', want het is te veel procent',
};

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    'versie-zonder-tarieven': (f) =>
      `Er ontbreken nog tarieven vanaf ${f('ingang')}: ${f('aantal')}. Zolang die er niet zijn, gaat de nieuwe versie niet in.`,
    ...indexatie.redenen,
    ...proces.redenen,
    ...differentiatie.redenen,
    'parameter-dubbel': (f) =>
      `Voor ‘${naam(f('soort'))}’ passen twee cijfers even goed: ${f('parameters')}. Laat er één over.`,
    'grondslag-anders': (f) =>
      `Het cijfer ‘${f('parameter')}’ is een percentage van ‘${naam(f('waarover'))}’, maar het model rekent hier over ‘${naam(f('verwacht'))}’. Reken het cijfer eerst om.`,
    'wijze-anders': (f) =>
      `Het cijfer ‘${f('parameter')}’ is bedoeld als ${f('wijze')}, maar het model rekent hier met een ${f('verwacht')}. Reken het cijfer eerst om.`,
    'parameter-onbruikbaar': (f) =>
      `Met ${[f('waarde'), f('eenheid')].filter(Boolean).join(' ') || 'deze uren'} voor ‘${f('parameter')}’ kan niet worden gerekend${waarom[f('waarom')] ?? ''}.`,
    'loon-onbruikbaar': (f) => `Het loon van ‘${naam(f('functie'))}’ is nul of negatief, of mist de uren per week.`,
    'loontabel-overlapt': (f) =>
      `Loontabel ${f('tabel')} van cao ${f('cao')} geldt op een dag waarop ook loontabel ${f('ander')} geldt.`,
    'aandeel-onbruikbaar': (f) =>
      `Het aandeel van ‘${naam(f('functie'))}’ in de functiemix is ${f('procent')} procent; dat kan niet negatief zijn.`,
    'verwijst-in-kring': (f) =>
      `De bewerking ‘${f('bewerking')}’ verwijst naar ‘${naam(f('bedrag'))}’, en dat volgt zelf uit deze of een latere bewerking.`,
    'eenheid-past-niet': (f) =>
      `‘${f('parameter')}’ is een bedrag per ${f('per')}, maar het model rekent hier per ${f('verwacht')}. Zeg hoe dat wordt omgerekend.`,
    'grondslagen-verschillen': (f) =>
      `‘${naam(f('parameter'))}’ en ‘${naam(f('ander'))}’ zijn percentages van iets anders. Zulke cijfers zijn niet met elkaar te vergelijken.`,
    'definities-verschillen': (f) =>
      `‘${naam(f('parameter'))}’ en ‘${naam(f('ander'))}’ omvatten niet hetzelfde. Zulke cijfers zijn niet met elkaar te vergelijken.`,
    'jaren-verschillen': (f) =>
      `‘${naam(f('parameter'))}’ is van ${f('jaar')}, ‘${naam(f('ander'))}’ van ${f('anderJaar')}.`,
    'declarabel-onbekend': (f) =>
      `Of ‘${naam(f('soort'))}’ declarabel is, staat niet vast. Er is gerekend alsof dat niet zo is.`,
    'bewerking-onvolledig': (f) => `Bij de bewerking ‘${f('bewerking')}’ ontbreekt waarmee gerekend moet worden.`,
    'keten-breekt': (f) =>
      `De bewerking ‘${f('bewerking')}’ begint bij ‘${naam(f('van'))}’, maar de vorige eindigt bij ‘${naam(f('verwacht'))}’.`,
    'weging-niet-eenmaal': (f) => `De functiemix moet precies één keer worden gewogen, niet ${f('keer')} keer.`,
    'eenheid-niet-in-model': (f) => `Het model rekent niet tot een tarief per ${f('eenheid')}.`,
    'mix-geen-honderd': (f) => `De functiemix telt op tot ${f('procent')} procent in plaats van 100.`,
    'kostprijs-gegeven-ontbreekt': (f) => `Dit is nog niet bekend: ${naam(f('wat'))}.`,
    'kostprijs-buiten-bereik': (f) =>
      `De uitkomst, € ${f('euro')}, kan geen tarief zijn. Controleer de lonen en percentages.`,
    'cijfer-van-ander-jaar': (f) =>
      `‘${naam(f('wat'))}’ is een cijfer van ${f('jaar')}; het tarief is voor ${f('verwacht')}.`,
    'parameter-bestaat-niet': () => 'Dit cijfer komt niet voor in het model van de regio. Kies een ander.',
    'tarief-contract-onbekend': () => 'Dit contract staat niet in het plan van de regio.',
    'tarief-geen-producten': () => 'Bij dit contract staan nog geen producten in het productenboek.',
    'geen-kostprijzen': () => 'Voor dit contract zijn nog geen kostprijzen berekend. Bereken die eerst.',
    'product-zonder-kostprijs': (f) => `Van deze producten is nog geen kostprijs berekend: ${f('producten')}.`,
    'product-onvolledig': (f) =>
      `Deze producten zijn nog niet compleet genoeg voor de colleges: ${f('producten')}. In het productenboek staat wat er ontbreekt.`,
    'kostprijs-ander-jaar': (f) =>
      `De kostprijzen zijn berekend voor ${f('jaar')}, maar de tarieven gaan in ${f('verwacht')} in. Bereken ze opnieuw.`,
    'tarief-ingang-voorbij': (f) => `De ingangsdatum ${f('ingang')} is niet in de toekomst. Kies een latere dag.`,
    'tariefvoorstel-loopt': () => 'Over de tarieven van dit contract ligt al een voorstel bij de colleges.',
    'tarieven-al-vastgesteld': () =>
      'De tarieven van dit contract zijn al vastgesteld. Stel per tarief een wijziging voor.',
    'tariefvoorstel-bestaat-niet': () => 'Dit voorstel is er niet.',
    'tariefvoorstel-gesloten': () => 'Over dit voorstel is al besloten, of het is ingetrokken.',
    'tariefwijziging-loopt': () =>
      'Over dit tarief ligt al een voorstel. Wacht het besluit af of trek dat voorstel in.',
    'geen-lopend-tarief': (f) => `Op ${f('dag')} geldt er geen vastgesteld tarief dat gewijzigd kan worden.`,
    'zelfde-bedrag': (f) => `Het tarief is al ${f('bedrag')}.`,
    'later-tarief': (f) =>
      `Er is al een tarief vastgesteld dat later ingaat, op ${f('van')}. Kies een ingangsdatum daarna.`,
    'op-of-boven-kostprijs': () => 'Geen tarief ligt onder de berekende kostprijs.',
    'onder-kostprijs': (f) =>
      `Het voorgestelde tarief ${f('bedrag')} ligt onder de berekende kostprijs van ${f('bedragKostprijs')}.`,
    'kostprijs-onbekend': () => 'Er is geen berekende kostprijs om het voorstel mee te vergelijken.',
    'basis-is-laagste': () => 'Het basistarief is overal gelijk aan het laagste tarief van de cao’s.',
    'basis-niet-laagste': (f) =>
      `Het basistarief is ${f('bedragBasis')}, maar het laagste tarief van de cao’s wordt ${f('bedragLaagste')}.`,
    'micro-niet-hoger': () => 'Een micro-onderneming krijgt nergens meer dan een andere aanbieder.',
    'micro-hoger': (f) =>
      `Een micro-onderneming krijgt ${f('bedragMicro')}, meer dan de ${f('bedrag')} van een andere aanbieder.`,
  },
  stappen,
  taken: {
    ...indexatie.taken,
    ...differentiatie.taken,
    'tarieven/productversie-beprijzen': (f) => `Nieuwe tarieven voorstellen voor ${f('product')}, vanaf ${f('ingang')}`,
    ...proces.taken,
    'tarieven/voorstel-vaststellen': (f) =>
      `Productenboek en tarieven vaststellen: ${f('contract')}, vanaf ${f('ingang')}`,
    'tarieven/wijziging-besluiten': (f) =>
      `Besluiten over een tariefwijziging: ${f('product')}, van ${f('bedragVan')} naar ${f('bedragNaar')}`,
  },
  acten: {
    ...indexatie.acten,
    ...proces.acten,
    ...differentiatie.acten,
    'tarieven/kostprijzen-berekenen': 'Kostprijzen berekend',
    'tarieven/tariefvoorstel-indienen': 'Voorstel ingediend bij de colleges',
    'tarieven/tariefvoorstel-intrekken': 'Voorstel ingetrokken',
    'tarieven/tariefvoorstel-vaststellen': 'Productenboek en tarieven vastgesteld door een college',
    'tarieven/tariefwijziging-voorstellen': 'Tariefwijziging voorgesteld',
    'tarieven/tariefwijziging-besluiten': 'Besloten over een tariefwijziging',
    'tarieven/voorstel-doorvoeren': 'Tarieven van kracht geworden',
  },
};

export { cijferTekst, oordeelTekst } from './differentiatie/teksten.ts';
export { indexatiestaatTekst, nacalculatieTekst } from './indexatie/teksten.ts';

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

export const staatTekst = {
  concept: 'concept',
  voorgesteld: 'voorgesteld',
  vastgesteld: 'vastgesteld',
  vervallen: 'vervallen',
  ingetrokken: 'ingetrokken',
} as const;

export const handelingTekst: Readonly<Record<string, string>> = {
  'productenboek-vaststellen': 'Productenboek vaststellen',
  'tarieven-vaststellen': 'Tarieven vaststellen',
  'tarieven-wijzigen': 'Tarief wijzigen',
};
