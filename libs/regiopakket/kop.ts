// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, tekst } from './basis.ts';
import { geldig } from './herkomst.ts';
import { ongemodelleerd } from './pagina.ts';
import { sleutel } from './verwijzing.ts';
import { waarde } from './waarde.ts';

/** A paragraph of a document, in its order: the number or name by which items refer to it, and its title. */
const paragraaf = z.strictObject({ nummer: tekst, titel: tekst });

/** Lines of a document that state nothing: a heading of a table, an announcement, what is said elsewhere again. */
const zonderUitspraak = z.strictObject({ paragraaf: tekst, citaat: tekst, reden: tekst });

/** A document that the pack quotes; items refer to it by its code. */
const document = z.strictObject({
  code: sleutel('document'),
  kort: tekst,
  titel: tekst,
  uitgever: tekst,
  datum: waarde(dag),
  /** All paragraphs of a document that the pack follows from beginning to end. */
  paragrafen: z.array(paragraaf).min(1).optional(),
  zonderUitspraak: z.array(zonderUitspraak).optional(),
});

/** `pakket.yaml`: who the pack is, which version, from when, and on which documents it rests. */
export const kop = z.strictObject({
  /** In which form the pages are written; this is the first. */
  formaat: z
    .int()
    .refine(
      (formaat) => formaat === 1,
      'dit pakket is geschreven voor een nieuwere versie van het platform: neem die, of schrijf formaat 1',
    )
    .optional(),
  naam: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'geen naam: kleine letters en streepjes, gelijk aan de map'),
  titel: tekst,
  versie: z.string().regex(/^\d+\.\d+\.\d+$/, 'geen versie: drie getallen met punten, tussen aanhalingstekens'),
  geldig,
  documenten: z.array(document).min(1),
  ongemodelleerd: z.array(ongemodelleerd).optional(),
});

export type PakketKop = z.output<typeof kop>;
