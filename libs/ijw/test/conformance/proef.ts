// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import type { Standaard } from '../../index.ts';
import { FEITEN, feit } from '../feiten.ts';
import { type Orakel, orakelMet } from '../orakel.ts';
import type { Boom } from './boom.ts';
import { leesVoorbeeld } from './maken/voorbeeld.ts';
import { gemaakteBron, schemabron } from './schema/bron.ts';
import type { Schema } from './schema/model.ts';
import { leesXsd } from './schema/xsd-lezen.ts';

/** All that is needed to try one message. */
export type Proef = {
  readonly naam: string;
  readonly schema: Schema;
  readonly xsd: Orakel;
  /** libxml2 with the schema made of structuur.csv, where the published one is there to hold it against. */
  readonly gemaakt: Orakel | undefined;
  readonly voorbeeld: Uint8Array | undefined;
  /** The published sample, to be spoilt; only when it is valid itself. */
  readonly voorbeeldboom: Boom | undefined;
};

const proeven = new Map<string, Proef>();

/** Made at first use. Throws when a schema that should be there is missing. */
export function proefVan(standaard: Standaard, soort: string): Proef {
  const naam = standaard.toUpperCase() + soort;
  const proef = proeven.get(naam) ?? maakProef(standaard, soort, naam);
  proeven.set(naam, proef);
  return proef;
}

function maakProef(standaard: Standaard, soort: string, naam: string): Proef {
  const bron = schemabron(standaard, soort);
  const ander = schemabron(standaard === 'jw' ? 'wmo' : 'jw', soort);
  const schema = { ...leesXsd(bron.bericht, bron.basis), tegenhanger: leesXsd(ander.bericht, ander.basis) };
  const xsd = orakelMet(bron);
  const gemaakt = bron.isGepubliceerd ? orakelMet(gemaakteBron(standaard, soort)) : undefined;
  const pad = `voorbeelden/${naam}.xml`;
  const voorbeeld = existsSync(`${FEITEN}/${pad}`) ? feit(pad) : undefined;
  const voorbeeldboom = voorbeeld !== undefined && xsd(voorbeeld) ? leesVoorbeeld(voorbeeld, schema) : undefined;
  return { naam, schema, xsd, gemaakt, voorbeeld, voorbeeldboom };
}
