// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

export const stappen: Texts['stappen'] = {
  'index-procent': 'Index',
  'index-jaar': 'Jaar',
  'index-raming': 'Raming van het jaar, gewogen',
  'index-nacalculatie': 'Nacalculatie van het jaar ervoor',
  'index-voorlopig': 'Voorlopig cijfer',
  'index-definitief': 'Definitief cijfer',
  'index-decimalen': 'Decimalen van de uitkomst',
  'index-factor': 'Vermenigvuldigd met',
  'eerste-jaar': 'Eerste jaar van de overeenkomst',
  'index-gewicht': 'Weegt mee voor',
  'verschil-relatief': 'Verschil, relatief',
  'verschil-procentpunt': 'Verschil, in procentpunten',
  'vorig-jaar-definitief': 'Jaar ervoor, definitief en gewogen',
  'vorig-jaar-voorlopig': 'Jaar ervoor, voorlopig en gewogen',
  'tarief-was': 'Tarief nu',
  'tarief-wordt': 'Tarief na indexatie',
};

export const redenen: Texts['redenen'] = {
  'gewichten-geen-honderd': (f) => `De gewichten van de index tellen op tot ${f('procent')} procent in plaats van 100.`,
  'gewicht-buiten-bereik': (f) =>
    `Het gewicht van ‘${f('reeks')}’ is ${f('procent')} procent. Een gewicht is meer dan 0 en hoogstens 100 procent.`,
  'gewicht-dubbel': (f) => `‘${f('reeks')}’ weegt twee keer mee. Laat er één over.`,
  'indexcijfer-dubbel': (f) => `Dit indexcijfer staat er twee keer: ${f('welk')}. Laat er één over.`,
  'indexcijfer-onbruikbaar': (f) =>
    `Het indexcijfer ${f('welk')} is ${f('procent')} procent. Dat kan niet kloppen; gebruik een punt voor de decimalen.`,
  'decimalen-onbruikbaar': (f) => `Kies voor de afronding een heel aantal decimalen, van 0 tot en met ${f('meest')}.`,
  'jaren-niet-aaneen': (f) => `De jaren sluiten niet op elkaar aan: ${f('jaren')}. Noem elk jaar, van vroeg naar laat.`,
  'tarief-buiten-bereik': (f) => `Het geïndexeerde tarief wordt € ${f('euro')}; dat kan geen tarief zijn.`,
};
