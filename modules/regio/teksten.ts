// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '#libs/explain';

/** Dutch for the codes of this room. */
export const teksten: Texts = {
  redenen: {
    'niet-bevoegd': (f) => `U bent niet bevoegd om dit te besluiten. Wel bevoegd: ${f('wie')}.`,
    'mandaat-onbekend': () =>
      'In het mandaatregister van de regio staat niet wie dit besluit neemt. Laat de regio dat eerst invullen.',
    'volmacht-ontbreekt': (f) =>
      `Voor dit besluit is een volmacht nodig, en die is nog niet verleend door ${f('van')}. De colleges kunnen de volmacht verlenen.`,
    'vier-ogen': () => 'U hebt dit voorstel zelf voorbereid. Iemand anders moet besluiten.',
    'motivering-ontbreekt': (f) => `Schrijf in ten minste ${f('tekens')} tekens waarom dit besluit wordt genomen.`,
    'geen-lid': () => 'Uw gemeente is geen lid van dit samenwerkingsverband. Kies het verband waarvan zij lid is.',
    'al-besloten': () => 'Hierover is al besloten.',
    'mandaat-bestaat-niet': () => 'Dit mandaat staat niet in het register van de regio.',
    'volmacht-niet-nodig': (f) => `Voor ‘${f('mandaat')}’ is geen volmacht nodig.`,
  },
  stappen: {
    handeling: 'Handeling',
    gremium: 'Wie wil besluiten',
    dag: 'Op',
    mandaat: 'Mandaat in het register',
    bevoegd: 'Bevoegd',
    'zelf-voorbereid': 'Zelf voorbereid',
    'micro-onderneming': 'Micro-onderneming',
    medewerkers: 'Medewerkers',
    'grens-medewerkers': 'Grens: minder medewerkers dan',
    jaaromzet: 'Jaaromzet',
    balanstotaal: 'Balanstotaal',
    'grens-omzet-of-balans': 'Grens: omzet of balans minder dan',
  },
  taken: {
    'regio/kennisnemen': (f) => `Kennisnemen van: ${f('titel')} (besloten door ${f('door')})`,
  },
  acten: {
    'regio/besluit-nemen': 'Besluit genomen',
    'regio/volmacht-verlenen': 'Volmacht verleend',
    'regio/kennis-nemen': 'Kennisgenomen',
    'regio/pakket-laden': 'Regiopakket geladen',
    'regio/aanbieder-beschrijven': 'Gegevens van aanbieder vastgelegd',
  },
};

/** Names of fields and lists of a plan that do not read as Dutch by themselves. */
const namen: Readonly<Record<string, string>> = {
  nvoAfspraken: 'afspraken van de norm van opdrachtgeverschap',
  themas: 'beleidsthema’s',
  wasWordt: 'was en wordt',
  caos: 'cao’s',
  noShow: 'no-show',
  toelichtingTaak: 'toelichting',
  toelichtingSchaal: 'toelichting',
  winstEnRisico: 'winst en risico',
  ijw: 'iJw',
  bedragEuro: 'bedrag in euro’s',
  tariefEuro: 'tarief in euro’s',
};

/** The name of a field or list of a plan as words. @example woordenVan('hoogstensMaanden') // 'hoogstens maanden' */
export const woordenVan = (naam: string): string =>
  namen[naam] ??
  naam
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replace(/-/g, ' ');
