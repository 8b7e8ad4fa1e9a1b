// SPDX-License-Identifier: EUPL-1.2
import type { Sentence, Texts } from '#libs/explain';

/** Everything that is said in a mail, one text for each code. */
const mailteksten = {
  'bevestiging-onderwerp': () => 'Bevestig uw e-mailadres voor Inkoopregie',
  'bevestiging-uitleg': () =>
    'Dit adres is opgegeven om bericht te krijgen over werk dat klaarstaat in Inkoopregie. Bevestig dat het van u is.',
  'bevestiging-knop': () => 'E-mailadres bevestigen',
  'koppeling-geldig': (f) => `De koppeling werkt één keer, tot ${f('tot')}.`,
  'bevestiging-niet-u': () => 'Hebt u dit niet gevraagd? Dan hoeft u niets te doen. U krijgt dan verder geen post.',
  'uitnodiging-onderwerp': (f) => `Uitnodiging om in Inkoopregie te werken voor ${f('organisatie')}`,
  'uitnodiging-uitleg': (f) =>
    `U bent uitgenodigd om in Inkoopregie te werken voor ${f('organisatie')}. Open de koppeling en meld u aan met uw eigen account. Dat account hoort daarna bij u.`,
  'uitnodiging-knop': () => 'Uitnodiging openen',
  'uitnodiging-niet-u': () =>
    'Verwacht u deze uitnodiging niet? Open de koppeling dan niet, stuur haar niet door, en vraag het na bij die organisatie.',
  'taken-onderwerp-een': (f) => `1 taak vraagt uw aandacht: ${f('organisatie')}`,
  'taken-onderwerp': (f) => `${f('aantal')} taken vragen uw aandacht: ${f('organisatie')}`,
  'taken-uitleg': (f) => `Dit staat voor u klaar in Inkoopregie, in uw werk voor ${f('organisatie')}:`,
  'taken-dringend': (f) => `${f('aantal')} nieuw, met haast: uiterlijk binnen drie werkdagen of al te laat`,
  'taken-nieuw': (f) => `${f('aantal')} nieuw`,
  'taken-nabij': (f) => `${f('aantal')} met een termijn die binnen drie werkdagen afloopt`,
  'taken-voorbij': (f) => `${f('aantal')} met een termijn die voorbij is`,
  'taken-kamers': (f) => `Het gaat over: ${f('kamers')}.`,
  'taken-open': (f) => `In uw werkvoorraad staan nu in totaal ${f('aantal')} open taken.`,
  'taken-open-een': () => 'In uw werkvoorraad staat nu in totaal 1 open taak.',
  'taken-vervanging': () =>
    'Taken van wie u nu vervangt, tellen mee. Kies daarvoor de hoed van vervanger onder uw naam.',
  'taken-knop': () => 'Naar uw werkvoorraad',
  'taken-aanmelden': () => 'Na aanmelden ziet u waar het om gaat. In deze e-mail staat dat niet.',
  'voorkeuren-uitleg': () => 'Minder of meer e-mail? Kies wat u krijgt:',
  'proef-onderwerp': () => 'Proef: e-mail van Inkoopregie werkt',
  'proef-uitleg': () => 'Deze proef is verstuurd door wie Inkoopregie draaiend houdt. Het versturen van e-mail werkt.',
  'proef-knop': () => 'Naar Inkoopregie',
  automatisch: () => 'Deze e-mail is automatisch gemaakt. Antwoorden worden niet gelezen.',
} as const satisfies Readonly<Record<string, Sentence>>;

type Code = keyof typeof mailteksten;
/** A text with its figures. */
export const zeg = (code: Code, figures: Readonly<Record<string, string>> = {}): string =>
  mailteksten[code]((naam) => figures[naam] ?? 'onbekend');

const redenen: Readonly<Record<string, string>> = {
  'adres-geweigerd': 'De mailserver zegt dat dit adres niet bestaat of niets aanneemt. Vraag om een ander adres.',
  'bericht-geweigerd':
    'De mailserver weigerde deze e-mail. Vraag wie de mailserver beheert of zij als ongewenst wordt gezien.',
  'te-vaak-geprobeerd':
    'Het lukte in bijna een dag niet. Vraag wie het platform draaiend houdt naar de mailserver, en probeer het daarna opnieuw.',
};
/** What went wrong with a mail, for who looks after it; otherwise the code of the server. */
export const mailredenTekst = (code: string): string => redenen[code] ?? `De mailserver werkte niet mee (${code}).`;

/** Dutch for what happens with addresses. */
export const mailActen: Texts['acten'] = { 'platform/mailadres-bevestigen': 'E-mailadres bevestigd' };
