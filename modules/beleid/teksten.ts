// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';
import { dialoogteksten, dialoogwoorden } from './dialoog/teksten.ts';
import { programmateksten, programmawoorden } from './jaarprogramma/teksten.ts';
import { volgteksten } from './motie/volgteksten.ts';
import { visieteksten, visiewoorden } from './regiovisie/teksten.ts';
import { segmentteksten, segmentwoorden } from './segment/teksten.ts';

export { evaluatiewoorden } from './evaluatie/teksten.ts';
export { motiewoorden } from './motie/teksten.ts';
export { opgavewoorden } from './ontwikkelopgave/teksten.ts';
export { nvo } from './regiovisie/teksten.ts';

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    ...segmentteksten.redenen,
    ...volgteksten.redenen,
    ...programmateksten.redenen,
    ...visieteksten.redenen,
    'kernbeding-bestaat-niet': () => 'Dit kernbeding is er niet.',
    'kernbeding-naam-bezet': () => 'Er is al een kernbeding met deze naam. Kies een andere naam.',
    'kernbeding-al-vastgesteld': () => 'Dit kernbeding is al vastgesteld en verandert niet meer.',
    'kernbeding-zelf-opgesteld': () =>
      'U schreef zelf mee aan dit kernbeding. Vraag een beleidsadviseur die er niet aan schreef om het vast te stellen.',
    'kernbeding-niet-compleet': (f) => `Dit kernbeding is nog niet compleet. Er ontbreekt: ${f('wat')}.`,
    'kernbeding-contract-onbekend': () => 'Dit contract staat niet in het plan.',
    'kernbeding-doel-onbekend': (f) => `Het doel ‘${f('doel')}’ staat niet in het plan.`,
    'kernbeding-doel-ander-contract': (f) =>
      `Het doel ‘${f('doel')}’ gaat niet over dit contract. Kies een doel dat erbij hoort.`,
    'kernbeding-indicator-onbekend': () => 'Deze indicator staat niet in het plan.',
    'segment-bestaat-niet': () => 'Dit segment staat niet in het plan.',
    'effectketen-bestaat-niet': () => 'Dit segment heeft nog geen effectketen om bij te stellen.',
    'effectketen-bestaat-al': () => 'Dit segment heeft al een effectketen.',
    'effectketen-al-concept': () => 'Er is al een concept van deze effectketen. Werk daarin verder.',
    'effectketen-geen-concept': () => 'Er is geen concept van deze effectketen. Stel de keten eerst bij.',
    'effectketen-al-vastgesteld': () => 'Deze versie is al vastgesteld en verandert niet meer.',
    'effectketen-leeg': () => 'In deze keten staat nog geen doel.',
    'effectketen-zelf-opgesteld': () =>
      'U werkte zelf mee aan deze keten. Vraag een beleidsadviseur die er niet aan werkte om haar vast te stellen.',
    'effectketen-niet-volledig': (f) =>
      f('aantal') === '1'
        ? 'De keten is nog niet af: 1 open punt moet nog worden ingevuld.'
        : `De keten is nog niet af: ${f('aantal')} open punten moeten nog worden ingevuld.`,
    'keten-te-groot': (f) =>
      `Een keten heeft ten hoogste ${f('hoogstens')} doelen; dit zijn er ${f('aantal')}. Maak er meer ketens van, of voeg doelen samen.`,
    'keten-doel-onbekend': (f) => `Het doel ‘${f('doel')}’ staat niet in het plan.`,
    'keten-doel-ander-segment': (f) => `Het doel ‘${f('doel')}’ gaat niet over dit segment.`,
    'keten-doel-dubbel': (f) => `Het doel ‘${f('doel')}’ staat al in de keten.`,
    'keten-dient-onbekend': (f) => `‘${f('doel')}’ dient een doel dat niet in de keten staat: ‘${f('ander')}’.`,
    'keten-kring': (f) =>
      `Zo dient een doel uiteindelijk zichzelf: ${f('kring')}. Haal een van deze stappen weg, dan loopt de keten weer ergens heen.`,
    'keten-niveau-volgorde': (f) =>
      `‘${f('doel')}’ dient ‘${f('ander')}’ en staat daarom op een lager niveau dan dat doel. Kies een ander niveau, of haal deze stap weg.`,
    'keten-plan-zonder-doelen': () => 'Het plan noemt geen doelen voor dit segment; er is niets om mee te beginnen.',
    'keten-plan-kring': () => 'In het plan dient een doel uiteindelijk zichzelf; daarmee kan geen keten beginnen.',
    'keten-plan-te-diep': (f) =>
      `In het plan liggen meer dan ${f('hoogstens')} doelen boven elkaar; zoveel niveaus heeft een keten niet.`,
    'ketendoel-een-van-twee': () => 'Kies een doel uit het plan of vul een eigen naam in, niet allebei.',
    'ketendoel-niet-in-keten': () => 'Dit doel staat niet in de keten van dit segment.',
    'ketendoel-herziening-voorbij': () => 'Kies een dag na vandaag waarop u opnieuw kijkt.',
    'ketendoel-bron-zonder-feit': () => 'Schrijf bij deze bron ook het feit op.',
    'ketendoel-reden-nodig': () => 'Dit doel staat in het plan. Schrijf op waarom het in deze keten niet nodig is.',
    'vast-bedrag-bij-open-house': () =>
      'Een vast bedrag of beschikbaarheid past niet bij Open House. Kies prijs × hoeveelheid, of een aanbesteding.',
    'keuze-gemeente-bij-open-house': () =>
      'Bij Open House kiest de inwoner zijn aanbieder. Kiest de gemeente, dan is het een overheidsopdracht en geen Open House.',
    'vrije-keuze-bij-aanbesteding': () =>
      'Na een aanbesteding kiest de gemeente de aanbieder. Een vrije keuze voor de inwoner past daar niet bij.',
    'toetreden-bij-aanbesteding': () =>
      'Bij een aanbesteding kunnen er later geen aanbieders bij komen. Tussentijds toetreden past daar niet bij.',
    'typen-bij-open-house': () =>
      'Bij Open House mag iedere aanbieder die voldoet meedoen, klein of groot. De gekozen typen zijn een verwachting en geen grens.',
    'plafond-bij-open-house': () =>
      'Bij Open House kiest de inwoner. Een budgetplafond dat cliënten alleen over andere aanbieders verdeelt, staat daar haaks op.',
    'plafond-bij-partners': () =>
      'Met strategische aanbieders draait het om samenwerken en vertrouwen. Sturen met een budgetplafond past daar minder bij; praat over een gezamenlijke indicatie.',
    'plafond-bij-gedwongen-kader': () =>
      'Deze hulp legt de rechter op en moet worden uitgevoerd. Een budgetplafond past daar niet bij.',
    'plafond-bij-wmo': () =>
      'Bij de Wmo lopen alle beschikkingen via de gemeenten. Een budgetplafond is dan niet nodig.',
    'plafond-bij-vast-bedrag': () =>
      'Een budgetplafond kan alleen waar per geleverde hulp wordt betaald, niet bij een vast bedrag.',
    'vast-bedrag-in-jaarprogramma': () =>
      'Een vast bedrag moet elk jaar in het jaarprogramma en de begroting van de regio staan.',
    'eerste-termijn-te-kort': () =>
      'De norm vraagt contracten van ten minste drie jaar. De eerste termijn is korter; de termijnen van de norm zijn indicatief.',
    'looptijd-langer-dan-vier-jaar': () =>
      'Een aanbestede raamovereenkomst van meer dan vier jaar moet worden gemotiveerd.',
    'keuzevoorstel-bestaat-niet': () => 'Dit voorstel is er niet.',
    'keuzevoorstel-contract-onbekend': () => 'Dit contract staat niet in het plan.',
    'keuzevoorstel-gesloten': (f) => `Dit voorstel staat niet meer open: het is ${f('staat')}.`,
    'keuzevoorstel-verandert-niets': () => 'Dit voorstel verandert niets. Kies iets anders dan wat nu geldt.',
    'keuzevoorstel-ingang-voorbij': () => 'Deze dag is al voorbij. Kies een dag na vandaag.',
    'keuzevoorstel-loopt-al': () => 'Er wacht al een voorstel voor dit contract. Trek dat eerst in.',
    'keuzevoorstel-code-onbekend': (f) => `‘${f('code')}’ staat niet in het plan.`,
    'keuze-nog-niet-gemaakt': (f) => `Dit is niet te beoordelen: het plan kiest nog niets voor ${f('wat')}.`,
    'keuze-tegenstrijdig': () =>
      'Dit hangt af van hoe men het plan leest: het zegt op twee plaatsen iets anders. Maak eerst die keuze.',
    ...dialoogteksten.redenen,
  },
  stappen: {
    ...segmentteksten.stappen,
    ...volgteksten.stappen,
    ...programmateksten.stappen,
    ...visieteksten.stappen,
    smart: 'SMART',
    indicatoren: 'Indicatoren bij dit doel',
    'beste-indicator': 'Getoetst aan de indicator die het best is beschreven',
    specifiek: 'Specifiek: precies wat wordt geteld',
    meetbaar: 'Meetbaar: waarmee, hoe en hoe vaak',
    aanwijsbaar: 'Aanwijsbaar: wie de cijfers maakt',
    realistisch: 'Realistisch: van welke stand naar welke',
    tijdgebonden: 'Tijdgebonden: wanneer het bereikt is',
    indicator: 'een indicator',
    eenheid: 'eenheid',
    richting: 'richting',
    nulmeting: 'nulmeting',
    normjaar: 'normjaar',
    streefwaarde: 'streefwaarde',
    streefdatum: 'streefdatum',
    databron: 'databron',
    meetwijze: 'wijze van meten',
    maker: 'wie de cijfers maakt',
    ritme: 'hoe vaak wordt gemeten',
    'streefwaarde-volgt-richting': 'een streefwaarde die in de gewenste richting ligt',
    'streefdatum-na-normjaar': 'een streefdatum na het normjaar',
    'kernbeding-compleet': 'Compleet',
    tekst: 'de tekst',
    doelen: 'een doel dat ermee gediend is',
    'inspanning-of-resultaat': 'inspanning of resultaat',
    'kernbedingen-dekkend': 'Prijs, prestatie en kwaliteitsniveau zijn er alle drie',
    prijs: 'een prijs',
    prestatie: 'een prestatie',
    kwaliteitsniveau: 'een kwaliteitsniveau',
    doel: 'doel',
    'keten-klopt': 'De keten kan zo',
    'keten-voorgesteld': 'Voorgesteld uit het plan',
    'keten-volledig': 'De keten is af',
    'plandoel-ontbreekt': 'Doelen van het plan die niet in de keten staan',
    'doel-ander-segment': 'Doelen die volgens het plan niet bij dit segment horen',
    'doel-dient-niets': 'Doelen die geen ander doel dienen',
    'doel-niet-gediend': 'Doelen waar niets aan bijdraagt',
    'doel-zonder-grond': 'Doelen waarvan niet gezegd is waarop zij rusten',
    'feit-zonder-bron': 'Doelen met een feit zonder bron',
    'norm-zonder-herziening': 'Doelen op alleen een norm, zonder dag om opnieuw te kijken',
    'herziening-verstreken': 'Doelen op alleen een norm, waarvan die dag voorbij is',
    'doel-zonder-meting': 'Doelen waarvan niet gezegd is hoe zij worden gemeten',
    samenhang: 'De vier instrumenten passen bij elkaar',
    procedure: 'procedure',
    looptijd: 'looptijd',
    bekostiging: 'bekostiging',
    leveranciers: 'leveranciersmanagement',
    plafond: 'budgetplafond',
    'keuzevoorstel-indienbaar': 'Het voorstel kan worden ingediend',
    'keuzes-die-wijzigen': 'keuzes die wijzigen',
    'voorstel-wacht': 'er wacht al een voorstel',
    vandaag: 'vandaag',
    ingang: 'Ingangsdatum',
    'vast-bedrag-bij-open-house': 'Geen vast bedrag bij Open House',
    'keuze-gemeente-bij-open-house': 'Bij Open House kiest de inwoner',
    'vrije-keuze-bij-aanbesteding': 'Na een aanbesteding kiest de gemeente',
    'toetreden-bij-aanbesteding': 'Na een aanbesteding komt er niemand bij',
    'typen-bij-open-house': 'Open House staat open voor iedere grootte',
    'plafond-bij-open-house': 'Geen budgetplafond bij Open House',
    'plafond-bij-partners': 'Geen budgetplafond bij strategische aanbieders',
    'plafond-bij-gedwongen-kader': 'Geen budgetplafond bij hulp die de rechter oplegt',
    'plafond-bij-wmo': 'Geen budgetplafond waar de gemeente alles beschikt',
    'plafond-bij-vast-bedrag': 'Geen budgetplafond bij een vast bedrag',
    'vast-bedrag-in-jaarprogramma': 'Een vast bedrag staat in de begroting van de regio',
    'eerste-termijn-te-kort': 'De eerste termijn is ten minste drie jaar',
    'looptijd-langer-dan-vier-jaar': 'Een aanbestede overeenkomst duurt hoogstens vier jaar',
    ...dialoogteksten.stappen,
  },
  taken: {
    ...segmentteksten.taken,
    ...volgteksten.taken,
    ...programmateksten.taken,
    ...visieteksten.taken,
    'beleid/kernbeding-vaststellen': (f) =>
      `Kernbeding vaststellen: ${f('kernbeding')}${f('door') && ` (geschreven door ${f('door')}; een andere beleidsadviseur stelt het vast)`}`,
    'beleid/effectketen-vaststellen': (f) =>
      `Effectketen vaststellen: ${f('segment')} (laatst bewerkt door ${f('door')}; een andere beleidsadviseur stelt haar vast)`,
    'beleid/ketendoel-herzien': (f) => `Opnieuw kijken naar een norm in de effectketen: ${f('doel')}`,
    'beleid/keuzevoorstel-vaststellen': (f) =>
      `Besluiten over andere keuzes voor ${f('contract')}, vanaf ${f('ingang')}`,
    ...dialoogteksten.taken,
  },
  acten: {
    ...segmentteksten.acten,
    ...volgteksten.acten,
    ...visieteksten.acten,
    'beleid/keuzevoorstel-indienen': 'Andere keuzes voorgesteld',
    'beleid/keuzevoorstel-vaststellen': 'Besloten over andere keuzes',
    'beleid/keuzevoorstel-intrekken': 'Voorstel ingetrokken',
    'beleid/keuzes-doorvoeren': 'Andere keuzes vastgesteld',
    ...programmateksten.acten,
    'beleid/kernbeding-vastleggen': 'Kernbeding vastgelegd als concept',
    'beleid/kernbeding-vaststellen': 'Kernbeding vastgesteld',
    'beleid/effectketen-voorstellen': 'Eerste keten voorgesteld uit het plan',
    'beleid/effectketen-bijstellen': 'Nieuwe versie begonnen om de keten bij te stellen',
    'beleid/effectketen-vaststellen': 'Effectketen vastgesteld',
    'beleid/ketendoel-toevoegen': 'Doel in de keten gezet',
    'beleid/ketendoel-plaatsen': 'Plaats van een doel in de keten bepaald',
    'beleid/ketendoel-onderbouwen': 'Vastgelegd waarop een doel in de keten rust',
    'beleid/ketendoel-weglaten': 'Doel uit de keten gelaten',
    ...dialoogteksten.acten,
  },
};

type Woorden = Readonly<Record<string, string>>;

/** Words for the kinds and choices of a plan. */
export const woorden = {
  ...programmawoorden,
  doelsoort: {
    ambitie: 'Ambitie',
    kernwaarde: 'Kernwaarde',
    transformatiedoel: 'Transformatiedoel',
    uitgangspunt: 'Uitgangspunt',
    beleidsdoel: 'Beleidsdoel',
    inspanningsverplichting: 'Inspanningsverplichting',
    resultaatafspraak: 'Resultaatafspraak',
    prestatieafspraak: 'Prestatieafspraak',
  },
  niveau: {
    inspanning: 'Inspanning',
    resultaat: 'Resultaat',
    'eerste-effect': 'Eerste effect',
    'later-effect': 'Later effect',
    'uiteindelijk-effect': 'Uiteindelijk effect',
  },
  niveauUitleg: {
    inspanning: 'wat gemeenten en aanbieders doen',
    resultaat: 'wat dat direct oplevert',
    'eerste-effect': 'wat er daardoor verandert',
    'later-effect': 'wat daar later uit volgt',
    'uiteindelijk-effect': 'waar het om begonnen is',
  },
  openPunt: {
    'plandoel-ontbreekt': 'staat in het plan, maar niet in de keten',
    'doel-ander-segment': 'hoort volgens het plan niet bij dit segment',
    'doel-dient-niets': 'dient nog geen ander doel',
    'doel-niet-gediend': 'niets draagt er nog aan bij',
    'doel-zonder-grond': 'nog niet gezegd waarop het rust',
    'feit-zonder-bron': 'een feit heeft nog geen bron',
    'norm-zonder-herziening': 'rust alleen op een norm, zonder dag om opnieuw te kijken',
    'herziening-verstreken': 'rust alleen op een norm, en de dag om opnieuw te kijken is voorbij',
    'doel-zonder-meting': 'nog niet gezegd hoe het wordt gemeten',
  },
  ketendeel: {
    naam: 'naam',
    niveau: 'niveau',
    dient: 'wat het dient',
    feiten: 'feiten',
    norm: 'norm',
    herzienOp: 'dag om opnieuw te kijken',
    meting: 'hoe het wordt gemeten',
  },
  wet: { jeugdwet: 'Jeugdwet', wmo: 'Wmo' },
  kernbedingsoort: { prijs: 'Prijs', prestatie: 'Prestatie', kwaliteitsniveau: 'Kwaliteitsniveau' },
  op: { inspanning: 'op inspanning', resultaat: 'op resultaat' },
  bekostiging: {
    'p*q': 'prijs × hoeveelheid (p×q)',
    'lump-sum': 'vast bedrag (lump sum)',
    beschikbaarheid: 'beschikbaarheid',
  },
  verlenging: { stilzwijgend: 'stilzwijgend verlengd', 'bij-besluit': 'verlengd bij besluit' },
  leveranciers: { strategisch: 'strategische', groot: 'grote', middel: 'middelgrote', klein: 'kleine', niche: 'niche' },
  budgetplafond: {
    kan: 'Mogelijk, na een besluit per jaar',
    'gezamenlijke-indicatie': 'Geen plafond; wel een gezamenlijke budgetindicatie om over te spreken',
    nee: 'Niet voor dit contract',
  },
  keuze: {
    procedure: 'Procedure',
    looptijd: 'Looptijd',
    bekostiging: 'Bekostiging',
    toegang: 'Toegang',
    leveranciers: 'Leveranciersmanagement',
    budgetplafond: 'Budgetplafond',
  },
  samenhang: { past: 'past', 'let-op': 'let op', 'past-niet': 'past niet', onbekend: 'onbekend' },
  ...segmentwoorden,
  ...dialoogwoorden,
  ...visiewoorden,
} as const satisfies Record<string, Woorden>;
