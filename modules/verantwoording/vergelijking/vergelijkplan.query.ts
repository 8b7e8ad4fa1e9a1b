// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import { pagina as beleid } from '#modules/beleid/pack';
import { pagina as contracten } from '#modules/contracten/pack';
import { pagina as inkoop } from '#modules/inkoop/pack';
import { vormen as productvormen } from '#modules/producten/pack';
import { pagina as regio } from '#modules/regio/pack';
import { proces as tariefproces } from '#modules/tarieven/pack';
import { pagina as toegang } from '#modules/toegang/pack';

const schemas = {
  regio,
  beleid,
  productvormen: productvormen.optional(),
  tariefproces: tariefproces.optional(),
  inkoop: inkoop.optional(),
  contracten: contracten.optional(),
  toegang: toegang.optional(),
};

/** The pages of a plan that are laid side by side. */
export type Vergelijkplan = {
  readonly verband: string;
  readonly naam: string;
  readonly paginas: { readonly [P in keyof typeof schemas]: z.output<(typeof schemas)[P]> };
};

/** Reads the pages of a pack that was loaded, or of one that was just found good. */
export function vergelijkplan(
  verband: string,
  naam: string,
  paginas: Readonly<Record<string, unknown>>,
): Vergelijkplan {
  return {
    verband,
    naam,
    paginas: {
      regio: schemas.regio.parse(paginas['regio']),
      beleid: schemas.beleid.parse(paginas['beleid']),
      productvormen: schemas.productvormen.parse(paginas['productvormen']),
      tariefproces: schemas.tariefproces.parse(paginas['tariefproces']),
      inkoop: schemas.inkoop.parse(paginas['inkoop']),
      contracten: schemas.contracten.parse(paginas['contracten']),
      toegang: schemas.toegang.parse(paginas['toegang']),
    },
  };
}
