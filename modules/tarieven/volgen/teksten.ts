// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

export const stappen: Texts['stappen'] = {
  volgtarief: 'Tarief',
  lijstbedrag: 'Bedrag op de lijst',
  'regel-van-de-lijst': 'Regel van de lijst',
  'lijst-geldig-vanaf': 'Geldt op de lijst vanaf',
  'volgt-voor': 'Deel dat wordt gevolgd',
  'gevolgd-tarief': 'Tarief dat wordt gevolgd',
  'gevolgd-product': 'Van het product',
  'tarief-volgt': 'Volgt, en wordt dus niet zelf herijkt',
};

export const redenen: Texts['redenen'] = {
  'volging-ring': (f) => `Deze tarieven volgen elkaar in een kring: ${f('leden')}. Laat één ervan iets anders volgen.`,
  'volging-dubbel': (f) => `‘${f('product')}’ volgt al iets. Beëindig dat eerst.`,
  'volging-product-onbekend': () => 'Dit product staat niet bij dit contract in het productenboek.',
  'volging-een-van-twee': () => 'Kies wat wordt gevolgd: een lijst of een ander product, een van de twee.',
  'volging-heel-contract': () => 'Alleen één product kan een ander product volgen. Kies het product.',
  'volging-geen-deel': () => 'Vul een percentage boven nul in.',
  'pakketvolging-bestaat-niet': () =>
    'Hierover vraagt het regiopakket niets meer: het is overgenomen, of iemand besliste er al over.',
  'tarieflijst-alleen-regio': () =>
    'Een tarieflijst is van de regio, niet van een gemeente. Vraag de regio om haar toe te voegen.',
  'volging-bestaat-niet': () => 'Dit volgt niets meer, of het is er niet.',
  'tarieflijst-bestaat': (f) => `Er is al een lijst ‘${f('naam')}’.`,
  'tarieflijst-bestaat-niet': () => 'Deze lijst is er niet.',
  'lijstbedrag-niet-vastgesteld': () =>
    'De dag van vaststelling ligt in de toekomst. Laat hem leeg als u hem niet weet.',
  'lijstbedrag-al-bekend': (f) => `Dit bedrag staat al op de lijst: ${f('bedrag')}.`,
  'lijstbedrag-wacht-al': () => 'Voor deze regel en dag wacht al een bedrag op controle. Laat dat eerst controleren.',
  'lijstbedrag-bestaat-niet': () => 'Dit bedrag is er niet.',
  'lijstbedrag-gesloten': () => 'Over dit bedrag is al beslist.',
  'lijstbedrag-vier-ogen': () => 'U hebt dit bedrag zelf ingevoerd. Laat iemand anders het met de lijst vergelijken.',
  'lijstbedrag-ontbreekt': (f) =>
    `Het bedrag van ‘${f('regel')}’ op de lijst is onbekend. Voer het in bij Tarieflijsten en laat het controleren.`,
  'gevolgd-tarief-ontbreekt': (f) =>
    `Het tarief van ‘${f('gevolgd')}’, dat ‘${f('product')}’ volgt, is op die dag onbekend.`,
  'eenheid-verschilt': (f) =>
    `‘${f('product')}’ wordt gedeclareerd per ${f('eenheid')}, maar ‘${f('gevolgd')}’ is een bedrag per ${f('eenheidGevolgd')}. Laat het een bedrag per ${f('eenheid')} volgen.`,
  'volgtarief-buiten-bereik': (f) => `Het tarief van ‘${f('product')}’ wordt € ${f('euro')}; dat kan geen tarief zijn.`,
  'volgtarieven-geen': () => 'In dit contract volgt geen tarief een lijst of een ander product.',
  'volgtarieven-geen-verschil': (f) => `Op ${f('ingang')} verandert er niets: de tarieven zijn al wat zij volgen.`,
  'volgtarieven-eerst-vaststellen': () =>
    'In dit contract is nog geen tarief vastgesteld. Bereken de kostprijzen en leg de tarieven eerst aan de colleges voor; wat een lijst volgt, gaat dan mee.',
  'volgtarief-wacht': (f) =>
    `Over een tarief van ‘${f('product')}’ ligt al een voorstel. Wacht het besluit daarover af of trek dat voorstel in; dit tarief kan daarna mee.`,
  'tarief-volgt-nu': () =>
    'Sinds dit verzoek volgt het tarief van dit product een lijst of een ander product. Wijs het verzoek af; geldt er voor deze aanbieder een overgang, leg dan een ingroeipad voor.',
  'tarief-volgt': () =>
    'Dit tarief volgt een lijst of een ander product. Het verandert daarmee mee, en wordt niet zelf berekend of gewijzigd.',
};

export const taken: Texts['taken'] = {
  'tarieven/lijstbedrag-vaststellen': (f) =>
    `Bedrag van een tarieflijst controleren: ${f('lijst')}, ${f('regel')}, ${f('bedrag')}, van ${f('door')}`,
  'tarieven/volgtarieven-voorleggen': (f) =>
    `Wat tarieven volgen is veranderd: leg ${f('aantal')} tarieven voor van contract ${f('contract')}, vanaf ${f('vanaf')}`,
  'tarieven/volgtarieven-besluiten': (f) =>
    `Besluiten over ${f('aantal')} tarieven die een lijst volgen: ${f('contract')}, vanaf ${f('ingang')}`,
  'tarieven/volging-nagaan': (f) =>
    `Het regiopakket laat ${f('product')} iets anders volgen, maar met wat hier is vastgelegd wordt dat een kring: ${f('leden')}. Beëindig er een, of laat het zo`,
};

export const acten: Texts['acten'] = {
  'tarieven/tarieflijst-vastleggen': 'Tarieflijst toegevoegd',
  'tarieven/lijstbedrag-invoeren': 'Bedrag van een tarieflijst ingevoerd',
  'tarieven/lijstbedrag-vaststellen': 'Bedrag van een tarieflijst gecontroleerd',
  'tarieven/lijstbedrag-afwijzen': 'Bedrag van een tarieflijst afgewezen',
  'tarieven/volging-vastleggen': 'Vastgelegd wat een tarief volgt',
  'tarieven/pakketvolging-afwijzen': 'Een volging van het regiopakket niet overgenomen',
  'tarieven/volging-beeindigen': 'Een tarief volgt niets meer',
  'tarieven/volgtarieven-voorleggen': 'Tarieven voorgelegd die een lijst volgen',
};
