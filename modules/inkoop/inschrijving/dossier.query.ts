// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome } from '#libs/explain';
import { datumOp } from '#libs/kernel';
import { heeftOmvang, isMicroOnderneming, readAanbieder } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { readProcedure } from '../procedure/procedure.store.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Uitzondering, Voorwaarden } from '../procedure/voorwaarden.ts';
import { readStukken } from './bewijsstuk.store.ts';
import { type Bedrijf, type Inschrijving, type Stuk, uitzonderingenVoor } from './inschrijving.ts';
import { type Inschrijvingsvraag, inschrijvingToetsen } from './inschrijving-toetsen.rule.ts';

/** A concept with everything that its checks need, under the hat of its aanbieder. */
export type Conceptdossier = {
  readonly procedure: Procedure;
  readonly voorwaarden: Voorwaarden;
  readonly inschrijving: Inschrijving;
  readonly bedrijf: Bedrijf | null;
  readonly micro: Outcome<boolean>;
  readonly uitzonderingen: readonly Uitzondering[];
  readonly stukken: readonly Stuk[];
};

export async function leesConceptdossier(
  context: QueryContext,
  inschrijving: Inschrijving,
): Promise<Conceptdossier | undefined> {
  const { tx } = context;
  const procedure = await readProcedure(tx, inschrijving.procedure);
  if (!procedure?.voorwaarden) return undefined;
  const { voorwaarden } = procedure;
  const found = await readAanbieder(tx, inschrijving.aanbieder);
  const bedrijf: Bedrijf | null = heeftOmvang(found)
    ? {
        naam: found.naam,
        kvk: found.kvk,
        medewerkers: found.medewerkers,
        jaaromzet: found.jaaromzet,
        balanstotaal: found.balanstotaal,
      }
    : null;
  const micro = bedrijf ? isMicroOnderneming(bedrijf, voorwaarden.micro) : decided(false);
  const isMicro = micro.status === 'decided' && micro.value;
  return {
    procedure,
    voorwaarden,
    inschrijving,
    bedrijf,
    micro,
    uitzonderingen: uitzonderingenVoor(isMicro, inschrijving.vrijwilligers),
    stukken: chosen(await readStukken(tx, [inschrijving.id]), inschrijving.producten),
  };
}

/** A document for a product that is no longer chosen stays with the aanbieder and is not handed in. */
const chosen = (stukken: readonly Stuk[], producten: readonly string[]): readonly Stuk[] =>
  stukken.filter(({ product }) => product === '' || producten.includes(product));

/** May it be handed in at this moment? */
export function toetsConcept({ nu }: Pick<QueryContext, 'nu'>, dossier: Conceptdossier) {
  const vraag: Inschrijvingsvraag = {
    venster: dossier.procedure,
    voorwaarden: dossier.voorwaarden,
    inschrijving: dossier.inschrijving,
    bedrijf: dossier.bedrijf,
    uitzonderingen: dossier.uitzonderingen,
    stukken: dossier.stukken,
    moment: nu,
    peildatum: datumOp(nu),
  };
  return inschrijvingToetsen(vraag);
}
