// SPDX-License-Identifier: EUPL-1.2
import type { Bestandsproduct, Bladbevinding } from './blad.ts';
import { bladenLezen, byPlace } from './bladen-lezen.query.ts';
import { boekbladen, leesbladen } from './boekbladen.ts';
import { rijenVerbinden } from './rijen-verbinden.rule.ts';

type Gelezen = { readonly producten: readonly Bestandsproduct[]; readonly bevindingen: readonly Bladbevinding[] };

/** Reads the sheets of a product book. When reading stops halfway, only what was found until there is told. */
export async function bestandLezen(bytes: Uint8Array): Promise<Gelezen> {
  const { bladen, bevindingen, isGestopt } = await bladenLezen(bytes, boekbladen, Object.values(leesbladen));
  if (isGestopt) return { producten: [], bevindingen };
  const { producten, bevindingen: connected } = rijenVerbinden(bladen);
  return { producten, bevindingen: [...bevindingen, ...connected].toSorted(byPlace(boekbladen)) };
}
