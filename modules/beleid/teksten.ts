// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    'kernbeding-bestaat-niet': () => 'Dit kernbeding is er niet.',
    'kernbeding-naam-bezet': () => 'Er is al een kernbeding met deze naam. Kies een andere naam.',
    'kernbeding-al-vastgesteld': () => 'Dit kernbeding is al vastgesteld en verandert niet meer.',
    'kernbeding-zelf-opgesteld': () =>
      'U hebt dit kernbeding zelf geschreven. Een andere beleidsadviseur stelt het vast.',
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
      'U werkte zelf als laatste aan deze keten. Een andere beleidsadviseur stelt haar vast.',
    'effectketen-niet-volledig': (f) =>
      f('aantal') === '1'
        ? 'De keten is nog niet af: er is 1 open punt.'
        : `De keten is nog niet af: er zijn ${f('aantal')} open punten.`,
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
  },
  stappen: {
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
    'doel-dient-niets': 'Doelen die geen ander doel dienen',
    'doel-niet-gediend': 'Doelen waar niets aan bijdraagt',
    'doel-zonder-grond': 'Doelen waarvan niet gezegd is waarop zij rusten',
    'feit-zonder-bron': 'Doelen met een feit zonder bron',
    'norm-zonder-herziening': 'Doelen op alleen een norm, zonder dag om opnieuw te kijken',
    'herziening-verstreken': 'Doelen op alleen een norm, waarvan die dag voorbij is',
    'doel-zonder-meting': 'Doelen waarvan niet gezegd is hoe zij worden gemeten',
  },
  taken: {
    'beleid/kernbeding-vaststellen': (f) =>
      `Kernbeding vaststellen: ${f('kernbeding')}${f('door') && ` (geschreven door ${f('door')}; een andere beleidsadviseur stelt het vast)`}`,
    'beleid/effectketen-vaststellen': (f) =>
      `Effectketen vaststellen: ${f('segment')} (laatst bewerkt door ${f('door')}; een andere beleidsadviseur stelt haar vast)`,
    'beleid/ketendoel-herzien': (f) => `Opnieuw kijken naar een norm in de effectketen: ${f('doel')}`,
  },
  acten: {
    'beleid/kernbeding-vastleggen': 'Kernbeding vastgelegd als concept',
    'beleid/kernbeding-vaststellen': 'Kernbeding vastgesteld',
    'beleid/effectketen-voorstellen': 'Eerste keten voorgesteld uit het plan',
    'beleid/effectketen-bijstellen': 'Nieuwe versie begonnen om de keten bij te stellen',
    'beleid/effectketen-vaststellen': 'Effectketen vastgesteld',
    'beleid/ketendoel-toevoegen': 'Doel in de keten gezet',
    'beleid/ketendoel-plaatsen': 'Plaats van een doel in de keten bepaald',
    'beleid/ketendoel-onderbouwen': 'Vastgelegd waarop een doel in de keten rust',
    'beleid/ketendoel-weglaten': 'Doel uit de keten gelaten',
  },
};

type Woorden = Readonly<Record<string, string>>;

/** Words for the kinds and choices of a plan. */
export const woorden = {
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
} as const satisfies Record<string, Woorden>;
