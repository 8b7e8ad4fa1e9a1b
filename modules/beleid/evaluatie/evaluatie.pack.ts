// SPDX-License-Identifier: EUPL-1.2
import { dag, item, sleutel, tekst, waarde } from '#libs/regiopakket';

export const evaluatie = item({
  code: sleutel('evaluatie'),
  naam: tekst.optional(),
  wanneer: tekst,
  waarover: tekst,
  wie: waarde(tekst),
  /** The last day that lies in what `wanneer` says. */
  uiterlijk: dag.optional(),
  /** The first day of the period that it must look back on. */
  vanaf: dag.optional(),
});
