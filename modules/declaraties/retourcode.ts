// SPDX-License-Identifier: EUPL-1.2

/** What a retourcode means and what the aanbieder can do, in general; the sentence with the figures stands with the line. */
type Retouruitleg = { readonly wat: string; readonly doe: string };

const opnieuw = 'Dien de regel verbeterd opnieuw in, met een nieuw referentienummer.';
const geheelOpnieuw =
  'De hele declaratie telt als niet ingediend. Herstel de fout en dien haar opnieuw in, met een nieuwe identificatie.';

/** Every code that an answer to a declaratie can carry (WJ001). */
const retouruitleg: Readonly<Record<string, Retouruitleg>> = {
  '0001': {
    wat: 'Het bericht voldoet niet aan de regels van de standaard.',
    doe: `Bekijk de bevindingen bij het bericht. ${geheelOpnieuw}`,
  },
  '0200': { wat: 'Op dit deel is niets aan te merken.', doe: 'U hoeft niets te doen.' },
  '0233': {
    wat: 'Deze regel is niet beoordeeld, omdat een andere regel onder dezelfde cliënt niet bij die cliënt hoort.',
    doe: 'Herstel eerst de regel die niet bij de cliënt hoort en dien daarna alle regels van deze cliënt opnieuw in, met nieuwe referentienummers.',
  },
  '8001': { wat: 'De declaratie is volledig toegekend.', doe: 'U hoeft niets te doen; de betaling volgt.' },
  '8848': { wat: 'De dagtekening van het bericht ligt in de toekomst.', doe: geheelOpnieuw },
  '9056': { wat: 'Deze identificatie is al gebruikt voor een eerdere declaratie.', doe: geheelOpnieuw },
  S300: { wat: 'Deze gemeentecode bestaat niet.', doe: geheelOpnieuw },
  '9333': { wat: 'Dit declaratienummer is al gebruikt.', doe: geheelOpnieuw },
  '8214': {
    wat: 'Deze maand ligt voor de laatste maand waarover u hebt gedeclareerd.',
    doe: 'Zet regels van een eerdere maand in een declaratie over de laatste of een latere maand, met hun eigen productperiode.',
  },
  '8187': {
    wat: 'Een of meer regels horen niet bij deze cliënt.',
    doe: 'Controleer het burgerservicenummer en de toewijzingnummers. Dien daarna alle regels van deze cliënt opnieuw in.',
  },
  '8021': {
    wat: 'Dit referentienummer is al gebruikt.',
    doe: 'Geef de regel een nieuw referentienummer en dien haar opnieuw in.',
  },
  '8017': {
    wat: 'Bij deze creditregel hoort geen toegekende debetregel die gelijk is.',
    doe: 'Noem het referentienummer van de toegekende regel en neem alle gegevens van die regel over. Een afgewezen regel hoeft u niet te crediteren.',
  },
  '9390': { wat: 'Deze regel is al gecrediteerd.', doe: 'U hoeft niets te doen: crediteren kan één keer.' },
  '9338': {
    wat: 'Dit toewijzingnummer is bij de gemeente niet bekend voor uw organisatie.',
    doe: 'Controleer het nummer in de toewijzing (bericht 301). Hebt u geen toewijzing, vraag haar dan aan bij de toegang van de gemeente.',
  },
  '9384': {
    wat: 'De toewijzing is door de gemeente verwijderd.',
    doe: 'Gebruik het nummer van de toewijzing die ervoor in de plaats kwam.',
  },
  '9339': {
    wat: 'De productcategorie is een andere dan in de toewijzing staat.',
    doe: `Neem de categorie uit de toewijzing over. ${opnieuw}`,
  },
  '9340': {
    wat: 'De productcode is een andere dan in de toewijzing staat.',
    doe: `Neem de code uit de toewijzing over. ${opnieuw}`,
  },
  S329: {
    wat: 'Deze productcode hoort niet bij deze productcategorie.',
    doe: `Kies een code uit uw overeenkomst. ${opnieuw}`,
  },
  '9341': {
    wat: 'De eenheid past niet bij de toewijzing of de overeenkomst.',
    doe: `Declareer in de eenheid van de toewijzing. ${opnieuw}`,
  },
  '9307': {
    wat: 'De regel begint voor de toewijzing ingaat.',
    doe: `Laat de regel beginnen op de ingangsdatum van de toewijzing. ${opnieuw}`,
  },
  '9308': {
    wat: 'De regel eindigt na het einde van de toewijzing.',
    doe: `Laat de regel eindigen op de einddatum van de toewijzing. ${opnieuw}`,
  },
  '9319': {
    wat: 'De regel gaat over een latere maand dan de declaratie.',
    doe: 'Neem de regel op in de declaratie over die maand.',
  },
  '9387': {
    wat: 'De begindatum van de regel is niet die van de maand of de toewijzing.',
    doe: `Declareer de hele maand, zover de toewijzing loopt. ${opnieuw}`,
  },
  '9388': {
    wat: 'De einddatum van de regel is niet die van de maand of de toewijzing.',
    doe: `Declareer de hele maand, zover de toewijzing loopt. ${opnieuw}`,
  },
  '9389': {
    wat: 'Dit product is over deze periode al toegekend.',
    doe: 'Klopt de eerdere regel niet, crediteer haar dan en dien de juiste in; dat mag in dezelfde declaratie.',
  },
  '0611': {
    wat: 'Het tarief is niet het tarief van de overeenkomst.',
    doe: `Gebruik het tarief dat op de eerste dag van de regel gold. ${opnieuw}`,
  },
  '9346': { wat: 'Het bedrag is niet volume keer tarief.', doe: `Bereken het bedrag opnieuw. ${opnieuw}` },
  '9321': {
    wat: 'Het volume is meer dan in deze periode is toegewezen.',
    doe: `Declareer wat is toegewezen, of vraag de toegang om meer. ${opnieuw}`,
  },
  '9322': {
    wat: 'Met deze regel komt het totaal boven wat is toegewezen.',
    doe: `Declareer wat van de toewijzing over is, of vraag de toegang om meer. ${opnieuw}`,
  },
  '9369': {
    wat: 'Met deze regel komt het totaal boven het budget.',
    doe: `Declareer wat van het budget over is, of vraag de toegang om meer. ${opnieuw}`,
  },
};

const onbekend: Retouruitleg = { wat: 'Deze code is hier niet bekend.', doe: 'Neem contact op met de gemeente.' };
export const uitlegVan = (code: string): Retouruitleg => retouruitleg[code] ?? onbekend;
