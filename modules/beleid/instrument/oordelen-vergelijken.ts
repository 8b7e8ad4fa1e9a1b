// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import type { Oordeel, Samenhang } from './instrumenten-samenhang.rule.ts';

/** One thing that comes out otherwise. */
export type Oordeelverschil = { readonly eis: string; readonly nu: Oordeel; readonly dan: Oordeel };

/** The judgements that change between two sets of choices, in the order of the eisen. */
export const oordelenVergelijken = (nu: Outcome<Samenhang>, dan: Outcome<Samenhang>): readonly Oordeelverschil[] =>
  oordelenVan(dan).flatMap((after) => {
    const before = oordelenVan(nu).find(({ eis }) => eis === after.eis);
    return before && (before.soort !== after.soort || before.reden?.code !== after.reden?.code)
      ? [{ eis: after.eis, nu: before, dan: after }]
      : [];
  });

export const oordelenVan = (samenhang: Outcome<Samenhang>): readonly Oordeel[] =>
  samenhang.status === 'decided' ? samenhang.value.oordelen : [];
