// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aantal, dag, item, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';

export const motie = item({
  code: sleutel('motie'),
  nummer: z.int().positive(),
  titel: tekst,
  strekking: tekst,
  /** The gemeenten whose council adopted it. */
  aangenomenIn: waarde(z.array(tekst)),
  regionaal: waarde(z.boolean()),
  verwerking: waarde(tekst),
  termijn: waarde(tekst),
  /** The last day that lies in what `termijn` says. */
  uiterlijk: dag.optional(),
  /** Contracts of which it asks something before they are extended. */
  bindtVerlenging: z.array(verwijzing('contract')).min(1).optional(),
  /** The evaluations and reports that it asks for. */
  evaluaties: z.array(verwijzing('evaluatie')).min(1).optional(),
});

/** In how many gemeenten a motie must be adopted to be one of the region. */
export const motieregel = item({ tenminste: waarde(aantal), van: waarde(aantal) });
