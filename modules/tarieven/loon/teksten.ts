// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import { datum, eurocent, formatBedrag, formatDatum, formatGetal } from '#libs/kernel';
import type { Loonbedrag, LooninlezingStaat } from './looninhoud.ts';

const dag = (iso: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? formatDatum(datum(iso)) : iso);

export const redenen: Texts['redenen'] = {
  'loon-cel-leeg': () => 'Deze cel is leeg. Vul haar in, of maak de hele rij leeg.',
  'loon-maand-en-uur': () =>
    'Op deze rij staat een bedrag per maand én een bedrag per uur. Laat staan wat de cao noemt en maak het andere leeg.',
  'loon-zonder-bedrag': () => 'Op deze rij staat geen bedrag. Vul in wat de cao noemt: per maand of per uur.',
  'loon-niet-positief': (f) => `Een loon van ${formatGetal(f('gekregen'))} euro kan niet. Vul een bedrag boven nul in.`,
  'loon-te-fijn': (f) =>
    `${f('gekregen').replace('.', ',')} heeft meer dan vier cijfers achter de komma. Neem het bedrag over zoals de cao het noemt.`,
  'loon-zonder-uren': () =>
    'Bij een bedrag per maand hoort voor hoeveel uur dat is. Vul in hoeveel uur een volledige werkweek per maand is; 36 uur per week is 156 uur per maand.',
  'loon-uren-zonder-maand': () => 'Uren per maand horen bij een bedrag per maand. Maak deze cel leeg.',
  'loon-uren-ongebruikelijk': (f) =>
    `${formatGetal(f('gekregen'))} uur per maand past niet bij een volledige werkweek (${f('minimaal')} tot ${f('maximaal')} uur). Staan hier uren per week? 36 uur per week is 156 uur per maand.`,
  'loon-eindigt-voor-begin': () => 'De laatste dag ligt vóór de eerste. Herstel een van de twee.',
  'loontrede-dubbel': (f) =>
    `Deze schaal en periodiek staan in deze tabel ook op rij ${f('eerste')}. Haal een van de twee rijen weg.`,
  'loontrede-lager': (f) =>
    `Dit is minder dan periodiek ${f('vorige')} in dezelfde schaal (${formatGetal(f('bedrag'))} euro, rij ${f('rij')}). Een hogere periodiek betaalt nooit minder; vergelijk beide met de cao.`,
  'loontabel-anders': (f) =>
    `Hier staat iets anders dan op rij ${f('eerste')}, terwijl beide rijen bij dezelfde tabel horen. Maak ze gelijk.`,
  'loontabel-overlapt': (f) =>
    `Deze tabel geldt op een dag waarop ook die van ${dag(f('van'))} geldt: de eerste van de twee loopt tot en met ${dag(f('tot'))}. Laat die eindigen op ${dag(f('moet'))}, of laat haar laatste dag leeg.`,
  'inschaling-dubbel': (f) =>
    `Deze functie staat onder deze cao en dag ook op rij ${f('eerste')}. Haal een van de twee weg.`,
  'inschaling-zonder-tabel': (f) =>
    `Onder deze cao is er op ${dag(f('vanaf'))} geen loontabel. Zet de lonen erbij op het blad Lonen, of kies een latere dag.`,
  'inschaling-zonder-loon': (f) =>
    `De functie ${f('functie')} wordt geteld op schaal ${f('schaal')}, periodiek ${f('trede')}, maar die staat niet in de tabel vanaf ${dag(f('van'))}. Vul haar aan, of verander de inschaling vanaf die dag.`,
  'looninlezing-geen-excel': () => 'Dit is geen Excel-bestand. Kies een bestand dat op .xlsx eindigt.',
  'looninlezing-bestaat-niet': () => 'Dit bestand is niet aangeboden.',
  'looninlezing-afgehandeld': () => 'Dit bestand is al voorgelegd, vastgesteld of ingetrokken.',
  'looninlezing-niet-voorgelegd': () => 'Dit bestand wacht niet op controle.',
  'looninlezing-van-ander': (f) =>
    `Dit bestand is aangeboden door ${f('door')}. Alleen wie een bestand aanbiedt, legt het voor.`,
  'looninlezing-vier-ogen': () =>
    'U hebt dit bestand zelf aangeboden. Laat iemand anders de lonen met de bron vergelijken.',
  'looninlezing-heeft-bevindingen': (f) =>
    `In dit bestand klopt nog iets niet (${f('aantal')}). Er is niets overgenomen. Herstel het bestand en bied het opnieuw aan.`,
  'looninlezing-zonder-verschil': () => 'Dit bestand verandert niets aan de lonen.',
  'looninlezing-lonen-veranderd': () =>
    'De lonen zijn veranderd sinds u dit bekeek. Er is niets overgenomen. Kijk opnieuw wat er zou veranderen.',
};

export const taken: Texts['taken'] = {
  'tarieven/loontabellen-vaststellen': (f) => `Loontabellen met de bron vergelijken: ${f('naam')} van ${f('door')}`,
};

export const acten: Texts['acten'] = {
  'tarieven/looninlezing-aanbieden': 'Loontabellen aangeboden',
  'tarieven/looninlezing-voorleggen': 'Loontabellen ter controle voorgelegd',
  'tarieven/loontabellen-vaststellen': 'Loontabellen gecontroleerd en vastgesteld',
  'tarieven/looninlezing-afwijzen': 'Loontabellen afgewezen',
  'tarieven/looninlezing-intrekken': 'Aangeboden loontabellen ingetrokken',
};

export const looninlezingTekst: Readonly<Record<LooninlezingStaat, string>> = {
  aangeboden: 'nog niet voorgelegd',
  voorgelegd: 'wacht op controle door een collega',
  vastgesteld: 'vastgesteld',
  afgewezen: 'afgewezen',
  ingetrokken: 'ingetrokken',
};

const euro = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 4 });

/** @example loonTekst({ euroPerMaand: '3456.7' }) // '€ 3.456,70 per maand' */
export const loonTekst = ({ euroPerMaand, euroPerUur }: Pick<Loonbedrag, 'euroPerMaand' | 'euroPerUur'>): string =>
  `€\u00a0${euro.format(Number(euroPerMaand ?? euroPerUur))} per ${euroPerMaand ? 'maand' : 'uur'}`;

/** Rounded to cents for reading; what is computed with stays exact. @param centen eurocents, in decimals */
export const uurloonTekst = (centen: string): string => formatBedrag(eurocent(Math.round(Number(centen))));
