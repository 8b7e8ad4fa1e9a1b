// SPDX-License-Identifier: EUPL-1.2
import { type Knoop, namespaceVan } from './structuur/plan.ts';
import type { Standaard } from './structuur/tabel.ts';

/** An element of a plan with its tags as they are written, indented; a value stands between its tags on one line. */
export type Tag = {
  readonly knoop: Knoop;
  readonly open: string;
  readonly sluit: string;
  readonly kinderen: readonly Tag[];
};

const gemaakt = new Map<Knoop, Tag>();

/** The tags of a message, made at its first use. */
export function tagsVan(plan: Knoop, standaard: Standaard, soort: string): Tag {
  const tags = gemaakt.get(plan) ?? maakTags(plan, standaard, soort);
  gemaakt.set(plan, tags);
  return tags;
}

/** With the prefixes that the published samples use. */
function maakTags(plan: Knoop, standaard: Standaard, soort: string): Tag {
  const [basis, eigen] = [standaard === 'jw' ? 'ijw' : 'iwmo', standaard + soort];
  const uri = (schema: string): string => namespaceVan(standaard, schema);
  const namespaces = ` xmlns:${basis}="${uri('basisschema')}" xmlns:${eigen}="${uri(eigen)}"`;

  const tag = (knoop: Knoop, tabs: string): Tag => {
    const naam = `${knoop.ns === plan.ns ? eigen : basis}:${knoop.naam}`;
    return {
      knoop,
      open: `${tabs}<${naam}${knoop === plan ? namespaces : ''}>`,
      sluit: `${knoop.datatype === undefined ? tabs : ''}</${naam}>`,
      kinderen: knoop.kinderen.map((kind) => tag(kind, `${tabs}\t`)),
    };
  };
  return tag(plan, '');
}
