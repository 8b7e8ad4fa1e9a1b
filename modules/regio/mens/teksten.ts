// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for who works here and with which roles. */
export const mensen = {
  redenen: {
    'rol-past-niet': (f) => `De rol ${f('rol')} past niet bij uw organisatie. Kies een rol die op het formulier staat.`,
    'vestiging-alleen-bij-aanbieder': () => 'Alleen een aanbieder heeft vestigingen. Laat het vestigingsnummer leeg.',
    'rol-aan-uzelf': () =>
      'U kunt uzelf geen rol geven, ook niet voor een tijd. Vraag een andere beheerder van uw organisatie; is die er niet, nodig er dan eerst een uit.',
    'rol-eindigt-voor-begin': () => 'De laatste dag ligt vóór de eerste dag.',
    'rol-loopt-al': (f) => `Deze persoon is al ${f('rol')}, zonder laatste dag. Er is niets te geven.`,
    'rol-loopt-nog': (f) =>
      `Deze persoon is nog ${f('rol')}, tot en met ${f('tot')}. Kies een eerste dag die daarop aansluit, of wacht tot die dag voorbij is.`,
    'rol-loopt-niet': () => 'Deze persoon heeft die rol nu niet. Er is niets te beëindigen.',
    'rol-einde-voorbij': (f) =>
      `Een rol eindigt niet met terugwerkende kracht: er kan mee besloten zijn. Kies ${f('vandaag')} of later, of laat de dag leeg om nu te beëindigen.`,
    'laatste-beheerder': () =>
      'Dit is de laatste beheerder van uw organisatie die zich kan aanmelden. Geef eerst een collega de rol Beheerder, zonder laatste dag; daarna kan het wel.',
    'medewerker-onbekend': () => 'Deze persoon werkt niet voor uw organisatie. Kijk in de lijst onder Mensen.',
    'uitnodiging-open': (f) =>
      `Voor ${f('naam')} staat al een uitnodiging open. Trek die eerst in; daarna maakt u een nieuwe koppeling.`,
    'uitnodiging-bestaat-niet': () => 'Deze uitnodiging is er niet.',
    'uitnodiging-al-klaar': () => 'Deze uitnodiging is al aangenomen of ingetrokken. Er is niets in te trekken.',
    'al-geblokkeerd': () => 'Deze persoon is al geblokkeerd.',
    'niet-geblokkeerd': () => 'Deze persoon is niet geblokkeerd.',
    'vervanging-van-een-ander': () =>
      'Wie een collega vervangt, zegt die collega zelf of de beheerder. U kunt alleen uw eigen vervanging regelen.',
    'vervanging-door-dezelfde': () => 'Kies een collega: iemand vervangt niet zichzelf.',
    'vervanger-onbekend': () => 'Deze persoon heeft nu geen rol bij uw organisatie. Kies een collega uit de lijst.',
    'vervanging-rol-ontbreekt': (f) =>
      `Wie wordt vervangen, heeft op de eerste dag deze rol niet: ${f('rollen')}. Kies een rol die er wel is.`,
    'vervanging-eindigt-voor-begin': () => 'De laatste dag ligt vóór de eerste dag.',
    'vervanging-overlapt': (f) =>
      `Deze collega is in die tijd al vervanger, van ${f('van')} tot en met ${f('tot')}. Trek die vervanging eerst in, of kies andere dagen.`,
    'vervanging-bestaat-niet': () => 'Deze vervanging is er niet, of zij is al ingetrokken.',
    'sessie-bestaat-niet': () => 'Deze sessie is al geëindigd.',
    'mailadres-alleen-van-mensen': () => 'Een systeem heeft geen e-mailadres. Meld u aan als mens.',
    'mailadres-te-vaak': () =>
      'U hebt vandaag al vijf keer een adres opgegeven. Kijk of de e-mail bij de ongewenste post staat, of probeer het morgen opnieuw.',
    'mailadres-ontbreekt': () => 'U hebt geen e-mailadres opgegeven. Doe dat eerst.',
    'mail-niet-mislukt': () => 'Deze e-mail wacht niet op een nieuwe poging: zij is al verzonden, of zij gaat nog.',
  },
  stappen: {
    'rol-toekenbaar': 'De rol kan worden gegeven',
    'rol-beeindigbaar': 'De rol kan eindigen',
    vervangbaar: 'De vervanging kan',
    rol: 'Rol',
    'laatste-dag': 'Laatste dag',
    'andere-beheerders': 'Andere beheerders',
  },
  taken: {},
  acten: {
    'regio/collega-uitnodigen': 'Collega uitgenodigd',
    'regio/uitnodiging-intrekken': 'Uitnodiging ingetrokken',
    'regio/rol-toekennen': 'Rol gegeven',
    'regio/rol-beeindigen': 'Rol beëindigd',
    'regio/medewerker-blokkeren': 'Toegang geblokkeerd',
    'regio/medewerker-deblokkeren': 'Blokkade opgeheven',
    'regio/vervanging-vastleggen': 'Vervanging vastgelegd',
    'regio/vervanging-intrekken': 'Vervanging ingetrokken',
    'regio/sessies-beeindigen': 'Uitgelogd op andere plaatsen',
    'regio/mailadres-opgeven': 'E-mailadres opgegeven',
    'regio/mailadres-verwijderen': 'E-mailadres verwijderd',
    'regio/mailvoorkeuren-kiezen': 'Gekozen welke e-mail komt',
    'regio/mail-opnieuw-versturen': 'E-mail opnieuw verstuurd',
  },
} as const satisfies Texts;
