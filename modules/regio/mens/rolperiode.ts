// SPDX-License-Identifier: EUPL-1.2
import { type Datum, isNa, isVoor } from '#libs/kernel';

/** From the first to the last day; without them always. */
export type Rolperiode = { readonly van: Datum | null; readonly tot: Datum | null };

/** Is it over? */
export const isVoorbij = ({ tot }: Rolperiode, dag: Datum): boolean => tot !== null && isVoor(tot, dag);

/** Does it count on a day? */
export const geldtOp = (periode: Rolperiode, dag: Datum): boolean =>
  !isVoorbij(periode, dag) && !(periode.van && isNa(periode.van, dag));

/** After this day, does somebody go on to look after the people of an owner? `beheerders` are the others who do. */
export const blijftBeheerd = (beheerders: readonly Rolperiode[], laatsteDag: Datum): boolean =>
  beheerders.some(({ van, tot }) => tot === null && !(van && isNa(van, laatsteDag.add({ days: 1 }))));
