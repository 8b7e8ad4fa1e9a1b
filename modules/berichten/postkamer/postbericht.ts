// SPDX-License-Identifier: EUPL-1.2
import { type Bericht, type Berichtkop, type Bevinding, type Controle, isRetour, type Standaard } from '#libs/ijw';
import { isAgbCode, isGemeentecode } from '#libs/kernel';

export type Richting = 'naar-gemeente' | 'naar-aanbieder';

/** Between whom a message goes, whichever of the two sent it. */
export type Partijen = { readonly gemeente: string; readonly aanbieder: string; readonly richting: Richting };

/** A message as the post room keeps it. */
export type Postbericht = Partijen & {
  readonly id: string;
  readonly standaard: Standaard;
  readonly soort: string;
  readonly identificatie: string;
  readonly dagtekening: string;
};

/** What the form check said of a message. */
export type Keuring = {
  /** Does the schema accept it? */
  readonly leesbaar: boolean;
  /** Does it keep every rule within the message besides? */
  readonly geldig: boolean;
  readonly bevindingen: readonly Bevinding[];
  readonly aantalBevindingen: number;
};

/** A verdict of the message library in our words. */
export const keuringUit = ({ structuurGeldig, geldig, bevindingen }: Controle): Keuring => ({
  leesbaar: structuurGeldig,
  geldig,
  bevindingen,
  aantalBevindingen: bevindingen.length,
});

/**
 * Reads from the header who the two parties are: a gemeente has four digits, an aanbieder eight. A return message keeps
 * the header of the message that it answers, so it goes the other way than its header says (berichten.md §10).
 */
export function partijenVan({ soort, Header: { Afzender, Ontvanger } }: Berichtkop): Partijen | undefined {
  const heen = { 'naar-gemeente': 'naar-aanbieder', 'naar-aanbieder': 'naar-gemeente' } as const;
  const gericht = (gemeente: string, aanbieder: string, richting: Richting): Partijen => ({
    gemeente,
    aanbieder,
    richting: isRetour(soort) ? heen[richting] : richting,
  });
  if (isAgbCode(Afzender) && isGemeentecode(Ontvanger)) return gericht(Ontvanger, Afzender, 'naar-gemeente');
  if (isGemeentecode(Afzender) && isAgbCode(Ontvanger)) return gericht(Afzender, Ontvanger, 'naar-aanbieder');
  return undefined;
}

/** A return message has a number and a day of its own beside those of the message that it answers. */
export const kenmerkVan = ({ Header: header }: Berichtkop): Pick<Postbericht, 'identificatie' | 'dagtekening'> =>
  'IdentificatieRetour' in header
    ? { identificatie: header.IdentificatieRetour, dagtekening: header.DagtekeningRetour }
    : {
        identificatie: header.BerichtIdentificatie.Identificatie,
        dagtekening: header.BerichtIdentificatie.Dagtekening,
      };

/** A message for reading: of every BSN, wherever it stands, only the last three digits are left. */
export const masked = (bericht: Bericht): Bericht =>
  JSON.parse(JSON.stringify(bericht, (element, value) => (element === 'Bsn' ? withoutBsn(value) : value)));

const withoutBsn = (bsn: string): string => bsn.slice(-3).padStart(bsn.length, '•');
