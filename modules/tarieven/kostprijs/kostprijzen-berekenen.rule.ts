// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, type Outcome, refused } from '#libs/explain';
import type { Eurocent } from '#libs/kernel';
import { type Basistarief, type Basisvraag, basistariefBepalen } from './basistarief-bepalen.rule.ts';
import type { Kostprijs, KostprijsReden } from './kostprijs.ts';
import { kostprijsBerekenen } from './kostprijs-berekenen.rule.ts';
import type { Eenheid, Kostprijsvraag } from './kostprijsmodel.ts';
import { type Productfeiten, type Rekenmodel, vraagUit } from './rekenmodel.ts';

export type Doorrekening = {
  readonly model: Rekenmodel;
  readonly jaar: number;
  readonly producten: readonly (Productfeiten & { readonly product: string })[];
};

type Place = {
  readonly product: string;
  readonly eenheid: Eenheid;
  readonly micro: boolean;
  readonly bedrag: Eurocent;
  readonly voorbeeld: boolean;
};
type PerCao = Place & {
  readonly cao: string;
  readonly soort: 'cao';
  readonly vraag: Kostprijsvraag;
  readonly outcome: Outcome<Kostprijs>;
};
/** One cell of the matrix product × CAO × micro, with what it was computed from and how. */
export type Berekend =
  | PerCao
  | (Place & {
      readonly cao: 'basis';
      readonly soort: 'basis';
      readonly vraag: Basisvraag;
      readonly outcome: Outcome<Basistarief>;
      /** The prices under each CAO that it follows from; also where no provider is paid by those. */
      readonly gronden: readonly PerCao[];
    });

/**
 * Everything that providers of these products can be paid: a tariff for each CAO and the basistarief, for a
 * micro-onderneming and for others [002 §5.3.3]. One figure that is missing stops all of it; all that is missing is named.
 */
export function kostprijzenBerekenen({
  model,
  jaar,
  producten,
}: Doorrekening): Outcome<readonly Berekend[], KostprijsReden> {
  const sizes = model.metMicro ? [false, true] : [false];
  const groups = producten.flatMap((one) => sizes.map((micro) => ({ one, micro })));
  const computed = groups.map(({ one, one: { product, eenheid }, micro }) => ({
    group: { product, eenheid, micro },
    cells: model.caos.map(({ code: cao }) => {
      const vraag = vraagUit(model, { product, cao, micro, jaar }, one);
      return { cao, vraag, outcome: kostprijsBerekenen(vraag) };
    }),
  }));

  const outcomes = computed.flatMap(({ cells }) => cells.map(({ outcome, vraag }) => ({ outcome, vraag })));
  const reasons = perProduct(
    outcomes.flatMap(({ outcome, vraag: { product, cao } }) =>
      outcome.status === 'refused' ? outcome.reasons.map((one) => ({ one, product, cao })) : [],
    ),
  );
  if (reasons.length > 0) return refused(reasons);
  const missing = outcomes.flatMap(({ outcome }) => (outcome.status === 'incomplete' ? outcome.missing : []));
  if (missing.length > 0) return incomplete([...new Set(missing)]);

  return decided(
    computed.flatMap(({ group, cells }) => {
      const perCao = cells.flatMap(({ cao, vraag, outcome }): PerCao[] =>
        outcome.status === 'decided'
          ? [
              {
                ...group,
                cao,
                soort: 'cao',
                vraag,
                outcome,
                bedrag: outcome.value.bedrag,
                voorbeeld: outcome.value.voorbeeld,
              },
            ]
          : [],
      );
      return [...(model.differentiatie ? perCao : []), ...basis(model, perCao)];
    }),
  );
}

type Gevonden = { readonly one: KostprijsReden; readonly product: string; readonly cao: string };

/** What is wrong with a product under several CAO's and sizes is said once, with the CAO's. */
function perProduct(found: readonly Gevonden[]): readonly KostprijsReden[] {
  const groups = Map.groupBy(found, ({ one, product }) => JSON.stringify([product, one]));
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const caos = new Set([first, ...rest].map(({ cao }) => cao));
    const { one, product } = first;
    return [{ ...one, figures: { ...one.figures, product, caos: [...caos].join(', ') } }];
  });
}

function basis({ basistarief }: Rekenmodel, perCao: readonly PerCao[]): readonly Berekend[] {
  const [first] = perCao;
  const vraag = { ...basistarief, tarieven: perCao.map(({ cao, bedrag }) => ({ cao, bedrag })) };
  const outcome = basistariefBepalen(vraag);
  if (!first || outcome.status !== 'decided') return [];
  const { product, eenheid, micro } = first;
  const voorbeeld = perCao.some((cell) => cell.voorbeeld);
  const { bedrag } = outcome.value;
  const place = { product, eenheid, micro, bedrag, voorbeeld };
  return [{ ...place, cao: 'basis', soort: 'basis', vraag, outcome, gronden: perCao }];
}
