// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { leesContract } from '#modules/beleid';
import type { QueryContext } from '#platform/context';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { type Functie, leesFuncties } from '../../kostprijs/functies.query.ts';
import { leesRekenmodel } from '../../kostprijs/rekenmodel.query.ts';
import { readAanbieders } from '../aanbieders.query.ts';
import { readProces } from '../proces.store.ts';
import type { Mixsamenvatting } from './functiemix-samenvatten.rule.ts';
import { samenvattingen } from './samenvattingen.query.ts';
import type { GedeeldeUitkomst, Uitkomstgrenzen } from './uitkomst-deelbaar.rule.ts';
import { leesUitkomstgrenzen } from './uitkomstgrenzen.query.ts';
import {
  type BewaardeUitvraag,
  readEigenOpgaven,
  readGenodigden,
  readOpgaven,
  readUitkomsten,
  readUitvraag,
} from './uitvraag.store.ts';
import { type Functieopgave, isUitvraagOpen, type Mixdeel } from './uitvraag.ts';

export type UitvraagProduct = {
  readonly product: string;
  readonly naam: string;
  /** What the plan computes with until another mix is chosen. */
  readonly mixNu: readonly Mixdeel[];
  /** What came out; for an aanbieder only what was shared. */
  readonly uitkomst: Outcome<Mixsamenvatting> | null;
  readonly gedeeld: GedeeldeUitkomst | null;
  readonly eigen: Functieopgave | null;
};
export type Genodigde = { readonly aanbieder: string; readonly naam: string; readonly ingediend: boolean };
export type UitvraagView = {
  readonly uitvraag: BewaardeUitvraag;
  readonly contractnaam: string;
  readonly jaar: number;
  readonly isOpen: boolean;
  readonly functies: readonly Functie[];
  readonly producten: readonly UitvraagProduct[];
  /** From how many answers others read what came out. */
  readonly grenzen: Uitkomstgrenzen & { readonly vanRegio: boolean };
  /** Who was asked and who handed in, without what they said; only for the verband. */
  readonly genodigden: readonly Genodigde[] | null;
  readonly voor: 'aanbieder' | 'regio';
  readonly ingediend: Temporal.Instant | null;
  readonly magBewerken: boolean;
};

/** The uitvraag of a process: for an aanbieder its own answers, for the region what came out. */
export const functieuitvraagInzien = defineQuery({
  naam: 'tarieven/functieuitvraag-inzien',
  rollen: deelnemers,
  run: async (context, { id }: { readonly id: string }): Promise<UitvraagView | undefined> => {
    const { tx, wie, nu } = context;
    const uitvraag = await readUitvraag(tx, id);
    const proces = uitvraag && (await readProces(tx, uitvraag.proces));
    if (!uitvraag || !proces) return undefined;
    const { verband, contract, jaar, staat, ingang } = proces;
    const isAanbieder = wie.hoed.soort === 'aanbieder';
    const isOpen = staat === 'lopend' && isUitvraagOpen(uitvraag, nu);
    const eigen = isAanbieder ? await readEigenOpgaven(tx, wie.hoed.code, id) : [];
    return {
      uitvraag,
      contractnaam: (await leesContract(context, verband, contract))?.naam ?? contract,
      jaar,
      isOpen,
      functies: await leesFuncties(context, verband),
      grenzen: await leesUitkomstgrenzen(context, verband),
      producten: await productsOf(context, uitvraag, { ingang, eigen, toont: !isOpen && wie.hoed.soort === 'verband' }),
      genodigden: wie.hoed.soort === 'verband' ? await invited(context, uitvraag) : null,
      voor: isAanbieder ? 'aanbieder' : 'regio',
      ingediend: eigen.find((opgave) => opgave.ingediend)?.ingediend ?? null,
      magBewerken: staat === 'lopend' && wie.hoed.rollen.includes('inkoper'),
    };
  },
});

type Deel = { readonly ingang: Temporal.PlainDate; readonly eigen: readonly Functieopgave[]; readonly toont: boolean };

async function productsOf(
  context: QueryContext,
  uitvraag: BewaardeUitvraag,
  { ingang, eigen, toont }: Deel,
): Promise<readonly UitvraagProduct[]> {
  const outcomes = toont ? await samenvattingen(context.tx, uitvraag) : new Map();
  const shared = await readUitkomsten(context.tx, uitvraag);
  const { model } = await leesRekenmodel(context, uitvraag.verband, ingang);
  return uitvraag.producten.map(({ product, naam }) => ({
    product,
    naam,
    mixNu: (model.functiemixen.find((mix) => mix.product === product)?.functiemix ?? []).map(
      ({ functie, procent }) => ({
        functie,
        procent,
      }),
    ),
    uitkomst: outcomes.get(product) ?? null,
    gedeeld: shared.find((one) => one.product === product)?.uitkomst ?? null,
    eigen: eigen.find((opgave) => opgave.product === product) ?? null,
  }));
}

async function invited({ tx }: QueryContext, uitvraag: BewaardeUitvraag): Promise<readonly Genodigde[]> {
  const names = new Map((await readAanbieders(tx)).map(({ aanbieder, naam }) => [aanbieder, naam]));
  const done = new Set((await readOpgaven(tx, uitvraag)).map(({ aanbieder }) => aanbieder));
  return (await readGenodigden(tx, uitvraag)).map((aanbieder) => ({
    aanbieder,
    naam: names.get(aanbieder) ?? aanbieder,
    ingediend: done.has(aanbieder),
  }));
}
