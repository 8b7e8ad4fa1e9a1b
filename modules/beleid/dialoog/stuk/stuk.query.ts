// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readMoment } from '../dialoogmoment.store.ts';
import { type Dialoogmoment, isReactietijd } from '../dialoogmoment.ts';
import { type Beantwoording, beantwoordingColumns } from '../publicatie/beantwoording.store.ts';
import { readEigenReacties } from '../reactie/reactie.store.ts';
import type { Reactie } from '../reactie/reactie.ts';
import type { Bepaling } from './bepaling.ts';
import { readBepalingen, readBestand, readStuk, readVersies, type Stuk, type Stukversie } from './stuk.store.ts';

/** An own reaction, with its answer once that may be read. */
export type EigenReactie = Reactie & { readonly beantwoording: Beantwoording | null };
export type StukView = Stuk & {
  readonly tafel: Pick<Dialoogmoment, 'id' | 'naam' | 'staat' | 'reagerenTot'>;
  readonly reactietijd: boolean;
  readonly versies: readonly Stukversie[];
  readonly bepalingen: readonly (Bepaling & {
    /** What it said in the version before, where that was otherwise; null when it is new there. */
    readonly was: string | null | undefined;
    /** How many reactions the verband received to it. */
    readonly reacties: number;
  })[];
  readonly eigen: readonly EigenReactie[];
};

/** A stuk in its newest version, with what the own organisation said of it. */
export const stukInzien = defineQuery({
  naam: 'beleid/stuk-inzien',
  rollen: deelnemers,
  run: async (context, { id }: { readonly id: string }): Promise<StukView | undefined> => {
    const { tx, nu } = context;
    const stuk = await readStuk(tx, id);
    const tafel = stuk && (await readMoment(tx, stuk.moment));
    if (!stuk || !tafel) return undefined;
    const former = await readBepalingen(tx, id, stuk.versie - 1);
    const before = new Map(former.map(({ nummer, tekst }) => [nummer, tekst]));
    const counts = await countReacties(context, id);
    return {
      ...stuk,
      tafel: { id: tafel.id, naam: tafel.naam, staat: tafel.staat, reagerenTot: tafel.reagerenTot },
      reactietijd: isReactietijd(tafel, nu),
      versies: await readVersies(tx, id),
      bepalingen: (await readBepalingen(tx, id, stuk.versie)).map(({ nummer, tekst }) => ({
        nummer,
        tekst,
        was: wasOf(former.length > 0, before.get(nummer), tekst),
        reacties: counts.get(nummer) ?? 0,
      })),
      eigen: await eigenReacties(context, stuk.moment, id),
    };
  },
});

const wasOf = (again: boolean, was: string | undefined, wordt: string): string | null | undefined =>
  !again || was === wordt ? undefined : (was ?? null);

async function countReacties({ tx, wie }: QueryContext, stuk: string): Promise<ReadonlyMap<string, number>> {
  if (wie.hoed.soort !== 'verband') return new Map();
  const found = await rows<{ bepaling: string; aantal: number }>(
    tx,
    sql`select bepaling, count(*) as aantal from beleid.reacties
        where stuk = ${stuk} and ingediend is not null and bepaling is not null group by bepaling`,
  );
  return new Map(found.map(({ bepaling, aantal }) => [bepaling, aantal]));
}

/** The own reactions to one stuk, or to all of a moment, with their answers. */
export async function eigenReacties(
  { tx, wie }: QueryContext,
  moment: string,
  stuk?: string,
): Promise<readonly EigenReactie[]> {
  if (wie.hoed.soort !== 'aanbieder') return [];
  const own = await readEigenReacties(tx, wie.hoed.code, moment);
  const answers = await rows<Beantwoording & { readonly reactie: string }>(
    tx,
    sql`select b.reactie, ${beantwoordingColumns} from beleid.beantwoorde_reacties b
        join beleid.beantwoordingen a on a.verband = b.verband and a.id = b.beantwoording
        where b.aanbieder = ${wie.hoed.code} and b.moment = ${moment}`,
  );
  const byReactie = new Map(answers.map(({ reactie, ...beantwoording }) => [reactie, beantwoording]));
  return own
    .filter((reactie) => stuk === undefined || reactie.stuk === stuk)
    .map((reactie) => ({ ...reactie, beantwoording: byReactie.get(reactie.id) ?? null }));
}

/** Every own reaction to the documents of one moment. */
export const eigenReactiesInzien = defineQuery({
  naam: 'beleid/eigen-reacties-inzien',
  rollen: ['aanbieder'],
  run: async (context, { dialoog }: { readonly dialoog: string }): Promise<readonly EigenReactie[] | undefined> =>
    (await readMoment(context.tx, dialoog)) ? eigenReacties(context, dialoog) : undefined,
});

/** The file of a stuk. */
export const stukBestand = defineQuery({
  naam: 'beleid/stuk-bestand',
  rollen: deelnemers,
  run: ({ tx }, { id }: { readonly id: string }) => readBestand(tx, id),
});
