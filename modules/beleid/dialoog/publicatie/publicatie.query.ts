// SPDX-License-Identifier: EUPL-1.2
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readMoment } from '../dialoogmoment.store.ts';
import type { Dialoogmoment } from '../dialoogmoment.ts';
import type { Beantwoording } from './beantwoording.store.ts';
import { readDialoogdocument } from './dialoogdocument.store.ts';
import {
  countGepubliceerd,
  type GepubliceerdeReactie,
  readBeantwoordingen,
  readGepubliceerd,
} from './publicatie.store.ts';

export const publicatiePerPagina = 25;
export type PublicatieView = {
  readonly tafel: Pick<Dialoogmoment, 'id' | 'naam' | 'staat'>;
  readonly gevonden: number;
  readonly rijen: readonly GepubliceerdeReactie[];
  readonly beantwoordingen: readonly Beantwoording[];
};

/** What was said and answered, without names, for everyone once it was published. */
export const publicatieInzien = defineQuery({
  naam: 'beleid/publicatie-inzien',
  rollen: deelnemers,
  run: async (
    { tx },
    { dialoog, pagina }: { readonly dialoog: string; readonly pagina: number },
  ): Promise<PublicatieView | undefined> => {
    const tafel = await readMoment(tx, dialoog);
    if (tafel?.staat !== 'gepubliceerd') return undefined;
    const from = (pagina - 1) * publicatiePerPagina;
    const rijen = await readGepubliceerd(tx, dialoog, { from, most: publicatiePerPagina });
    return {
      tafel: { id: tafel.id, naam: tafel.naam, staat: tafel.staat },
      gevonden: await countGepubliceerd(tx, dialoog),
      rijen,
      beantwoordingen: await readBeantwoordingen(tx, [...new Set(rijen.map(({ beantwoording }) => beantwoording))]),
    };
  },
});

/** The report, or the letter that says what changes. */
export const dialoogdocument = defineQuery({
  naam: 'beleid/dialoogdocument',
  rollen: deelnemers,
  run: ({ tx }, { id }: { readonly id: string }) => readDialoogdocument(tx, id),
});
