// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Words by their code, for the pages of the zorgkeuzewijzer. */
export const wijzerwoorden = {
  voor: { kind: 'Een kind of jongere', volwassene: 'Een volwassene' },
  wet: { jeugdwet: 'jeugdhulp (Jeugdwet)', wmo: 'ondersteuning (Wmo)' },
  stopgrond: {
    wachtlijst: 'wachtlijst, met toestemming van de regio',
    handhaving: 'handhaving door de regio',
    budgetplafond: 'budgetplafond bereikt',
  },
  ervaringsoort: { ervaring: 'Ik wil een ervaring delen', klacht: 'Ik heb een klacht' },
  /** In a list of those who read them. */
  ervaringnaam: { ervaring: 'Ervaring', klacht: 'Klacht' },
  /** What help costs, by law: [artikel 2.1.4 Wmo 2015]; for jeugdhulp no law lets a gemeente ask anything. */
  kosten: {
    jeugdwet: 'Voor jeugdhulp betaalt u niets. De gemeente betaalt de hulp.',
    wmo: 'Voor ondersteuning uit de Wmo kan de gemeente een eigen bijdrage vragen. Die betaalt u dan elke maand aan het CAK. Vraag uw gemeente hoeveel dat is.',
  },
} as const;

export const teksten: Texts = {
  redenen: {
    'peildatum-in-toekomst': () => 'De peildatum ligt in de toekomst. Meld hoe lang mensen nu wachten.',
    'peildatum-voor-vorige': (f) =>
      `U meldde al wachttijden van ${f('vorige')}. Kies die dag of een latere, anders telt uw melding niet.`,
    'geen-wachttijd-ingevuld': () => 'Er is nog geen wachttijd ingevuld. Vul er ten minste één in; 0 mag ook.',
    'weken-ontbreken': () => 'Vul beide getallen in. Is er geen wachttijd, vul dan 0 in.',
    'wachttijd-zonder-overeenkomst': (f) => `Voor ${f('product')} hebt u geen overeenkomst die loopt.`,
    'wachttijd-zonder-product': () => 'Kies een product bij deze wachttijd.',
    'wachttijd-buiten-werkgebied': () => 'In deze gemeente werkt u niet. Kies een andere, of wijzig uw werkgebied.',
    'wachttijd-dubbel': () => 'Dit product staat er twee keer in voor dezelfde gemeente. Laat één regel leeg.',
    'gemeente-buiten-verband': () => 'Kies alleen gemeenten van een regio waarmee u een overeenkomst hebt.',
    'voorliggend-aanbod-onbekend': () => 'Dit aanbod is er niet meer. Kies het uit de lijst van uw gemeente.',
    'leeftijd-omgekeerd': (f) => `De hoogste leeftijd (${f('tot')}) ligt onder de laagste (${f('van')}).`,
    'uitlegproduct-onbekend': () => 'Dit product staat niet in het productenboek. Kies het uit de lijst.',
    'stop-zonder-overeenkomst': () => 'Deze aanbieder heeft geen overeenkomst die loopt. Kies een andere.',
    'stop-zonder-product': () => 'Dit product geeft deze aanbieder niet. Kies een ander, of laat het leeg voor alle.',
    'stop-omgekeerd': () => 'De laatste dag ligt voor de eerste. Kies een latere dag, of laat hem leeg.',
    'stop-loopt-al': () => 'Voor deze aanbieder staat hier al een cliëntenstop. Hef die eerst op.',
    'clientstop-onbekend': () => 'Deze cliëntenstop is er niet. Kies hem uit de lijst.',
    'clientstop-voorbij': () => 'Deze cliëntenstop is al voorbij. U hoeft niets te doen.',
    'wijzer-onbekend': () => 'Deze regio staat niet in de zorgkeuzewijzer. Begin opnieuw bij de zorgkeuzewijzer.',
    'formulier-niet-van-ons': () =>
      'Wij herkennen dit formulier niet. Open het opnieuw; wat u schreef staat hieronder nog.',
    'formulier-verlopen': () =>
      'Dit formulier stond meer dan een dag open. Verstuur het nog een keer; wat u schreef staat hieronder nog.',
    'formulier-te-snel': () => 'Dat ging wel erg snel. Wacht een paar tellen en verstuur het nog een keer.',
    'formulier-al-ontvangen': () => 'Wij hebben dit bericht al ontvangen. U hoeft niets meer te doen.',
    'te-veel-inzendingen': () =>
      'Er komen nu te veel berichten tegelijk binnen. Probeer het over een uur nog een keer, of bel uw gemeente.',
    'verhaal-met-bsn': () => 'Er staat een burgerservicenummer in uw verhaal. Haal het weg; wij hebben het niet nodig.',
    'ervaring-aanbieder-onbekend': () => 'Deze aanbieder staat niet in de zorgkeuzewijzer.',
    'ervaring-product-onbekend': () => 'Deze hulp staat niet in de zorgkeuzewijzer.',
    'ervaring-gemeente-onbekend': () => 'Deze gemeente hoort niet bij de regio.',
    'ervaring-onbekend': () => 'Dit bericht is er niet. Kies het uit de lijst.',
    'ervaring-al-afgehandeld': () => 'Dit bericht is al afgehandeld. Open het en lees wat er is gedaan.',
  },
  stappen: {
    wachttijd: 'Wachttijd',
    'weken-tot-gesprek': 'Weken tot het eerste gesprek',
    'weken-tot-hulp': 'Daarna weken tot de hulp begint',
    peildatum: 'Gemeld op',
    'actueel-dagen': 'Zo lang telt een melding als actueel',
  },
  taken: {
    'toegang/wachttijden-melden': () => 'Wachttijden melden voor de zorgkeuzewijzer',
    'toegang/ervaring-afhandelen': (f) =>
      f('soort') === 'klacht' ? 'Klacht van een inwoner afhandelen' : 'Ervaring van een inwoner lezen en beantwoorden',
  },
  acten: {
    'toegang/aanbiederprofiel-vastleggen': 'Profiel voor de zorgkeuzewijzer vastgelegd',
    'toegang/wachttijden-melden': 'Wachttijden gemeld',
    'toegang/toegangspunt-vastleggen': 'Vastgelegd waar inwoners beginnen',
    'toegang/voorliggend-aanbod-vastleggen': 'Hulp van de gemeente zelf vastgelegd',
    'toegang/voorliggend-aanbod-stoppen': 'Hulp van de gemeente zelf gestopt',
    'toegang/productuitleg-vastleggen': 'Product in gewone woorden vastgelegd',
    'toegang/clientstop-instellen': 'Cliëntenstop ingesteld',
    'toegang/clientstop-opheffen': 'Cliëntenstop opgeheven',
    'toegang/ervaring-melden': 'Bericht van een inwoner ontvangen',
    'toegang/ervaring-afhandelen': 'Bericht van een inwoner afgehandeld',
  },
};
