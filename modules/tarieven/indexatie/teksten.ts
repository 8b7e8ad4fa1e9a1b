// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Step, Texts } from '#libs/explain';
import { formatGetal } from '#libs/kernel';
import type { Nacalculatie } from './indexmethode.ts';

export const stappen: Texts['stappen'] = {
  'index-procent': 'Index',
  'index-jaar': 'Jaar',
  'index-raming': 'Raming van het jaar, gewogen',
  'index-nacalculatie': 'Nacalculatie van het jaar ervoor',
  'index-voorlopig': 'Voorlopig cijfer',
  'index-definitief': 'Definitief cijfer',
  'index-decimalen': 'Decimalen van de uitkomst',
  'index-decimalen-tussen': 'Decimalen van de tussenuitkomsten',
  'index-factor': 'Vermenigvuldigd met',
  'eerste-jaar': 'Eerste jaar van de overeenkomst',
  'index-gewicht': 'Weegt mee voor',
  'verschil-relatief': 'Verschil, relatief',
  'verschil-procentpunt': 'Verschil, in procentpunten',
  'vorig-jaar-definitief': 'Jaar ervoor, definitief en gewogen',
  'vorig-jaar-voorlopig': 'Jaar ervoor, voorlopig en gewogen',
  'tarief-sinds': 'Dit tarief geldt sinds',
  'tarief-herijkt': 'In het jaar ervoor herijkt',
  'toch-indexeren': 'Gekozen om toch te indexeren',
  indexeren: 'Gaat mee in de indexatie',
  'herijken-bij-verlenging': 'Herijken vóór elke verlenging',
  'deze-termijn-begon': 'De lopende termijn begon op',
  'verlenging-gaat-in': 'De verlenging gaat in op',
  'tarief-bij-verlenging': 'Tarief op die dag',
  'laatst-berekend': 'Kostprijs laatst berekend op',
  'herijkte-kostprijs': 'Die kostprijs',
  'tarief-was': 'Tarief nu',
  'tarief-wordt': 'Tarief na indexatie',
};

export const redenen: Texts['redenen'] = {
  'herijking-geen-tarieven': () =>
    'Er gelden op de eerste dag van de verlenging geen tarieven die herijkt kunnen zijn.',
  'tarief-niet-herijkt': (f) =>
    `Tarieven die sinds het begin van deze termijn niet opnieuw zijn berekend: ${f('aantal')} (${f('tarieven')}).`,
  'tarief-alleen-geindexeerd': (f) =>
    `Tarieven die alleen zijn geïndexeerd, en niet opnieuw berekend: ${f('aantal')} (${f('tarieven')}).`,
  'tarief-onder-herijkte-kostprijs': (f) =>
    `Tarieven die lager zijn dan de opnieuw berekende kostprijs: ${f('aantal')} (${f('tarieven')}). Stel een wijziging voor.`,
  'indexreeks-onbekend': (f) => `Deze reeks weegt niet mee in de index van deze regio. Kies uit: ${f('reeksen')}.`,
  'indexcijfer-niet-gepubliceerd': () =>
    'De dag van publicatie ligt in de toekomst. Vul in wanneer het cijfer verscheen.',
  'indexcijfer-al-bekend': (f) => `Dit cijfer is al bekend: ${f('procent')} procent.`,
  'indexcijfer-wacht-al': () => 'Voor dit jaar wacht al een ingevoerd cijfer op controle. Laat dat eerst controleren.',
  'indexcijfer-bestaat-niet': () => 'Dit indexcijfer is er niet.',
  'indexcijfer-gesloten': () => 'Over dit indexcijfer is al beslist.',
  'indexcijfer-vier-ogen': () => 'U hebt dit cijfer zelf ingevoerd. Laat iemand anders het met de bron vergelijken.',
  'tarief-dit-jaar-herijkt': (f) =>
    `Dit tarief is op ${f('van')} opnieuw bepaald en staat dus al op het prijspeil van nu. Kies het zelf als het toch mee moet.`,
  'tarief-wacht-op-besluit': () => 'Over dit tarief ligt al een ander voorstel.',
  'tarief-later-vastgesteld': (f) => `Er is al een tarief vastgesteld dat ingaat op ${f('van')}.`,
  'tarief-volgt-lijst': (f) => `Dit tarief volgt ‘${f('lijst')}’ en gaat daarmee mee. Het wordt niet zelf geïndexeerd.`,
  'indexatie-geen-tarieven': (f) => `Er zijn geen tarieven die naar ${f('jaar')} geïndexeerd kunnen worden.`,
  'indexatie-jaar-begonnen': (f) =>
    `De indexatie van ${f('jaar')} gaat in op 1 januari van dat jaar, en die dag is voorbij. Kies een volgend jaar.`,
  'indexatie-bestaat': (f) => `Voor ${f('jaar')} is er al een indexatie. Trek die eerst in, of wacht het besluit af.`,
  'indexatie-ingehaald': (f) =>
    `Over een tarief van het contract ‘${f('contract')}’ is zojuist iets anders voorgesteld. Bekijk de indexatie opnieuw.`,
  'indexatie-bestaat-niet': () => 'Deze indexatie is er niet.',
  'indexatie-gesloten': () => 'In deze indexatie wacht niets meer op een besluit.',
  'indexatie-contract-gesloten': (f) =>
    `Over het contract ‘${f('contract')}’ wordt in deze indexatie niets meer gevraagd.`,
  'voorstel-van-indexatie': () =>
    'Dit voorstel hoort bij een indexatie. Trek het daar in, met wat nog niet is besloten.',
  'gewichten-geen-honderd': (f) => `De gewichten van de index tellen op tot ${f('procent')} procent in plaats van 100.`,
  'gewicht-buiten-bereik': (f) =>
    `Het gewicht van ‘${f('reeks')}’ is ${f('procent')} procent. Een gewicht is meer dan 0 en hoogstens 100 procent.`,
  'gewicht-dubbel': (f) => `‘${f('reeks')}’ weegt twee keer mee. Laat er één over.`,
  'indexcijfer-dubbel': (f) => `Dit indexcijfer staat er twee keer: ${f('welk')}. Laat er één over.`,
  'indexcijfer-onbruikbaar': (f) =>
    `Het indexcijfer ${f('welk')} is ${f('procent')} procent. Dat kan niet kloppen; gebruik een punt voor de decimalen.`,
  'decimalen-onbruikbaar': (f) => `Kies voor de afronding een heel aantal decimalen, van 0 tot en met ${f('meest')}.`,
  'jaren-niet-aaneen': (f) => `De jaren sluiten niet op elkaar aan: ${f('jaren')}. Noem elk jaar, van vroeg naar laat.`,
  'tarief-buiten-bereik': (f) =>
    `Het geïndexeerde tarief${f('tarief') === 'onbekend' ? '' : ` van ${f('tarief')}`} wordt € ${f('euro')}; dat kan geen tarief zijn.`,
};

export const taken: Texts['taken'] = {
  'tarieven/indexcijfer-invoeren': (f) => `Indexcijfers invoeren: ${f('naam')} voor ${f('jaar')} (${f('reeksen')})`,
  'tarieven/indexcijfer-vaststellen': (f) =>
    `Indexcijfer controleren: ${f('reeks')} ${f('jaar')}, ${f('stand')} ${f('procent')} procent, van ${f('door')}`,
  'tarieven/indexatie-besluiten': (f) => `Besluiten over de indexatie van ${f('jaar')}, van ${f('tarieven')} tarieven`,
};

export const acten: Texts['acten'] = {
  'tarieven/indexcijfers-verwachten': 'Aan publicatie van indexcijfers herinnerd',
  'tarieven/indexcijfer-invoeren': 'Indexcijfer ingevoerd',
  'tarieven/indexcijfer-vaststellen': 'Indexcijfer gecontroleerd en vastgesteld',
  'tarieven/indexcijfer-afwijzen': 'Indexcijfer afgewezen',
  'tarieven/indexatie-voorbereiden': 'Indexatie voorgelegd',
  'tarieven/indexatie-besluiten': 'Besloten over de indexatie',
  'tarieven/indexatie-intrekken': 'Indexatie ingetrokken',
};

export const nacalculatieTekst: Readonly<Record<Nacalculatie, string>> = {
  relatief: 'relatief: (1 + definitief) ÷ (1 + voorlopig) − 1',
  procentpunt: 'in procentpunten: definitief − voorlopig',
  geen: 'geen nacalculatie',
};

export const indexatiestaatTekst = {
  voorgesteld: 'voorgesteld',
  'deels-vastgesteld': 'deels vastgesteld',
  vastgesteld: 'vastgesteld',
  ingetrokken: 'ingetrokken',
} as const;

/** How a percentage came about, in sentences for a letter. */
export function indexInWoorden(outcome: Outcome<unknown> | undefined, eersteJaar: boolean): readonly string[] {
  const [index] = outcome?.steps ?? [];
  const part = (name: string): Step | undefined => index?.steps.find((one) => one.name === name);
  const percent = (one: Step | undefined) =>
    one?.value == null ? 'onbekend' : `${formatGetal(String(one.value))} procent`;
  const raming = part('index-raming');
  const parts = (one: Step | undefined) =>
    one?.steps
      .filter(({ steps }) => steps.length > 0)
      .map(({ name, steps }) => `${name} ${percent(steps[0])}, weegt mee voor ${percent(steps.at(-1))}`)
      .join('; ') ?? '';
  return [
    `De raming van het jaar is ${percent(raming)} (${parts(raming)}).`,
    eersteJaar
      ? 'Dit is het eerste jaar van het contract op dit prijspeil: er is geen nacalculatie.'
      : `De nacalculatie van het jaar ervoor is ${percent(part('index-nacalculatie'))} (${parts(part('index-nacalculatie'))}).`,
    `Samen ${percent(index)}.`,
  ];
}
