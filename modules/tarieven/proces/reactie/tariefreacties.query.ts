// SPDX-License-Identifier: EUPL-1.2
import { leesContract } from '#modules/beleid';
import type { Rol } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { leesTeBeprijzen } from '../../tarief/producten.query.ts';
import { readAanbieders } from '../aanbieders.query.ts';
import { readProces } from '../proces.store.ts';
import type { Tariefproces } from '../proces.ts';
import { type Antwoordrij, readAntwoorden } from './tariefantwoord.store.ts';
import { type Bewijs, type IngediendeReactie, readBewijs, readIngediend } from './tariefreactie.store.ts';

export type ReactieRij = IngediendeReactie & { readonly productNaam: string; readonly aanbiedernaam: string };
export type TariefreactiesView = {
  readonly proces: Pick<Tariefproces, 'id' | 'jaar' | 'staat' | 'reagerenTot' | 'vrijgegeven'>;
  readonly contractnaam: string;
  readonly reacties: readonly ReactieRij[];
  readonly antwoorden: readonly Antwoordrij[];
  readonly magBeantwoorden: boolean;
};

/** Who reads reactions with the names under them. */
const beantwoorders: readonly Rol[] = ['inkoper', 'programmadirecteur', 'beleidsadviseur'];

/** What aanbieders handed in, for whoever answers it; with the answers that are there. */
export const tariefreactiesInzien = defineQuery({
  naam: 'tarieven/tariefreacties-inzien',
  rollen: beantwoorders,
  run: async (context, { id }: { readonly id: string }): Promise<TariefreactiesView | undefined> => {
    const { tx, wie } = context;
    const proces = await readProces(tx, id);
    if (!proces?.gepresenteerd || wie.hoed.soort !== 'verband') return undefined;
    const { verband, contract } = proces;
    const names = new Map((await leesTeBeprijzen(context, verband)).map(({ product, naam }) => [product, naam]));
    const aanbieders = new Map((await readAanbieders(tx)).map(({ aanbieder, naam }) => [aanbieder, naam]));
    return {
      proces,
      contractnaam: (await leesContract(context, verband, contract))?.naam ?? contract,
      reacties: (await readIngediend(tx, proces)).map((reactie) => ({
        ...reactie,
        aanbiedernaam: aanbieders.get(reactie.aanbieder) ?? reactie.aanbieder,
        productNaam: names.get(reactie.product) ?? reactie.product,
      })),
      antwoorden: await readAntwoorden(tx, proces),
      magBeantwoorden: proces.staat === 'lopend' && proces.vrijgegeven === null && wie.hoed.rollen.includes('inkoper'),
    };
  },
});

/** The file that an aanbieder added to its reaction: for itself, and for the region once it was handed in. */
export const tariefreactieBewijs = defineQuery({
  naam: 'tarieven/tariefreactie-bewijs',
  rollen: [...beantwoorders, 'aanbieder'],
  run: ({ tx }, { id }: { readonly id: string }): Promise<Bewijs | undefined> => readBewijs(tx, id),
});
