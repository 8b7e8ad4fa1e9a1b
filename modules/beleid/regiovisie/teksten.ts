// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of the regiovisie. */
export const visieteksten: Texts = {
  redenen: {
    'afspraak-nergens-uit-gebleken': () => 'Schrijf op waaruit blijkt dat deze afspraak wordt nagekomen.',
    'jeugdfunctie-bestaat-niet': () => 'Deze functie staat niet op de lijst.',
    'jeugdfunctie-naam-bezet': () => 'Er staat al een functie met deze naam op de lijst. Kies een andere naam.',
    'geraadpleegde-bestaat-niet': () => 'Deze geraadpleegde staat niet op de lijst.',
    'geraadpleegde-naam-bezet': () => 'Wie dit is, staat al op de lijst. Pas die regel aan, of schrijf het anders op.',
    'gemeente-geen-lid': () => 'Deze gemeente doet niet mee in de regio.',
    'visie-afspraak-zonder-stand': (f) => `Zeg eerst hoe het staat met afspraak ${f('nummers')}.`,
    'visie-niemand-geraadpleegd': () => 'Zeg eerst wie over de regiovisie is geraadpleegd.',
    'visie-periode-keert-om': () => 'De laatste dag ligt vóór de eerste. Kies een latere dag.',
    'visie-ligt-al-voor': (f) => `Versie ${f('versie')} ligt nog bij de raden. Wacht tot zij alle hebben besloten.`,
    'visieversie-bestaat-niet': () => 'Deze versie is er niet.',
    'raad-wees-visie-af': (f) => `De raad van ${f('wie')} stelde deze versie niet vast.`,
    'raad-besloot-al': () => 'Van deze raad is al een besluit over deze versie vastgelegd.',
    'raad-besloot-nog-niet': () =>
      'Van deze raad is nog geen besluit over deze versie vastgelegd. Leg het vast als nieuw besluit.',
    'raadsbesluit-ongewijzigd': () => 'Dit is hetzelfde besluit als er al staat. Er is niets vervangen.',
    'raadsbesluit-nog-niet': () => 'Deze dag komt nog. Leg een besluit vast als het genomen is.',
  },
  stappen: {
    'regiovisie-vastgesteld': 'Vastgesteld door alle raden',
    'regiovisie-aanbiedbaar': 'De regiovisie kan naar de raden',
    'afspraken-zonder-stand': 'afspraken waarvan nog niet gezegd is hoe het ermee staat',
    geraadpleegden: 'wie is geraadpleegd',
  },
  taken: {
    'beleid/jeugdfunctie-opnieuw-borgen': (f) => `Opnieuw borgen: ${f('functie')} (geborgd tot en met ${f('tot')})`,
    'beleid/raadsbesluiten-vastleggen': (f) => `Vastleggen wat de raden besluiten over ‘${f('titel')}’`,
  },
  acten: {
    'beleid/nvo-afspraak-beoordelen': 'Stand van een afspraak vastgelegd',
    'beleid/thema-schalen': 'Schalen van een beleidsthema vastgelegd',
    'beleid/jeugdfunctie-vastleggen': 'Borging van een functie vastgelegd',
    'beleid/basisfuncties-beoordelen': 'Basisfuncties van een toegangsteam vastgelegd',
    'beleid/geraadpleegde-vastleggen': 'Geraadpleegde vastgelegd',
    'beleid/regiovisie-aanbieden': 'Regiovisie aangeboden aan de raden',
    'beleid/raadsbesluit-vastleggen': 'Besluit van een raad vastgelegd',
    'beleid/raadsbesluit-vervangen': 'Besluit van een raad vervangen',
    'beleid/visieregel-weglaten': 'Functie of geraadpleegde weggelaten uit de regiovisie',
  },
};

/** Words for its choices. */
export const visiewoorden = {
  stand: { nagekomen: 'nagekomen', deels: 'deels nagekomen', 'nog-niet': 'nog niet nagekomen' },
  beleidsthema: {
    'preventie-vroegsignalering': 'Preventie en vroegsignalering',
    demedicaliseren: 'Demedicaliseren',
    'wijkgericht-werken': 'Wijkgericht werken',
    'jeugdhulp-onderwijs': 'Jeugdhulp en onderwijs',
    'zo-thuis-mogelijk': 'Zo thuis mogelijk',
    'complexe-casuistiek': 'Beter omgaan met complexe casuïstiek',
    ontschotten: 'Integreren en ontschotten van gespecialiseerde hulp en schaarse voorzieningen',
  },
  visieschaal: {
    lokaal: 'Lokaal',
    regionaal: 'Regionaal',
    'bi-regionaal': 'Bi-regionaal',
    bovenregionaal: 'Bovenregionaal',
    landelijk: 'Landelijk',
  },
  basisfunctie: {
    'veilige-leefomgeving': 'Veilige leefomgeving',
    'tijdig-signaleren': 'Tijdig signaleren van de vraag',
    'toegankelijke-hulp': 'Vindbare en toegankelijke hulp',
    'brede-blik': 'Handelen met een brede blik',
    'leren-en-verbeteren': 'Leren en verbeteren',
  },
} as const;

/** The eight agreements of the Norm van Opdrachtgeverschap (VNG, 10 juni 2020) in short, and where the platform shows them. */
export const nvo: readonly { readonly nummer: number; readonly tekst: string; readonly waar: readonly Plek[] }[] = [
  {
    nummer: 1,
    tekst:
      'De raden van alle gemeenten stellen samen een regiovisie vast, in overleg met aanbieders, professionals, jongeren, ouders en ketenpartijen.',
    waar: [
      ['/beleid/regiovisie#versies', 'Versies en raden'],
      ['/beleid/regiovisie#geraadpleegden', 'Geraadpleegden'],
    ],
  },
  {
    nummer: 2,
    tekst: 'De regiovisie zegt hoe jeugdfuncties beschikbaar blijven, en hoe het zorglandschap zich ontwikkelt.',
    waar: [['/beleid/regiovisie#functies', 'Functies en hun borging']],
  },
  {
    nummer: 3,
    tekst:
      'De regiovisie zegt hoe de lokale toegang met de gecontracteerde hulp verbonden is, met de vijf basisfuncties als leidraad.',
    waar: [['/beleid/regiovisie#basisfuncties', 'Basisfuncties per toegangsteam']],
  },
  {
    nummer: 4,
    tekst: 'De regio werkt niet-vrijblijvend samen, met één aanspreekpunt dat namens haar kan optreden.',
    waar: [['/regio', 'Mandaatregister en samenwerking']],
  },
  {
    nummer: 5,
    tekst: 'De regio zegt hoe en voor welke functies zij bovenregionaal samenwerkt.',
    waar: [
      ['/beleid/regiovisie#themas', 'Thema’s per schaal'],
      ['/regio', 'Samenwerking'],
    ],
  },
  {
    nummer: 6,
    tekst:
      'De regio beperkt administratieve lasten: drie uitvoeringsvarianten, dezelfde contractvoorwaarden en gezamenlijk contractbeheer.',
    waar: [['/beleid/instrumenten', 'Keuzes per contract']],
  },
  {
    nummer: 7,
    tekst: 'Gemeenten kopen zorgvuldig in: op tijd, voor meer jaren, en zo dat zorg doorgaat als een contract afloopt.',
    waar: [['/beleid/instrumenten', 'Looptijd per contract']],
  },
  {
    nummer: 8,
    tekst: 'De regio hanteert reële tarieven, en aanbieders zijn open over de opbouw van hun tarief.',
    waar: [['/tarieven', 'Tarieven met hun opbouw']],
  },
];
type Plek = readonly [href: string, naam: string];
