// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, rule, step } from '#libs/explain';
import type { Productkern, Verschil } from '../productversie/productversie.ts';
import { versiesVergelijken } from '../productversie/versies-vergelijken.rule.ts';

const self = 'producten/boek-vergelijken';

/** A product as it stood in the book on a day. */
export type Boekregel = {
  readonly product: string;
  readonly versie: number;
  readonly kern: Productkern;
  /** Something of it is an example. */
  readonly voorbeeld: boolean;
};
type Genoemd = { readonly product: string; readonly naam: string; readonly voorbeeld: boolean };

/** What differs between the whole book on two days. */
export type Boekverschil = {
  readonly toegevoegd: readonly Genoemd[];
  readonly geeindigd: readonly Genoemd[];
  readonly gewijzigd: readonly (Genoemd & { readonly verschillen: readonly Verschil[] })[];
  /** How many products say the same on both days. */
  readonly gelijk: number;
};

/** Lays the book of one day beside that of another: what came, what ended, and what changed in which field. */
export function boekVergelijken(was: readonly Boekregel[], wordt: readonly Boekregel[]): Outcome<Boekverschil> {
  const before = new Map(was.map((regel) => [regel.product, regel]));
  const after = new Map(wordt.map((regel) => [regel.product, regel]));
  const both = wordt.flatMap((regel) => {
    const old = before.get(regel.product);
    return old ? [{ ...named(regel), verschillen: differences(old.kern, regel.kern) }] : [];
  });
  const gewijzigd = both.filter(({ verschillen }) => verschillen.length > 0);
  const verschil: Boekverschil = {
    toegevoegd: wordt.filter(({ product }) => !before.has(product)).map(named),
    geeindigd: was.filter(({ product }) => !after.has(product)).map(named),
    gewijzigd,
    gelijk: both.length - gewijzigd.length,
  };
  const steps = [
    step('boek-vergeleken', both.length, 'stuks', rule(self), [
      step('producten-was', was.length, 'stuks', input),
      step('producten-wordt', wordt.length, 'stuks', input),
    ]),
  ];
  return decided(verschil, steps);
}

const named = ({ product, kern, voorbeeld }: Boekregel): Genoemd => ({ product, naam: kern.naam, voorbeeld });

function differences(was: Productkern, wordt: Productkern): readonly Verschil[] {
  const compared = versiesVergelijken(was, wordt);
  return compared.status === 'decided' ? compared.value : [];
}
