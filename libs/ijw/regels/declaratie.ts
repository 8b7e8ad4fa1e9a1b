// SPDX-License-Identifier: EUPL-1.2
import { isVoor, leesbaar } from '../datum.ts';
import type { Bsns } from '../gezien/bsns.ts';
import { Uniek } from '../gezien/uniek.ts';
import type { Prestatie323 } from '../types/323.ts';
import type { BedragMetDC, GeslotenPeriode, Header, TotaalBedragMetDC } from '../types/gedeeld.ts';
import { alsFout, type Gebrek, gebrek, type Uitkomst } from './regel.ts';

// What 323 and 325 have in common.

/** What a rule on a line knows of the rest of the message. */
export type Regelomgeving = {
  readonly Header: Header;
  readonly clienten: Bsns;
  /** The lines of this client. */
  readonly prestaties: Uniek<Prestatie323>;
};

/** The client and the line at hand, and their paths; `boven` is the element that holds `Clienten`. */
export class Leesplaats {
  client = 0;
  prestatie = 0;
  private readonly boven: string;

  constructor(boven: 'Declaratie' | 'DeclaratieAntwoord') {
    this.boven = boven;
  }

  readonly clientpad = (): string => `/Bericht/${this.boven}/Clienten/Client[${this.client}]`;
  readonly prestatiepad = (): string => `${this.clientpad()}/Prestaties/Prestatie[${this.prestatie}]`;
}

const dagtekening = (header: Header): string => header.BerichtIdentificatie.Dagtekening;

/** TR101 on Client: its key is Bsn. */
export const TR101client = ({ Bsn }: { readonly Bsn: string }, { clienten }: Regelomgeving): Gebrek | undefined =>
  alsFout(!clienten.isNieuw(Bsn), 'Bsn', 'Deze cliënt komt meer dan één keer voor in het bericht.');

/** The lines of one client by the key that TR101 gives them: ReferentieNummer with VorigReferentieNummer. */
export const uniekePrestaties = (): Uniek<Prestatie323> =>
  new Uniek(
    ({ ProductReferentie: r }) => r.ReferentieNummer,
    // no text holds the character between them
    ({ ProductReferentie: r }) => `${r.ReferentieNummer}\0${r.VorigReferentieNummer ?? ''}`,
  );

/** TR101 on Prestatie, within the client. */
export function TR101prestatie(prestatie: Prestatie323, { prestaties }: Regelomgeving): Gebrek | undefined {
  if (prestaties.isNieuw(prestatie)) return undefined;
  const { ReferentieNummer } = prestatie.ProductReferentie;
  const melding = `Het referentienummer ${ReferentieNummer} komt bij deze cliënt meer dan één keer voor.`;
  return gebrek('ProductReferentie/ReferentieNummer', melding);
}

/** TR134: a period does not begin after the message was dated. */
export const begintOpTijd = ({ Begindatum }: GeslotenPeriode, header: Header, periode: string): Gebrek | undefined =>
  isVoor(dagtekening(header), Begindatum)
    ? gebrek(
        `${periode}/Begindatum`,
        `De begindatum ${leesbaar(Begindatum)} ligt na de dagtekening van het bericht (${leesbaar(dagtekening(header))}).`,
      )
    : undefined;

/** TR137: a period does not end before it begins, nor after the message was dated. */
export function eindigtOpTijd(
  { Begindatum, Einddatum }: GeslotenPeriode,
  header: Header,
  periode: string,
): Gebrek | undefined {
  const pad = `${periode}/Einddatum`;
  if (isVoor(Einddatum, Begindatum))
    return gebrek(pad, `De einddatum ${leesbaar(Einddatum)} ligt voor de begindatum (${leesbaar(Begindatum)}).`);
  const dag = dagtekening(header);
  return isVoor(dag, Einddatum)
    ? gebrek(pad, `De einddatum ${leesbaar(Einddatum)} ligt na de dagtekening van het bericht (${leesbaar(dag)}).`)
    : undefined;
}

export const TR134prestatie = (p: Prestatie323, { Header }: Regelomgeving): Uitkomst =>
  begintOpTijd(p.ProductPeriode, Header, 'ProductPeriode');

export const TR137prestatie = (p: Prestatie323, { Header }: Regelomgeving): Uitkomst =>
  eindigtOpTijd(p.ProductPeriode, Header, 'ProductPeriode');

/** CD060: a credit line names the line that it undoes, a debet line does not. */
export function CD060({ ProductReferentie: r, IngediendBedrag }: Prestatie323): Uitkomst {
  const isCredit = IngediendBedrag.DebetCredit === 'C';
  if (isCredit === (r.VorigReferentieNummer !== undefined)) return undefined;
  const melding = isCredit
    ? 'Een creditregel moet het referentienummer noemen van de regel die hij terugdraait.'
    : 'Een debetregel mag geen vorig referentienummer hebben.';
  return gebrek('ProductReferentie/VorigReferentieNummer', melding);
}

/** CS325: an amount of nothing is debet. */
export const nulIsDebet = (bedrag: number, soort: string, element: string): Gebrek | undefined =>
  alsFout(bedrag === 0 && soort !== 'D', `${element}/DebetCredit`, 'Bij een bedrag van nul hoort D (debet).');

export const CS325prestatie = ({ IngediendBedrag: b }: Prestatie323): Uitkomst =>
  nulIsDebet(b.Bedrag, b.DebetCredit, 'IngediendBedrag');

export const CS325totaal = (totaal: TotaalBedragMetDC, element: string): Gebrek | undefined =>
  nulIsDebet(totaal.TotaalBedrag, totaal.DebetCredit, element);

/** An amount with its sign. */
export const metTeken = ({ Bedrag, DebetCredit }: BedragMetDC): number => (DebetCredit === 'C' ? -Bedrag : Bedrag);
export const totaalMetTeken = ({ TotaalBedrag, DebetCredit }: TotaalBedragMetDC): number =>
  DebetCredit === 'C' ? -TotaalBedrag : TotaalBedrag;

export const fouten = (...uitkomsten: readonly (Gebrek | undefined)[]): readonly Gebrek[] =>
  uitkomsten.filter((uitkomst) => uitkomst !== undefined);
