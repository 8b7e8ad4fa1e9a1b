// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for segments with their papers, and for the registers of randvoorwaarden and onderwerpen. */
export const segmentteksten: Texts = {
  redenen: {
    'randvoorwaarde-bestaat-niet': () => 'Deze randvoorwaarde is er niet.',
    'randvoorwaarde-naam-bezet': () => 'Er is al een randvoorwaarde met deze naam. Kies een andere naam.',
    'randvoorwaarde-al-vastgesteld': () => 'Deze randvoorwaarde is al vastgesteld en verandert niet meer.',
    'randvoorwaarde-zelf-opgesteld': () =>
      'U schreef zelf mee aan deze randvoorwaarde. Vraag een beleidsadviseur die er niet aan schreef om haar vast te stellen.',
    'randvoorwaarde-niet-compleet': (f) => `Deze randvoorwaarde is nog niet compleet. Er ontbreekt: ${f('wat')}.`,
    'randvoorwaarde-moet-in-overeenkomst': () =>
      'Een aanbieder of gecertificeerde instelling heeft hier invloed op. Wat zij moet doen of laten, regelt u in de overeenkomst: elders bindt het haar niet.',
    'randvoorwaarde-verwijst-nergens': (f) => `‘${f('code')}’ staat niet in het plan.`,
    'randvoorwaarde-kernbeding-ander-contract': (f) =>
      `Het kernbeding ‘${f('kernbeding')}’ hoort niet bij de gekozen contracten. Kies ook zijn contract, of laat de contracten leeg.`,
    'randvoorwaarde-vooral-buiten': () =>
      'Alleen de gemeenten hebben hier invloed op. Regel dit vooral buiten de overeenkomst: in beleid, in de organisatie of met andere partijen.',
    'randvoorwaarde-beide-doen-iets': () =>
      'Beide partijen hebben invloed, dus beide moeten iets doen of laten. Nu is alleen de kant van de aanbieder geregeld.',
    'randvoorwaarde-vraagt-procesafspraak': () =>
      'Geen van de partijen heeft invloed. Spreek nu al af wat partijen doen als de situatie zich voordoet: een procesafspraak.',
    'randvoorwaarde-nog-nergens': () => 'Er staat nog niet bij waar de maatregel is geregeld.',
    'randvoorwaarde-toepassing-onbewezen': () =>
      'De maatregel staat in de overeenkomst. Nog niet is aangetoond dat zij ook wordt toegepast.',
    'randvoorwaarde-nog-concept': () =>
      'Deze randvoorwaarde is nog een concept. Toon de toepassing aan zodra zij is vastgesteld.',
    'toepassing-in-de-toekomst': () => 'Deze dag moet nog komen. Kies de dag waarop u het zag.',
    'onderwerp-bestaat-niet': () => 'Dit onderwerp is er niet.',
    'onderwerp-naam-bezet': () => 'Er is al een onderwerp met deze naam. Kies een andere naam.',
    'onderwerp-al-geregeld': () =>
      'Dit onderwerp is geregeld. Zet het eerst terug op ‘open’ als er opnieuw over gesproken wordt.',
    'onderwerp-zonder-trekker': () => 'Vul in wie dit onderwerp trekt.',
    'onderwerp-zonder-datum': () => 'Vul in wanneer het uiterlijk geregeld moet zijn.',
    'onderwerp-zonder-regeling': () => 'Vul in hoe het is geregeld.',
    'onderwerp-regeling-te-vroeg': () => 'U vult in hoe het is geregeld. Kies dan ook ‘geregeld’.',
    'onderwerp-datum-voorbij': () => 'Deze dag is voorbij. Kies een dag die nog komt.',
    'onderwerp-te-weinig-segmenten': () => 'Segmenten beïnvloeden elkaar: kies er ten minste twee.',
    'onderwerp-segment-onbekend': (f) => `Het segment ‘${f('segment')}’ staat niet in het plan.`,
    'planonderdeel-bestaat-niet': () => 'Deze kop is er niet in de segmentplannen van uw regio.',
    'plantekst-bestaat-niet': () => 'Onder deze kop staat nog geen tekst.',
    'plantekst-al-vastgesteld': () => 'Deze tekst is al vastgesteld.',
    'plantekst-zelf-opgesteld': () =>
      'U schreef zelf mee aan deze tekst. Vraag een beleidsadviseur die er niet aan schreef om haar vast te stellen.',
    'koppen-uit-plan': () => 'Het plan van uw regio noemt de koppen zelf. Zij gelden.',
    'koppen-ontbreken': () => 'Geef ten minste één kop.',
    'koppen-dubbel': () => 'Twee koppen zijn gelijk. Geef elke kop een eigen naam.',
    'kop-zonder-letters': () => 'Een kop heeft ten minste één letter of cijfer.',
    'kop-heeft-tekst': (f) => `Onder deze koppen staat al tekst, dus zij blijven: ${f('kop')}.`,
    'los-eind-bestaat-niet': () => 'Dit losse eind is er niet.',
    'los-eind-al-afgerond': () => 'Dit losse eind is al afgerond.',
    'memo-bestaat-niet': () => 'Van dit segment is er nog geen memo.',
    'memo-zonder-koppen': () =>
      'Uw regio heeft nog niet gekozen uit welke delen een memo bestaat. Kies eerst de koppen.',
    'memo-al-vastgesteld': () => 'Dit memo is al vastgesteld. Stel een nieuw memo op.',
    'memo-zelf-opgesteld': () => 'U hebt dit memo zelf opgesteld. Een andere beleidsadviseur stelt het vast.',
    'memo-vernieuwd': (f) => `Intussen is versie ${f('versie')} van dit memo opgesteld. Lees die eerst.`,
    'los-eind-datum-voorbij': () => 'Deze dag is voorbij. Kies een dag die nog komt.',
  },
  stappen: {
    'randvoorwaarde-past': 'De maatregel is geregeld waar dat hoort',
    'randvoorwaarde-compleet': 'De randvoorwaarde is compleet',
    invloed: 'Wie invloed heeft',
    geregeld: 'Waar het is geregeld',
    'variant-1': 'Heeft de gemeente invloed, dan regelt de regio het vooral buiten de overeenkomst',
    'variant-2': 'Heeft de aanbieder invloed, dan moet de regio het in de overeenkomst regelen',
    'variant-3': 'Hebben beide invloed, dan moeten beide iets doen of laten',
    'variant-4': 'Heeft niemand invloed, dan is een procesafspraak nodig',
    toepassingen: 'Hoe vaak de toepassing is aangetoond',
    'onderwerp-voortgang': 'Het onderwerp kan zo staan',
    trekker: 'Trekker',
    'onderwerp-uiterlijk': 'Uiterlijk geregeld op',
    stand: 'Stand',
    'koppen-van-plan': 'Het plan van de regio noemt de koppen zelf',
    'koppen-kiezen': 'Deze koppen kunnen',
    koppen: 'Aantal koppen',
    memoversie: 'Versie van het memo',
    'vier-ogen': 'Een tweede persoon kijkt mee',
  },
  taken: {
    'beleid/randvoorwaarde-vaststellen': (f) =>
      `Randvoorwaarde vaststellen: ${f('randvoorwaarde')} (geschreven door ${f('door')}; een andere beleidsadviseur stelt haar vast)`,
    'beleid/onderwerp-regelen': (f) =>
      `Onderwerp regelen: ${f('onderwerp')}${f('trekker') && ` (trekker: ${f('trekker')})`}`,
    'beleid/los-eind-afronden': (f) =>
      `Los eind afronden bij ${f('segment')}: ${f('tekst')} (trekker: ${f('trekker')})`,
    'beleid/segmentmemo-vaststellen': (f) =>
      `Memo vaststellen over ${f('segment')} (opgesteld door ${f('door')}; een andere beleidsadviseur stelt het vast)`,
    'beleid/plantekst-vaststellen': (f) =>
      `Tekst vaststellen in het plan voor ${f('segment')}: ${f('kop')} (geschreven door ${f('door')}; een andere beleidsadviseur stelt haar vast)`,
  },
  acten: {
    'beleid/randvoorwaarde-vastleggen': 'Randvoorwaarde vastgelegd als concept',
    'beleid/randvoorwaarde-vaststellen': 'Randvoorwaarde vastgesteld',
    'beleid/toepassing-aantonen': 'Toepassing aangetoond',
    'beleid/onderwerp-vastleggen': 'Onderwerp beschreven',
    'beleid/onderwerp-bijwerken': 'Stand van het onderwerp bijgewerkt',
    'beleid/plankoppen-kiezen': 'Koppen van de segmentplannen gekozen',
    'beleid/memokoppen-kiezen': 'Koppen van de memo’s gekozen',
    'beleid/plantekst-schrijven': 'Tekst in het segmentplan geschreven',
    'beleid/segmentmemo-opstellen': 'Memo opgesteld als concept',
    'beleid/segmentmemo-vaststellen': 'Memo vastgesteld',
    'beleid/plantekst-vaststellen': 'Tekst in het segmentplan vastgesteld',
    'beleid/los-eind-vastleggen': 'Los eind vastgelegd',
    'beleid/los-eind-afronden': 'Los eind afgerond',
  },
};

/** Words for their kinds and choices. */
export const segmentwoorden = {
  invloed: {
    gemeente: 'De gemeente heeft invloed',
    aanbieder: 'De aanbieder of gecertificeerde instelling heeft invloed',
    beide: 'Beide partijen hebben invloed',
    geen: 'Geen van de partijen heeft invloed',
  },
  invloedKort: { gemeente: 'gemeente', aanbieder: 'aanbieder of GI', beide: 'beide', geen: 'geen' },
  geregeld: {
    'buiten-overeenkomst': 'buiten de overeenkomst',
    'in-overeenkomst': 'in de overeenkomst',
    beide: 'in en buiten de overeenkomst',
    procesafspraak: 'in een procesafspraak',
  },
  onderwerpsoort: {
    'geldt-voor-alle': 'geldt voor alle segmenten',
    'beinvloedt-elkaar': 'segmenten beïnvloeden elkaar',
  },
  onderwerpstaat: { open: 'open', 'in-dialoog': 'in dialoog', geregeld: 'geregeld' },
} as const;
