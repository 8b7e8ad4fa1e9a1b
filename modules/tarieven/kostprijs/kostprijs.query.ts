// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#platform/database';
import { defineQuery } from '#platform/query';
import type { TariefKeuzes } from '../pack.ts';
import { type ContractNaam, leesNamen, lezers } from '../tarief/namen.query.ts';
import type { Basistarief } from './basistarief-bepalen.rule.ts';
import { type GebruiktCijfer, gebruikteCijfers } from './gebruikte-cijfers.ts';
import { type Gevoeligheden, gevoeligheidBepalen } from './gevoeligheid-bepalen.rule.ts';
import { type BewaardeKostprijs, readGrond, readKostprijs } from './kostprijs.store.ts';
import type { Kostprijs } from './kostprijs.ts';
import type { Kostprijsvraag } from './kostprijsmodel.ts';
import { leesRekenmodel } from './rekenmodel.query.ts';

export type KostprijsView = {
  readonly kostprijs: BewaardeKostprijs;
  readonly productNaam: string;
  readonly caoNaam: string;
  readonly contract: ContractNaam | null;
  /** How it is built up, or, for a basistarief, on which CAO it rests; neither for one of an earlier model. */
  readonly opbouw: Kostprijs | null;
  readonly basis: (Basistarief & { readonly caoNaam: string | null; readonly kostprijs: string | null }) | null;
  readonly gevoeligheid: Gevoeligheden | null;
  readonly cijfers: readonly GebruiktCijfer[];
  /** What may be declared: a tariff means something only together with that. */
  readonly declarabeleTijd: TariefKeuzes['declarabeleTijd'];
  /** What this computation took as declarable, per kind of time. */
  readonly declarabel: NonNullable<Kostprijsvraag['declarabel']>;
  readonly namen: { readonly caos: Readonly<Record<string, string>> };
};

/** One computed price, with every step, what moves it, and the figures that it rests on. */
export const kostprijsInzien = defineQuery({
  naam: 'tarieven/kostprijs-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<KostprijsView | null> => {
    const kostprijs = await readKostprijs(context.tx, id);
    if (kostprijs?.bewijs.outcome.status !== 'decided') return null;
    const { verband, product, cao } = kostprijs;
    const namen = await leesNamen(context, verband);
    const { pagina } = await leesRekenmodel(context, verband);
    const basis = basisIn(kostprijs);
    return {
      kostprijs,
      productNaam: namen.producten[product] ?? product,
      caoNaam: namen.caos[cao] ?? cao,
      contract: namen.contracten.find(({ code }) => code === kostprijs.contract) ?? null,
      basis: basis && {
        ...basis,
        caoNaam: basis.cao && (namen.caos[basis.cao] ?? basis.cao),
        kostprijs: basis.cao && (await readGrond(context.tx, kostprijs, basis.cao)),
      },
      declarabeleTijd: pagina.keuzes.declarabeleTijd,
      ...uitgediept(kostprijs),
      namen,
    };
  },
});

/** What was decided, when it is a basistarief. */
function basisIn({ bewijs }: BewaardeKostprijs): Basistarief | null {
  return bewijs.rule === 'tarieven/basistarief-bepalen' && bewijs.outcome.status === 'decided'
    ? bewijs.outcome.value
    : null;
}

type Uitgediept = Pick<KostprijsView, 'opbouw' | 'gevoeligheid' | 'cijfers' | 'declarabel'>;

/** What the question that was kept says more than its answer. */
function uitgediept(kostprijs: BewaardeKostprijs): Uitgediept {
  const { bewijs } = kostprijs;
  const opbouw = opbouwIn(kostprijs);
  if (!opbouw || bewijs.rule !== 'tarieven/kostprijs-berekenen')
    return { opbouw: null, gevoeligheid: null, cijfers: [], declarabel: [] };
  const gevoelig = gevoeligheidBepalen(bewijs.input);
  return {
    opbouw,
    gevoeligheid: gevoelig.status === 'decided' ? gevoelig.value : null,
    cijfers: gebruikteCijfers(bewijs.input),
    declarabel: bewijs.input.declarabel ?? [],
  };
}

/** The build-up, when it was computed by the model as it is now: an earlier one did not keep its parts. */
export function opbouwIn({ bewijs }: Pick<BewaardeKostprijs, 'bewijs'>): Kostprijs | null {
  if (bewijs.rule !== 'tarieven/kostprijs-berekenen' || bewijs.outcome.status !== 'decided') return null;
  return 'regels' in bewijs.outcome.value ? bewijs.outcome.value : null;
}

/** What a price consists of; a basistarief is built up as the tariff of the CAO it rests on. */
export async function leesOpbouw(tx: Tx, kostprijs: BewaardeKostprijs): Promise<Kostprijs | null> {
  const found = await leesOnderbouwing(tx, kostprijs);
  return found ? opbouwIn(found) : null;
}

/** The computation by the model that a price rests on: itself, or for a basistarief that of the CAO. */
export async function leesOnderbouwing(tx: Tx, kostprijs: BewaardeKostprijs): Promise<BewaardeKostprijs | undefined> {
  const cao = basisIn(kostprijs)?.cao;
  const onder = cao ? await readGrond(tx, kostprijs, cao) : null;
  return onder === null ? kostprijs : readKostprijs(tx, onder);
}
