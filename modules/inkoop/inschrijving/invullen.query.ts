// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { type Datum, datumOp } from '#libs/kernel';
import type { QueryContext } from '#platform/context';
import { defineQuery } from '#platform/query';
import { readProcedure } from '../procedure/procedure.store.ts';
import { type Fase, faseOp, type Procedure } from '../procedure/procedure.ts';
import { leesTarieven } from '../procedure/voorwaarden.query.ts';
import type { AangebodenTarief, Toelatingscriterium, Uitzondering, Voorwaarden } from '../procedure/voorwaarden.ts';
import { type Bewijsstand, bewijsToetsen, lookBack } from './bewijs-toetsen.rule.ts';
import { type EerderStuk, readEerdere } from './bewijsstuk.store.ts';
import { type Conceptdossier, leesConceptdossier, toetsConcept } from './dossier.query.ts';
import { readEigen } from './inschrijving.store.ts';
import { type Bedrijf, type Inschrijving, type Stuk, vraagtDagtekening, vrijstelling } from './inschrijving.ts';

/** One criterion as the aanbieder meets it. */
export type CriteriumVraag = {
  readonly criterium: Toelatingscriterium;
  readonly vrijgesteld: Uitzondering | null;
  /** First day that counts; null where it is about now. */
  readonly terugblikVanaf: Datum | null;
  readonly stand: Outcome<Bewijsstand>;
  readonly stukken: readonly Stuk[];
  readonly vraagtDag: readonly string[];
};

export type InvullenView = {
  readonly procedure: Omit<Procedure, 'voorwaarden'>;
  readonly fase: Fase;
  readonly voorwaarden: Voorwaarden;
  readonly tarieven: readonly AangebodenTarief[];
  /** null: not begun. */
  readonly concept: {
    readonly inschrijving: Inschrijving;
    readonly bedrijf: Bedrijf | null;
    readonly micro: Outcome<boolean>;
    readonly criteria: readonly CriteriumVraag[];
    readonly eerdere: readonly EerderStuk[];
    /** What handing it in now would say. */
    readonly toets: Outcome<unknown>;
  } | null;
};

/** Everything an aanbieder needs to fill in, step by step, its own inschrijving in a procedure. */
export const inschrijvingInvullen = defineQuery({
  naam: 'inkoop/inschrijving-invullen',
  rollen: ['aanbieder'],
  run: async (context, { procedure: id }: { readonly procedure: string }): Promise<InvullenView | undefined> => {
    const { tx, wie, nu } = context;
    const found = await readProcedure(tx, id);
    if (!found?.voorwaarden) return undefined;
    const { voorwaarden, ...procedure } = found;
    const eigen = await readEigen(tx, wie.hoed.code, id);
    const dossier = eigen && (await leesConceptdossier(context, eigen));
    return {
      procedure,
      fase: faseOp(found, nu),
      voorwaarden,
      tarieven: await leesTarieven(context, found.verband, found.contract, found.ingang),
      concept: dossier
        ? {
            inschrijving: dossier.inschrijving,
            bedrijf: dossier.bedrijf,
            micro: dossier.micro,
            criteria: voorwaarden.criteria.map((criterium) => ask(context, dossier, criterium)),
            eerdere: await readEerdere(tx, wie.hoed.code),
            toets: toetsConcept(context, dossier),
          }
        : null,
    };
  },
});

function ask({ nu }: QueryContext, dossier: Conceptdossier, criterium: Toelatingscriterium): CriteriumVraag {
  const { inschrijving, voorwaarden, uitzonderingen } = dossier;
  const peildatum = datumOp(nu);
  const stukken = dossier.stukken.filter((stuk) => stuk.criterium === criterium.code);
  return {
    criterium,
    vrijgesteld: vrijstelling(criterium, uitzonderingen),
    terugblikVanaf: lookBack(criterium, peildatum),
    stukken,
    vraagtDag: criterium.bewijs.filter((vraag) => vraagtDagtekening(criterium, vraag)).map(({ code }) => code),
    stand: bewijsToetsen({
      criterium,
      peildatum,
      producten: voorwaarden.producten.filter(({ code }) => inschrijving.producten.includes(code)),
      uitzonderingen,
      verklaring: inschrijving.verklaringen[criterium.code],
      stukken,
    }),
  };
}
