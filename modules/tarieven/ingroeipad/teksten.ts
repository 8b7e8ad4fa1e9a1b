// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

export const stappen: Texts['stappen'] = {
  'oud-tarief': 'Tarief van deze aanbieder tot dan toe',
  'tarief-van-de-lijst': 'Tarief van de lijst, waar het pad eindigt',
  padstap: 'Stap',
  'padstap-vanaf': 'Vanaf',
  padeinde: 'Tarief waar een pad kan eindigen',
  'deel-van-het-verschil': 'Deel van het verschil',
};

export const redenen: Texts['redenen'] = {
  'pad-te-kort': () => 'Een ingroeipad heeft ten minste twee stappen. De laatste is het tarief van de lijst.',
  'pad-een-van-twee': (f) => `Vul bij stap ${f('stap')} een bedrag in of een deel van het verschil, een van de twee.`,
  'pad-deel-buiten-bereik': (f) => `Het deel van stap ${f('stap')} ligt niet tussen 0 en 100 procent.`,
  'pad-niet-op-volgorde': (f) => `Stap ${f('stap')} begint niet na de stap ervoor. Zet de stappen op volgorde.`,
  'pad-gat': (f) => `Van ${f('van')} tot en met ${f('tot')} is er geen stap. Laat de stappen op elkaar aansluiten.`,
  'pad-overlap': (f) => `Vanaf ${f('van')} gelden twee stappen: de vorige loopt tot en met ${f('tot')}.`,
  'pad-eindigt-eerder': (f) => `De laatste dag van stap ${f('stap')} ligt vóór haar eerste.`,
  'pad-einde-niet-op-lijst': (f) =>
    `De laatste stap is niet het tarief van de lijst. Vul daar 100 procent in, of ${f('bedrag')}.`,
  'pad-laatste-eindigt': () => 'De laatste stap heeft geen einde: vanaf dan geldt de lijst. Laat de laatste dag leeg.',
  'pad-geen-verschil': (f) =>
    `Deze aanbieder krijgt al wat de lijst zegt: ${f('bedrag')}. Een ingroeipad is niet nodig.`,
  'pad-volgt-niet': () => 'Het tarief van dit product volgt niets. Leg eerst vast welke lijst het volgt.',
  'pad-aanbieder-onbekend': () => 'Deze aanbieder is hier niet bekend.',
  'pad-nog-niet-afgesproken': () => 'De dag van de afspraak ligt in de toekomst. Vul in wanneer het is afgesproken.',
  'pad-wacht-al': () => 'Voor deze aanbieder en dit product wacht al een ingroeipad op een besluit.',
  'pad-bestaat-niet': () => 'Dit ingroeipad is er niet.',
  'pad-gesloten': () => 'Over dit ingroeipad is al besloten, of het is ingetrokken.',
  'pad-lijst-veranderd': (f) =>
    `De lijst is veranderd: het pad eindigt nu op ${f('bedrag')} in plaats van ${f('bedragWas')}. Trek het in en leg het opnieuw voor.`,
  'pad-cao-kiezen': () =>
    'Wat dit product volgt, verschilt per cao. Kies de cao van deze aanbieder: daarvan hangt af waar het pad eindigt.',
  'pad-cao-zonder-tarief': () =>
    'Voor deze cao is er geen tarief waar het pad kan eindigen, en ook geen basistarief. Kies een andere cao.',
  'pad-klopt-al': () =>
    'Hier is niets na te gaan: het pad eindigt op wat de lijst zegt, of iemand heeft dit al nagegaan.',
  'pad-besluit-niet-volledig': () =>
    'Volgens het mandaatregister besluiten hierover meer gremia. Dat kan voor een ingroeipad hier nog niet.',
};

export const taken: Texts['taken'] = {
  'tarieven/ingroeipad-besluiten': (f) => `Besluiten over een ingroeipad: ${f('aanbieder')}, ${f('product')}`,
  'tarieven/ingroeipad-lezen': (f) => `Voor u is een ingroeipad besloten: ${f('product')}, vanaf ${f('vanaf')}`,
  'tarieven/ingroeipad-nagaan': (f) =>
    `De lijst ging van ${f('bedragVan')} naar ${f('bedragNaar')}: ${
      f('door') === 'deel'
        ? 'leg het ingroeipad opnieuw voor'
        : 'de bedragen van het ingroeipad blijven staan; ga na of dat klopt'
    } (${f('aanbieder')}, ${f('product')})`,
};

export const acten: Texts['acten'] = {
  'tarieven/ingroeipad-voorstellen': 'Ingroeipad voorgelegd',
  'tarieven/ingroeipad-besluiten': 'Besloten over een ingroeipad',
  'tarieven/ingroeipad-intrekken': 'Ingroeipad ingetrokken',
  'tarieven/ingroeipad-nagaan': 'Nagegaan dat een ingroeipad kan blijven',
  'tarieven/ingroeipad-lezen': 'Ingroeipad gelezen',
};
