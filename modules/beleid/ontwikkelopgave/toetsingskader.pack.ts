// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { alleOf, dag, item, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';

/** What a contract, a segment or the region has yet to learn or make. */
export const ontwikkelopgave = item({
  code: sleutel('ontwikkelopgave'),
  naam: tekst,
  tekst,
  contracten: alleOf('contract').optional(),
  segmenten: z.array(verwijzing('segment')).optional(),
  soort: waarde(z.enum(['kwaliteit', 'kosten', 'knelpunt', 'innovatie'])),
  fase: waarde(tekst),
  prioriteit: waarde(tekst),
});

/** A trial within an ontwikkelopgave. */
export const pilot = item({
  code: sleutel('pilot'),
  ontwikkelopgave: verwijzing('ontwikkelopgave'),
  naam: tekst,
  beoogd: waarde(tekst),
  /** By what one will see that it helped. */
  maat: waarde(tekst),
  begin: waarde(dag),
  eind: waarde(dag),
});

/** Against what ontwikkelopgaven and pilots are held before they become part of what is bought. */
export const toetsingskader = item({
  criteria: z
    .array(
      item({
        code: sleutel('toetscriterium'),
        /** So put that "ja" is what the plan wants. */
        vraag: tekst,
        /** `voorwaarde`: without it it does not fit; `voorrang`: with it it may go before others. */
        soort: z.enum(['voorwaarde', 'voorrang']),
      }),
    )
    .min(1),
  /** Which way the choice between proven and innovative care goes. */
  bewezenOfInnovatief: waarde(tekst),
});
