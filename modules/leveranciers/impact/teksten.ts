// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

export const impactteksten: Texts = {
  redenen: {
    'impact-alleen-verband': () => 'De impact van andere keuzes berekent de regio, niet een gemeente.',
    'impact-naam-bezet': () => 'Er is al een scenario met deze naam. Kies een andere.',
    'impact-stand-onbekend': () => 'De productie van dit eerdere scenario is er niet. Kies maanden.',
    'impact-zonder-productie': () => 'Over deze maanden is bij uw gemeenten nog niets toegekend. Kies andere maanden.',
    'impact-zonder-wijziging': () => 'Vul ten minste één wijziging in, of kies een tariefvoorstel.',
    'impact-voorstel-onbekend': () => 'Dit tariefvoorstel is er niet, of het heeft geen tarieven meer.',
    'impact-maanden-omgekeerd': () => 'De laatste maand ligt voor de eerste. Draai ze om.',
    'impact-maanden-te-veel': (figure) => `Kies hoogstens ${figure('hoogstens')} maanden.`,
    'impact-product-onbekend': (figure) => `Het product ${figure('product')} staat niet in het productenboek.`,
    'impact-aanbieder-onbekend': (figure) =>
      `De aanbieder met AGB-code ${figure('aanbieder')} heeft geen overeenkomst met de regio.`,
    'impact-tarief-een-van-twee': () => 'Vul een nieuw tarief in of een percentage: één van de twee.',
    'impact-onder-nul': () => 'Minder dan 100 procent eraf bestaat niet. Vul -100 of meer in.',
    'impact-dubbel': () => 'Dit staat er al op een eerdere regel. Laat één van beide weg.',
    'impact-vul-in': () => 'Vul dit veld ook in, of maak de hele regel leeg.',
    'impact-overgang-zelf': () => 'Een product kan niet naar zichzelf overgaan. Kies een ander product.',
    'impact-overgang-te-veel': () => 'Van dit product gaat zo meer dan 100 procent over. Maak een deel kleiner.',
    'impact-meer-dan-nul': () => 'Vul hier meer dan nul in.',
    'impact-doel-zonder-tarief': (figure) =>
      `Voor ${figure('product')} geldt nog geen tarief. Geef er bij de tarieven een.`,
  },
  stappen: {
    'impact-verschil': 'Verschil',
    'productie-was': 'Toegekend in deze maanden',
    'productie-wordt': 'Wat het zou hebben gekost',
    'gevolg-norm': 'Wat boven een norm lag',
    'gevolg-groei': 'Meer of minder productie',
    'gevolg-product': 'Producten die eindigen of overgaan',
    'gevolg-tarief': 'Andere tarieven',
    verliesgrens: 'Vanaf welk verlies een aanbieder zich misschien niet inschrijft',
    'verlies-deel': 'Verlies',
    inschrijfrisico: 'Schrijft zich misschien niet in',
  },
  taken: {},
  acten: { 'leveranciers/impactscenario-maken': 'Impact berekend' },
};

/** Why lines keep their amount, as a page says it. */
export const blijfredenen = {
  'zonder-product': 'aan geen product te koppelen',
  'in-euro': 'in euro’s gedeclareerd',
  'zonder-tarief': 'zonder tarief per eenheid',
  'bedrag-wijkt-af': 'het bedrag is niet volume keer tarief',
  'eenheid-past-niet': 'het nieuwe tarief is in een andere eenheid',
} as const;
