// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import { formatDatum, formatMoment } from '#libs/kernel';

/** A moment to the second, in Dutch time: `1 juni 2024, 12:00:01 uur`. */
export function momentTekst(iso: string): string {
  const lokaal = Temporal.Instant.from(iso).toZonedDateTimeISO('Europe/Amsterdam');
  return `${formatDatum(lokaal.toPlainDate())}, ${lokaal.toPlainTime().toString({ smallestUnit: 'second' })} uur`;
}

const minuteText = (iso: string): string => formatMoment(Temporal.Instant.from(iso));

/** A day, or the first and last day of a month or quarter. */
const gepland = (f: (figure: string) => string): string =>
  f('van') === f('tot') ? `op ${f('van')}` : `van ${f('van')} tot en met ${f('tot')}`;

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    'contract-bestaat-niet': () => 'Dit contract staat niet in het plan. Kies een contract uit de lijst.',
    'contract-zonder-procedure': (f) =>
      `Het plan zegt niet met welke procedure ${f('contract')} wordt ingekocht, of die vorm is er nog niet. Vul dat eerst aan in het regiopakket.`,
    'sluit-voor-opent': () => 'De inschrijving sluit voordat zij opent. Kies een later moment van sluiten.',
    'uitslag-voor-sluiting': (f) => `De uitslag moet na de sluiting komen, dus na ${f('sluit')}.`,
    'ingang-voor-uitslag': (f) => `De overeenkomsten moeten na de uitslag ingaan, dus na ${f('uitslag')}.`,
    'planning-te-vroeg': (f) => `De regio plant ‘${f('wat')}’ ${gepland(f)}. U koos ${f('gekozen')}, dat is eerder.`,
    'planning-te-laat': (f) => `De regio plant ‘${f('wat')}’ ${gepland(f)}. U koos ${f('gekozen')}, dat is later.`,
    'planning-andere-dag': (f) => `De regio plant ‘${f('wat')}’ ${gepland(f)}. U koos ${f('gekozen')}.`,
    'looptijd-kort': (f) => `De eerste looptijd is ${f('jaren')} jaar. De norm is ten minste ${f('norm')} jaar.`,
    'procedure-bestaat-niet': () => 'Deze procedure is er niet, of zij is niet voor u.',
    'procedure-al-gepubliceerd': () => 'Deze procedure is al gepubliceerd.',
    'geen-vastgestelde-producten': (f) =>
      `Voor ${f('contract')} zijn op ${f('ingang')} nog geen producten vastgesteld. De colleges stellen eerst het productenboek vast.`,
    'sluiting-voorbij': (f) =>
      `Het moment van sluiten (${minuteText(f('sluit'))}) is al voorbij. Bereid de procedure opnieuw voor.`,
    'inschrijving-te-vroeg': (f) =>
      `De inschrijving opent op ${minuteText(f('opent'))}. Tot dan kunt u nog niet inschrijven.`,
    'inschrijving-te-laat': (f) =>
      `De inschrijving sloot op ${momentTekst(f('sluit'))}. De uwe kwam binnen op ${momentTekst(f('ontvangen'))}. Dat is te laat.`,
    'inschrijving-bestaat-niet': () => 'Deze inschrijving is er niet, of zij is niet voor u.',
    'al-ingediend': () => 'U hebt deze inschrijving al ingediend. Zij ligt vast en verandert niet meer.',
    'bedrijf-ontbreekt': () => 'Vul de gegevens van uw organisatie in.',
    'vrijwilligers-onbeantwoord': () => 'Zeg of u met vrijwilligers werkt.',
    'producten-ontbreken': () => 'Kies ten minste één product.',
    'product-niet-aangeboden': (f) => `Het product ${f('product')} hoort niet bij deze procedure.`,
    'cao-ontbreekt': () => 'Zeg onder welke cao uw medewerkers werken.',
    'cao-onbekend': (f) => `De cao ${f('cao')} hoort niet bij deze procedure. Kies er een uit de lijst.`,
    'verklaring-ontbreekt': (f) => `Zeg of u voldoet aan: ${f('criterium')}.`,
    'verklaring-zonder-toelichting': (f) =>
      `U voldoet niet aan: ${f('criterium')}. Leg uit wat u hebt gedaan om dat te herstellen.`,
    'bewijs-ontbreekt': (f) => `Er ontbreekt een stuk bij ‘${f('criterium')}’: ${f('bewijs')}.`,
    'dagtekening-ontbreekt': (f) =>
      `Zeg van welke dag ${f('bewijs')} is, en kies het bestand dan opnieuw. De dag telt bij deze eis.`,
    'bewijs-uit-de-toekomst': (f) => `${f('bewijs')} is van ${f('dagtekening')}. Die dag moet nog komen.`,
    'bewijs-buiten-terugblik': (f) =>
      `${f('bewijs')} is van ${f('dagtekening')}. Alleen de afgelopen ${f('jaren')} jaar telt, dus vanaf ${f('vanaf')}.`,
    'bewijs-te-oud': (f) =>
      `${f('bewijs')} is van ${f('dagtekening')}. Het mag hoogstens ${f('maanden')} maanden oud zijn.`,
    'bewijs-niet-gevraagd': () => 'Dit stuk wordt in deze procedure niet gevraagd.',
    'bewijsstuk-bestaat-niet': () => 'Dit stuk hebt u niet eerder gegeven. Kies het bestand opnieuw.',
    'procedure-nog-niet-gesloten': () =>
      'De inschrijving loopt nog. Tot de sluiting blijven alle inschrijvingen verzegeld.',
    'niet-aan-de-beurt': () => 'Deze inschrijving wacht nu niet op een oordeel.',
    'beoordelaar-onbekend': () => 'Alleen een persoon kan beoordelen.',
    'beoordelaar-al-geweest': () => 'U hebt hier al over geoordeeld. Een tweede persoon moet dat ook doen.',
    'niet-uw-verschil': () => 'Alleen de twee die verschillend oordeelden, lossen dat samen op.',
    'oordeel-ontbreekt': (f) => `Geef een oordeel over: ${f('punt')}.`,
    'oordeel-niet-gevraagd': (f) => `Over ${f('punt')} wordt nu geen oordeel gevraagd.`,
    'oordeel-zonder-toelichting': (f) => `Schrijf waarom niet is voldaan aan: ${f('punt')}.`,
    'zienswijze-niet-aan-de-orde': () => 'Er is nu geen reden om een zienswijze te vragen.',
    'termijn-onbekend': () => 'Het plan noemt geen termijn voor hoor en wederhoor. Kies de laatste dag om te reageren.',
    'uiterlijk-voorbij': (f) => `Kies een dag die nog komt; ${f('uiterlijk')} is te vroeg.`,
    'zienswijze-niet-gevraagd': () => 'Er is u niet om een zienswijze gevraagd.',
    'zienswijze-al-gegeven': () => 'U hebt uw zienswijze al gegeven.',
    'zienswijze-te-laat': (f) => `U kon reageren tot en met ${f('uiterlijk')}. Die dag is voorbij.`,
    'nog-niet-te-besluiten': () => 'Er kan nog niet worden besloten: eerst zijn er andere stappen.',
    'al-toegelaten-of-afgewezen': () => 'Over deze inschrijving is al besloten.',
    'beoordelaar-besluit-niet': () => 'U hebt deze inschrijving zelf beoordeeld. Iemand anders moet besluiten.',
  },
  stappen: {
    'dagen-om-in-te-schrijven': 'Tijd om in te schrijven',
    'dagen-om-te-toetsen': 'Tijd om te toetsen',
    'dagen-om-in-te-voeren': 'Tijd om in te voeren',
    planningseis: 'Planning van de regio',
    'dag-regio': 'Volgens de regio',
    'dag-procedure': 'In deze procedure',
    'laatste-dag-regio': 'Tot en met',
    'binnen-planning': 'Past',
    'eerste-looptijd': 'Eerste looptijd',
    criterium: 'Criterium',
    vrijgesteld: 'Vrijgesteld als',
    'terugblik-vanaf': 'Telt mee vanaf',
    verklaring: 'Voldoet, volgens de aanbieder',
    'gevraagd-bewijs': 'Gevraagd',
    stuk: 'Gegeven',
    dagtekening: 'Dagtekening',
    'op-tijd': 'Op tijd',
    ontvangen: 'Ontvangen',
    opent: 'Opent',
    sluit: 'Sluit',
    'procedure-gesloten': 'De inschrijving is gesloten',
    'eerder-beoordeeld': 'U oordeelde al in deze ronde',
    'beoordelaars-in-ronde': 'Al gegeven oordelen',
    'mag-beoordelen': 'Mag beoordelen',
    'oordelen-zichtbaar': 'Oordeel van de ander zichtbaar',
    'eigen-oordeel-ingeleverd': 'Eigen oordeel gegeven',
    'oordelen-ingeleverd': 'Gegeven oordelen',
    vervolg: 'Vervolg',
    toetspunt: 'Punt',
    oordeel: 'Oordeel',
  },
  taken: {
    'inkoop/procedure-publiceren': (f) => `Besluiten over publicatie: ${f('contract')} (voorbereid door ${f('door')})`,
    'inkoop/beoordelen': (f) =>
      `Inschrijving …${f('kenmerk')} op ${f('contract')} beoordelen (kan na de sluiting op ${minuteText(f('sluit'))})`,
    'inkoop/samen-beoordelen': (f) =>
      `Samen oordelen over ${f('aanbieder')}: twee oordelen verschillen (${f('contract')})`,
    'inkoop/herbeoordelen': (f) => `${f('aanbieder')} heeft gereageerd: opnieuw beoordelen (${f('contract')})`,
    'inkoop/zienswijze-vragen': (f) =>
      `${f('aanbieder')} horen voordat de inschrijving wordt afgewezen (${f('contract')})`,
    'inkoop/zienswijze-afwachten': (f) =>
      `${f('aanbieder')} kan reageren tot en met ${f('uiterlijk')}; komt er niets, leg de afwijzing dan voor (${f('contract')})`,
    'inkoop/zienswijze-geven': (f) => `Reageren op wat de regio mist in uw inschrijving op ${f('contract')}`,
    'inkoop/toelating-besluiten': (f) => `Besluiten over de inschrijving van ${f('aanbieder')} (${f('contract')})`,
    'inkoop/uitslag-lezen': (f) => `Lees het besluit over uw inschrijving op ${f('contract')}`,
  },
  acten: {
    'inkoop/procedure-voorbereiden': 'Procedure voorbereid',
    'inkoop/procedure-publiceren': 'Procedure gepubliceerd',
    'inkoop/inschrijving-beginnen': 'Inschrijving begonnen',
    'inkoop/inschrijving-bewaren': 'Inschrijving bewaard',
    'inkoop/bewijs-toevoegen': 'Bewijsstuk toegevoegd',
    'inkoop/bewijs-hergebruiken': 'Eerder bewijsstuk gebruikt',
    'inkoop/bewijs-weghalen': 'Bewijsstuk weggehaald',
    'inkoop/inschrijving-indienen': 'Inschrijving ingediend',
    'inkoop/beoordeling-vastleggen': 'Oordeel gegeven',
    'inkoop/zienswijze-vragen': 'Om een zienswijze gevraagd',
    'inkoop/zienswijze-geven': 'Zienswijze gegeven',
    'inkoop/afwijzing-voorleggen': 'Afwijzing voorgelegd',
    'inkoop/toelating-besluiten': 'Besloten over de inschrijving',
    'inkoop/uitslag-lezen': 'Uitslag gelezen',
  },
};
