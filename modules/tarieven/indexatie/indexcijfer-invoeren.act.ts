// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isVoor } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, geheel, keuze, tekst } from '#platform/invoer';
import { insertIndexcijfer, readIndexcijfers } from './indexcijfer.store.ts';
import { leesMethode } from './indexmethode.query.ts';
import { indexstanden } from './indexmethode.ts';

const self = 'tarieven/indexcijfer-invoeren';
/** The kind of task by which a second person is asked to check a figure. */
export const controletaak = 'tarieven/indexcijfer-vaststellen';

const procent = z
  .string('Vul een percentage in, bijvoorbeeld 4,18.')
  .trim()
  .transform((text) => text.replace(',', '.'))
  .refine((text) => /^-?\d{1,2}(\.\d{1,4})?$/.test(text), 'Vul een percentage in, bijvoorbeeld 4,18.');

/** Enters a figure that was published; it counts once another person has checked it. */
export const indexcijferInvoeren = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper', 'beleidsadviseur'],
  invoer: z.object({
    reeks: tekst(40),
    jaar: geheel(2000, 2100),
    stand: keuze(indexstanden),
    procent,
    gepubliceerd: dag(),
    bron: tekst(200),
    voorbeeld: z.boolean().default(false),
  }),
  run: async (context, cijfer) => {
    const { tx, wie, nu, vandaag } = context;
    const { reeks, jaar, stand, gepubliceerd } = cijfer;
    const verband = wie.hoed.code;
    const { gewichten } = await leesMethode(context, verband);
    const known = (await readIndexcijfers(tx, verband)).find(
      (one) => one.reeks === reeks && one.jaar === jaar && one.stand === stand && one.staat === 'vastgesteld',
    );
    const reeksen = gewichten.map((gewicht) => gewicht.reeks);
    const reasons = [
      ...(reeksen.includes(reeks) ? [] : [reason('indexreeks-onbekend', { reeksen: reeksen.join(', ') }, 'reeks')]),
      ...(isVoor(vandaag, gepubliceerd) ? [reason('indexcijfer-niet-gepubliceerd', {}, 'gepubliceerd')] : []),
      ...(Number(known?.procent) === Number(cijfer.procent)
        ? [reason('indexcijfer-al-bekend', { procent: cijfer.procent }, 'procent')]
        : []),
    ];
    if (reasons.length > 0) return refused(reasons);
    const id = await insertIndexcijfer(tx, verband, { ...cijfer, ingevoerd: nu, naam: wie.naam });
    if (!id) return refused(reason('indexcijfer-wacht-al'));
    const onderwerp = { soort: 'indexcijfer', id };
    const gegevens = { reeks, jaar: String(jaar), stand, procent: cijfer.procent.replace('.', ','), door: wie.naam };
    await context.taakOpenen({ rol: 'inkoper', soort: controletaak, onderwerp, gegevens });
    await context.gebeurd({
      act: self,
      onderwerp,
      voor: known ? { procent: known.procent } : null,
      na: { ...cijfer, gepubliceerd: gepubliceerd.toString() },
    });
    return decided({ indexcijfer: id });
  },
});
