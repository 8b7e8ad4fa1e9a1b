// SPDX-License-Identifier: EUPL-1.2
import { compared, divided, type Exact, exact, minus, times } from '#libs/kernel';
import { omrekenfactor, type Rekeneenheid } from './eenheid.ts';
import type { Bewerking, Kostprijsvraag, Modelparameter } from './kostprijsmodel.ts';
import { declarabelDeel, isBruikbaar, productiviteitVan } from './productiviteit.ts';

/**
 * What an operation comes to. Whatever the model says, there are only three things that can happen to an amount: a part
 * of an amount comes on top, euros come on top, or everything so far is scaled because the amount is for something else.
 */
export type Effect =
  | { readonly doet: 'deel'; readonly over: string; readonly deel: Exact; readonly delen?: readonly Deel[] }
  | { readonly doet: 'erbij'; readonly centen: Exact }
  | { readonly doet: 'schaal'; readonly factor: Exact }
  | { readonly doet: 'niets' };
/** A part that is told apart, such as leave within the hours that are not productive. */
export type Deel = { readonly onderdeel: string; readonly deel: Exact };

/** An operation that was found usable, with the figure it applies and what the amount is for afterwards. */
export type Stap = {
  readonly bewerking: Bewerking;
  readonly parameter: Modelparameter | null;
  readonly effect: Effect;
  readonly per: Rekeneenheid;
};

/** Why a figure cannot be used; the code of a sentence in `teksten`. */
export type Onbruikbaar = 'ontbreekt' | 'negatief' | 'nul' | 'boven-honderd';

/** What an operation comes to with its figure, or why it cannot. */
export function effectVan(
  bewerking: Bewerking,
  parameter: Modelparameter | null,
  per: Rekeneenheid,
  declarabel: Kostprijsvraag['declarabel'],
): Effect | Onbruikbaar {
  switch (bewerking.soort) {
    case 'weging':
      return { doet: 'niets' };
    case 'omrekening':
    case 'vermenigvuldiging':
      return scaling(bewerking, parameter);
    case 'bedrag':
      return addition(parameter, per);
    case 'deling':
      return division(bewerking, parameter, declarabel);
    case 'opslag':
      return onTop(bewerking, parameter);
  }
}

/** A share of the result is a greater surcharge on what is before it: a fifth of the result is a quarter on top. */
function onTop({ van, over = van }: Bewerking, parameter: Modelparameter | null): Effect | Onbruikbaar {
  if (parameter?.procent === undefined) return 'ontbreekt';
  const p = divided(parameter.procent, 100);
  if (compared(p, 0) < 0) return 'negatief';
  if (parameter.wijze !== 'aandeel') return { doet: 'deel', over, deel: p };
  return compared(p, 1) < 0 ? { doet: 'deel', over, deel: divided(p, minus(1, p)) } : 'boven-honderd';
}

function division(
  { van }: Bewerking,
  parameter: Modelparameter | null,
  kinds: Kostprijsvraag['declarabel'],
): Effect | Onbruikbaar {
  if (parameter?.uren) {
    const uren = productiviteitVan(parameter.uren, kinds);
    if (!isBruikbaar(uren)) return compared(uren.declarabel, 0) > 0 ? 'negatief' : 'nul';
    const delen = uren.rest.map((post) => ({ onderdeel: post.soort, deel: divided(post.uren, uren.declarabel) }));
    return { doet: 'deel', over: van, deel: divided(minus(uren.contract, uren.declarabel), uren.declarabel), delen };
  }
  if (parameter?.procent === undefined) return 'ontbreekt';
  const against = compared(parameter.procent, 0);
  if (against <= 0) return against === 0 ? 'nul' : 'negatief';
  if (compared(parameter.procent, 100) > 0) return 'boven-honderd';
  return { doet: 'deel', over: van, deel: minus(divided(100, parameter.procent), 1) };
}

function addition(parameter: Modelparameter | null, per: Rekeneenheid): Effect | Onbruikbaar {
  const { euro, gedeeldDoor } = parameter ?? {};
  if (euro === undefined) return 'ontbreekt';
  if (compared(euro, 0) < 0) return 'negatief';
  if (gedeeldDoor && compared(gedeeldDoor.aantal, 0) <= 0) return 'nul';
  const factor = bedragfactor(parameter, per);
  return factor ? { doet: 'erbij', centen: times(times(euro, 100), factor) } : 'ontbreekt';
}

/** By what an amount is multiplied to be for the unit of the model; `null` when it does not fit there. */
export function bedragfactor(parameter: Modelparameter | null, naar: Rekeneenheid): Exact | null {
  const { per = naar, gedeeldDoor } = parameter ?? {};
  return gedeeldDoor ? divided(1, gedeeldDoor.aantal) : omrekenfactor(per, naar);
}

function scaling(
  { soort, parameter: asks, maal, delenDoor }: Bewerking,
  parameter: Modelparameter | null,
): Effect | Onbruikbaar {
  const aantal = asks === undefined ? undefined : parameter?.aantal;
  const times_ = maal ?? (soort === 'vermenigvuldiging' ? aantal : undefined);
  const by = delenDoor ?? (soort === 'omrekening' ? aantal : undefined);
  if (times_ === undefined && by === undefined) return 'ontbreekt';
  const usable = [times_, by].every((figure) => figure === undefined || compared(figure, 0) > 0);
  return usable ? { doet: 'schaal', factor: divided(times_ ?? 1, by ?? 1) } : 'nul';
}

/** The percentage that a figure stands for, also when it is built up of hours; `null` for euros and numbers. */
export function procentVan(parameter: Modelparameter, kinds?: Kostprijsvraag['declarabel']): Exact | null {
  if (parameter.procent !== undefined) return exact(parameter.procent);
  return parameter.uren ? declarabelDeel(productiviteitVan(parameter.uren, kinds)) : null;
}
