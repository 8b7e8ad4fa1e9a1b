// SPDX-License-Identifier: EUPL-1.2
import { type DocumentKop, listDocuments } from '#platform/documenten';
import { defineQuery } from '#platform/query';
import {
  readVerzoeken,
  readZienswijzen,
  readZienswijzestukken,
  type Zienswijzestuk,
} from '../beoordeling/zienswijze.store.ts';
import type { Zienswijze, Zienswijzeverzoek } from '../beoordeling/zienswijze.ts';
import { readProcedure } from '../procedure/procedure.store.ts';
import { type Fase, faseOp, type Procedure } from '../procedure/procedure.ts';
import type { Voorwaarden } from '../procedure/voorwaarden.ts';
import { readToelatingen } from '../toelating/toelating.store.ts';
import type { Toelating } from '../toelating/toelating.ts';
import { readStukken } from './bewijsstuk.store.ts';
import { readInschrijving, readZegel, type Verzegeld } from './inschrijving.store.ts';
import type { Inschrijving, Stuk } from './inschrijving.ts';

/** An aanbieder's own inschrijving: where it stands, what was sent, what it received. */
export type EigenInschrijvingView = {
  readonly inschrijving: Inschrijving;
  readonly procedure: Omit<Procedure, 'voorwaarden'>;
  readonly fase: Fase;
  readonly voorwaarden: Voorwaarden;
  readonly zegel: Verzegeld | null;
  readonly stukken: readonly Stuk[];
  readonly verzoek: Zienswijzeverzoek | null;
  readonly zienswijze: Zienswijze | null;
  readonly zienswijzestukken: readonly Zienswijzestuk[];
  readonly toelating: Toelating | null;
  readonly brieven: readonly DocumentKop[];
  readonly vandaag: Temporal.PlainDate;
};

export const eigenInschrijving = defineQuery({
  naam: 'inkoop/eigen-inschrijving',
  rollen: ['aanbieder'],
  run: async ({ tx, nu, vandaag }, { id }: { readonly id: string }): Promise<EigenInschrijvingView | undefined> => {
    const inschrijving = await readInschrijving(tx, id);
    const found = inschrijving && (await readProcedure(tx, inschrijving.procedure));
    if (!inschrijving || !found?.voorwaarden) return undefined;
    const { voorwaarden, ...procedure } = found;
    const [verzoek] = await readVerzoeken(tx, [id]);
    const [zienswijze] = await readZienswijzen(tx, [id]);
    const [toelating] = await readToelatingen(tx, [id]);
    return {
      inschrijving,
      procedure,
      fase: faseOp(found, nu),
      voorwaarden,
      zegel: (await readZegel(tx, id)) ?? null,
      stukken: await readStukken(tx, [id]),
      verzoek: verzoek ?? null,
      zienswijze: zienswijze ?? null,
      zienswijzestukken: await readZienswijzestukken(tx, [id]),
      toelating: toelating ?? null,
      brieven: await listDocuments(tx, { soort: 'inschrijving', id }),
      vandaag,
    };
  },
});
