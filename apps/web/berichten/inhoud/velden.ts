// SPDX-License-Identifier: EUPL-1.2

/** How a value of the message standard is shown. A code list may differ for the two laws. */
export type Weergave =
  | 'tekst'
  | 'datum'
  | 'bedrag'
  | 'getal'
  | 'bsn'
  | 'postcode'
  | { readonly lijst: string | { readonly jw: string; readonly wmo: string } };

export type Veld = { readonly label: string; readonly als?: Weergave };

const lijst = (naam: string): Weergave => ({ lijst: naam });
const perWet = (jw: string, wmo: string): Weergave => ({ lijst: { jw, wmo } });
const categorie = perWet('JZ020', 'WMO020');

/** Dutch for the elements that hold a value, by their name; where one name means two things, by `class/name`. */
export const velden: Readonly<Record<string, Veld>> = {
  AanduidingWoonadres: { label: 'Aanduiding bij het adres', als: lijst('NUM061') },
  Achternaam: { label: 'Achternaam' },
  Afzender: { label: 'Afzender' },
  BasisschemaXsdVersie: { label: 'Versie van het basisschema' },
  Bedrag: { label: 'Bedrag', als: 'bedrag' },
  Begindatum: { label: 'Begindatum', als: 'datum' },
  BerichtCode: { label: 'Berichtcode' },
  BerichtSubversie: { label: 'Subversie' },
  BerichtVersie: { label: 'Versie' },
  BerichtXsdVersie: { label: 'Versie van het berichtschema' },
  BeschikkingIngangsdatum: { label: 'Beschikking gaat in op', als: 'datum' },
  BeschikkingNummer: { label: 'Nummer van de beschikking' },
  Bsn: { label: 'Burgerservicenummer', als: 'bsn' },
  Budget: { label: 'Budget', als: 'bedrag' },
  Categorie: { label: 'Productcategorie', als: categorie },
  Code: { label: 'Productcode' },
  Commentaar: { label: 'Toelichting' },
  Dagtekening: { label: 'Dagtekening', als: 'datum' },
  DagtekeningRetour: { label: 'Dagtekening van de retour', als: 'datum' },
  Datum: { label: 'Datum', als: 'datum' },
  DatumGebruik: { label: 'Wat van de datum bekend is', als: lijst('COD170') },
  DebetCredit: { label: 'Debet of credit', als: lijst('COD043') },
  DeclaratieDagtekening: { label: 'Gedagtekend', als: 'datum' },
  DeclaratieNummer: { label: 'Declaratienummer' },
  Eenheid: { label: 'Eenheid', als: lijst('WJ756') },
  Einddatum: { label: 'Einddatum', als: 'datum' },
  Emailadres: { label: 'E-mailadres' },
  Frequentie: { label: 'Frequentie', als: lijst('WMO757') },
  GeleverdVolume: { label: 'Geleverd volume', als: 'getal' },
  Gemeente: { label: 'Gemeente' },
  Geslacht: { label: 'Geslacht', als: lijst('COD046') },
  GewensteIngangsdatum: { label: 'Gewenste ingangsdatum', als: 'datum' },
  GezagsdragerBekend: { label: 'Gezagsdrager bij de aanbieder bekend', als: lijst('COD260') },
  Huisletter: { label: 'Huisletter' },
  Huisnummer: { label: 'Huisnummer' },
  HuisnummerToevoeging: { label: 'Toevoeging' },
  Identificatie: { label: 'Identificatie' },
  IdentificatieRetour: { label: 'Identificatie van de retour' },
  Ingangsdatum: { label: 'Gaat in op', als: 'datum' },
  JuridischeStatus: { label: 'Juridische status', als: lijst('WJ232') },
  LandCode: { label: 'Land', als: lijst('COD032') },
  Landnummer: { label: 'Landnummer' },
  Naam: { label: 'Naam' },
  NaamGebruik: { label: 'Naamgebruik', als: lijst('COD700') },
  Nummer: { label: 'Nummer' },
  Ontvanger: { label: 'Ontvanger' },
  Organisatie: { label: 'Organisatie' },
  Plaatsnaam: { label: 'Plaats' },
  Postcode: { label: 'Postcode', als: 'postcode' },
  ProductCategorie: { label: 'Productcategorie', als: categorie },
  ProductCode: { label: 'Productcode' },
  ProductTarief: { label: 'Tarief', als: 'bedrag' },
  Raamcontract: { label: 'Raamcontract met de gemeente', als: lijst('COD260') },
  RedenAfwijzingVerzoek: { label: 'Reden van afwijzing', als: lijst('WJ759') },
  RedenBeeindiging: { label: 'Reden van het einde', als: perWet('JZ588', 'WMO588') },
  RedenVerzoek: { label: 'Reden van het verzoek', als: lijst('WJ758') },
  RedenWijziging: { label: 'Reden van de wijziging', als: perWet('JZ002', 'WMO002') },
  ReferentieAanbieder: { label: 'Referentie van de aanbieder' },
  ReferentieNummer: { label: 'Referentie' },
  RetourCode: { label: 'Retourcode', als: lijst('WJ001') },
  'Contact/Soort': { label: 'Soort adres', als: lijst('COD757') },
  'Relatie/Soort': { label: 'Soort relatie', als: lijst('COD472') },
  StatusAanlevering: { label: 'Aanlevering', als: lijst('COD467') },
  Straatnaam: { label: 'Straat' },
  Taal: { label: 'Taal' },
  Telefoonnummer: { label: 'Telefoonnummer' },
  ToewijzingEinddatum: { label: 'Gewenste einddatum', als: 'datum' },
  ToewijzingIngangsdatum: { label: 'Toewijzing gaat in op', als: 'datum' },
  ToewijzingNummer: { label: 'Toewijzingnummer' },
  Toewijzingsdatum: { label: 'Besloten op', als: 'datum' },
  Toewijzingstijd: { label: 'Besloten om' },
  TotaalBedrag: { label: 'Totaalbedrag', als: 'bedrag' },
  Type: { label: 'Soort verwijzer', als: lijst('COD327') },
  VerzoekAntwoord: { label: 'Antwoord', als: lijst('WJ760') },
  Volgorde: { label: 'Volgorde' },
  Volume: { label: 'Volume', als: 'getal' },
  Voorletters: { label: 'Voorletters' },
  Voornamen: { label: 'Voornamen' },
  Voorvoegsel: { label: 'Voorvoegsel' },
  VorigReferentieNummer: { label: 'Neemt terug' },
  Vorm: { label: 'Vorm van communicatie', als: lijst('COD747') },
  WettelijkeVertegenwoordiging: { label: 'Wettelijke vertegenwoordiging', als: lijst('WJ003') },
  XsltVersie: { label: 'Versie van de controles' },
  ZorgverlenerCode: { label: 'AGB-code van de verwijzer' },
};

export const veldVan = (klasse: string, naam: string): Veld =>
  velden[`${klasse}/${naam}`] ?? velden[naam] ?? { label: naam };
