// SPDX-License-Identifier: EUPL-1.2
import type { Keten, Ketendoel } from './effectketen.ts';

const delen = ['naam', 'niveau', 'dient', 'feiten', 'norm', 'herzienOp', 'meting'] as const;
export type Ketendeel = (typeof delen)[number];

/** What one version of a chain has, that the version before it had not, or otherwise. */
export type Ketenverschil =
  | { readonly soort: 'erbij' | 'eruit'; readonly code: string; readonly naam: string; readonly wat: readonly [] }
  | { readonly soort: 'anders'; readonly code: string; readonly naam: string; readonly wat: readonly Ketendeel[] };

/** What was added, dropped and changed between two versions of a chain, in that order. */
export function ketensVergelijken(oud: Keten, nieuw: Keten): readonly Ketenverschil[] {
  const before = new Map(oud.doelen.map((doel) => [doel.code, doel]));
  const after = new Map(nieuw.doelen.map((doel) => [doel.code, doel]));
  const added = nieuw.doelen.filter(({ code }) => !before.has(code));
  const dropped = oud.doelen.filter(({ code }) => !after.has(code));
  return [
    ...added.map(({ code, naam }) => ({ soort: 'erbij' as const, code, naam, wat: [] as const })),
    ...dropped.map(({ code, naam }) => ({ soort: 'eruit' as const, code, naam, wat: [] as const })),
    ...nieuw.doelen.flatMap((doel) => {
      const wat = partsOf(before.get(doel.code) ?? doel, doel);
      return wat.length > 0 ? [{ soort: 'anders' as const, code: doel.code, naam: doel.naam, wat }] : [];
    }),
  ];
}

const partsOf = (oud: Ketendoel, nieuw: Ketendoel): readonly Ketendeel[] =>
  delen.filter((deel) => asText(oud[deel]) !== asText(nieuw[deel]));

/** The order in which a doel names what it serves says nothing. */
const asText = (value: Ketendoel[Ketendeel]): string =>
  Array.isArray(value) ? JSON.stringify(value.map((item) => JSON.stringify(item)).sort()) : JSON.stringify(value);
