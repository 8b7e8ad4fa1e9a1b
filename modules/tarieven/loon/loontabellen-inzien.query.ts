// SPDX-License-Identifier: EUPL-1.2
import { verbandVan } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import { lezers } from '../tarief/namen.query.ts';
import { readInschalingen, readLoontabellen, type Vastgesteldetabel } from './lonen.store.ts';
import type { Caotabel, Functieschaal } from './looninhoud.ts';
import { type Looninlezing, readLooninlezingen } from './looninlezing.store.ts';

/** Who may load wage tables, and adopt what another loaded. */
export const beheerders = ['inkoper', 'beleidsadviseur'] as const;

/** A table that counts; one of the pack was adopted with it. */
export type LoontabelRij = Omit<Caotabel, 'bron'> &
  Partial<Pick<Vastgesteldetabel, 'vastgesteld' | 'vastgesteldDoor'>> & {
    readonly caoNaam: string;
    readonly bron: string | null;
  };
export type LoontabellenView = {
  readonly tabellen: readonly LoontabelRij[];
  readonly inschalingen: readonly (Functieschaal & { readonly caoNaam: string; readonly functieNaam: string })[];
  /** The files that were offered, newest first; empty for who may not load. */
  readonly inlezingen: readonly Looninlezing[];
  readonly magLaden: boolean;
};

/** The wages under which prices are computed: every table with its source, and by which wage a function is counted. */
export const loontabellenInzien = defineQuery({
  naam: 'tarieven/loontabellen-inzien',
  rollen: lezers,
  run: async (context): Promise<LoontabellenView | undefined> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const { pagina, model } = await leesRekenmodel({ tx }, verband);
    const geladen = await readLoontabellen(tx, verband);
    const caos = new Map(pagina.caos.map(({ code, naam }) => [code, naam]));
    const functies = new Map(pagina.functies.map(({ code, naam }) => [code, naam]));
    const named = <T extends { readonly cao: string }>(one: T) => ({ ...one, caoNaam: caos.get(one.cao) ?? one.cao });
    const magLaden =
      wie.hoed.soort === 'verband' && wie.hoed.rollen.some((rol) => rol === 'inkoper' || rol === 'beleidsadviseur');
    const ofPack = model.lonen.loontabellen.filter(
      (one) => !geladen.some(({ cao, van }) => one.cao === cao && one.van === van),
    );
    return {
      tabellen: [
        ...geladen.map(named),
        ...ofPack.map(({ cao, van, tot, urenPerMaand, schalen, bron }) =>
          named({
            ...{ cao, van, bron: null, voorbeeld: bron.from === 'pack' && bron.voorbeeld === true },
            ...(tot && { tot }),
            ...(urenPerMaand && { urenPerMaand }),
            lonen: schalen.flatMap(({ schaal, treden }) => treden.map((loon) => ({ schaal, ...loon }))),
          }),
        ),
      ],
      inschalingen: (await readInschalingen(tx, verband)).map((one) => ({
        ...named(one),
        functieNaam: functies.get(one.functie) ?? one.functie,
      })),
      inlezingen: magLaden ? await readLooninlezingen(tx, verband) : [],
      magLaden,
    };
  },
});
