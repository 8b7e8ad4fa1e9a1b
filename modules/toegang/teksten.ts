// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    'gemeente-zonder-verband': () =>
      'Uw gemeente is vandaag geen lid van een samenwerkingsverband. Vraag de beheerder om hulp.',
    'geboortedatum-kan-niet': () => 'Deze geboortedatum ligt in de toekomst of meer dan 120 jaar terug.',
    'route-onbekend': () => 'Deze route staat niet in het plan van de regio. Kies er een uit de lijst.',
    'casus-bestaat-al': () =>
      'Uw gemeente heeft al een casus bij dit burgerservicenummer. Zoek haar op bij Toegang. Is er echt een tweede nodig, kruis dan ‘Toch een tweede casus openen’ aan.',
    'casus-onbekend': () => 'Deze casus is er niet. Kies haar uit de lijst bij Toegang.',
    'indicatie-onbekend': () =>
      'Deze indicatie is er niet, of het product bestaat op de ingangsdatum niet meer. Stel een nieuwe indicatie.',
    'product-niet-vastgesteld': (f) =>
      `Het product ${f('product')} is op de ingangsdatum niet vastgesteld. Kies een ander product of een andere datum.`,
    'periode-omgekeerd': (f) =>
      `De einddatum ${f('tot')} ligt voor de begindatum ${f('van')}. Kies een latere einddatum.`,
    'frequentie-past-niet': (f) =>
      `Een product per ${f('eenheid')} kan niet per dag worden toegewezen. Kies per week, per maand of een totaal.`,
    'duur-boven-norm': (f) =>
      `Deze indicatie duurt ${f('maanden')} maanden; de regio staat er hoogstens ${f('maximum')} toe.`,
    'omvang-boven-norm': (f) => `${f('volume')} per week is meer dan de regio toestaat: hoogstens ${f('maximum')}.`,
    'aanbieder-niet-gecontracteerd': (f) =>
      `Deze aanbieder heeft op ${f('dag')} geen overeenkomst voor ${f('product')}. Kies een andere aanbieder.`,
    'inwoner-kiest': () => 'Bij dit contract kiest de inwoner de aanbieder. Kon dat niet, schrijf dan waarom.',
    'gemeente-kiest': () => 'Bij dit contract kiest de gemeente de aanbieder. Kies ‘de gemeente’.',
    'al-toegewezen': () => 'Deze indicatie is al toegewezen. U vindt de toewijzing bij de casus.',
  },
  stappen: {
    volume: 'Omvang',
    frequentie: 'Hoe vaak',
    van: 'Vanaf',
    tot: 'Tot en met',
    'maximum-duur': 'Langste duur volgens de regio',
    duur: 'Duur in maanden',
    'maximum-per-week': 'Grootste omvang per week volgens de regio',
    'eis-aan-frequentie': 'Regel van de berichtenstandaard',
    weken: 'Duur in weken',
    aanbieder: 'Gekozen aanbieder',
    'aantal-gecontracteerd': 'Aanbieders met een overeenkomst voor dit product',
    'wie-kiest': 'Wie kiest volgens de regio',
    'gekozen-door': 'Gekozen door',
    'keuze-geldig': 'De keuze geldt',
  },
  taken: {
    'toegang/aanbieder-kiezen': (f) => `Aanbieder laten kiezen voor ${f('product')}`,
  },
  acten: {
    'toegang/casus-openen': 'Casus geopend',
    'toegang/indicatie-stellen': 'Indicatie gesteld',
    'toegang/aanbieder-kiezen': 'Aanbieder gekozen en zorg toegewezen',
    'toegang/toewijzing-uit-bericht': 'Toewijzing overgenomen uit bericht',
  },
};
