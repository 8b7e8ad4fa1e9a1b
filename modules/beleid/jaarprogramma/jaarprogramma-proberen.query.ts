// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { datum, type Eurocent, eurocent } from '#libs/kernel';
import { readLeden, verbandVan } from '#modules/regio';
import { defineQuery } from '#platform/query';
import type { Bijdrage } from './bijdragen-verdelen.rule.ts';
import { readJaarprogramma, readPosten } from './jaarprogramma.store.ts';
import { totaalVan } from './jaarprogramma.ts';
import { programmalezers, verdeel } from './jaarprogramma-inzien.query.ts';

/** What is tried: other amounts by post, other weights by gemeente. What is not named stays as it is. */
export type Proef = {
  readonly jaar: number;
  readonly bedragen: Readonly<Record<string, number>>;
  readonly gewichten: Readonly<Record<string, number>>;
};
export type ProefView = {
  readonly totaalNu: Eurocent;
  readonly totaalStraks: Eurocent;
  readonly nu: Outcome<readonly Bijdrage[]>;
  readonly straks: Outcome<readonly Bijdrage[]>;
  /** Per gemeente what it pays now and then; null where the key does not allow a division. */
  readonly rijen: readonly {
    readonly gemeente: string;
    readonly naam: string;
    readonly nu: Eurocent | null;
    readonly straks: Eurocent | null;
    readonly verschil: number | null;
  }[];
};

/** What each gemeente would pay with other amounts or another key. Nothing is kept. */
export const jaarprogrammaProberen = defineQuery({
  naam: 'beleid/jaarprogramma-proberen',
  rollen: programmalezers,
  run: async (context, { jaar, bedragen, gewichten }: Proef): Promise<ProefView | undefined> => {
    const verband = await verbandVan(context);
    const programma = verband && (await readJaarprogramma(context.tx, verband, jaar));
    if (!verband || !programma) return undefined;
    const leden = await readLeden(context.tx, verband, datum(`${jaar}-01-01`));
    const posten = await readPosten(context.tx, verband, jaar, programma.versie);
    const other = posten.map((post) => {
      const bedrag = bedragen[post.code];
      return bedrag === undefined ? post : { ...post, bedrag: eurocent(bedrag) };
    });
    const sleutel = { naam: '', bron: '', gewichten: { ...programma.sleutel?.gewichten, ...gewichten } };
    const nu = verdeel(programma, posten, leden);
    const straks = verdeel({ sleutel }, other, leden);
    return {
      totaalNu: totaalVan(posten),
      totaalStraks: totaalVan(other),
      nu,
      straks,
      rijen: leden.map((lid) => compare(lid, nu, straks)),
    };
  },
});

function compare(lid: { gemeente: string; naam: string }, nu: ProefView['nu'], straks: ProefView['straks']) {
  const of = (outcome: ProefView['nu']): Eurocent | null =>
    outcome.status === 'decided'
      ? (outcome.value.find(({ gemeente }) => gemeente === lid.gemeente)?.bedrag ?? null)
      : null;
  const [before, after] = [of(nu), of(straks)];
  return { ...lid, nu: before, straks: after, verschil: before === null || after === null ? null : after - before };
}
