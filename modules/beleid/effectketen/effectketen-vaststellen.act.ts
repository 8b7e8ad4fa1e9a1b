// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext, QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';
import { tekst } from '#platform/invoer';
import { vaststeltaak } from './concept-wijzigen.act.ts';
import { adoptConcept, lockConcept, readKetens } from './effectketen.store.ts';
import { type Keten, type Ketendoel, opNormAlleen } from './effectketen.ts';
import { effectketenVaststelbaar } from './effectketen-vaststellen.rule.ts';
import { ketenVolledig } from './keten-volledig.rule.ts';
import { leesKetenkennis, omgevingVan } from './ketenkennis.query.ts';

const herzientaak = 'beleid/ketendoel-herzien';

/** The acts by which people work on a concept. */
const schrijven = [
  'beleid/effectketen-voorstellen',
  'beleid/effectketen-bijstellen',
  'beleid/ketendoel-toevoegen',
  'beleid/ketendoel-plaatsen',
  'beleid/ketendoel-onderbouwen',
  'beleid/ketendoel-weglaten',
];

/** Whether the viewer worked on the concept of this segment. */
export const schreefEffectketen = (context: QueryContext, id: string): Promise<boolean> =>
  wroteIn(context, { soort: 'effectketen', id }, { schrijven, vaststellen: vaststeltaak });

/** Adopts the concept of a segment: it stays as it is, and each norm in it comes back when it is to be looked at again. */
export const effectketenVaststellen = defineAct({
  naam: vaststeltaak,
  niveau: 'substantieel',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ segment: tekst(80) }),
  run: async (context, { segment }) => {
    const { tx, wie, nu, vandaag } = context;
    const verband = wie.hoed.code;
    const concept = await lockConcept(tx, verband, segment);
    if (!concept) return refused(reason('effectketen-geen-concept'));
    const kennis = await leesKetenkennis(context, verband);
    const volledig = ketenVolledig(concept, omgevingVan(kennis, segment, vandaag));
    const outcome = effectketenVaststelbaar(concept, volledig, await schreefEffectketen(context, segment));
    if (outcome.status !== 'decided') return outcome;
    const before = (await readKetens(tx, verband, segment)).find(({ staat }) => staat === 'vastgesteld');
    await adoptConcept(tx, verband, segment, nu);
    await context.taakAfronden(vaststeltaak, segment);
    await planHerziening(context, segment, before, concept);
    const { versie } = concept;
    await context.gebeurd({
      act: vaststeltaak,
      onderwerp: { soort: 'effectketen', id: segment },
      voor: before ? { versie: before.versie } : null,
      na: { versie },
    });
    return decided({ segment, versie }, outcome.steps);
  },
});

/** What the version before asked is done with; what this one asks stands on the work list with its own day. */
async function planHerziening(context: ActContext, segment: string, before: Keten | undefined, now: Keten) {
  const idOf = ({ code }: Ketendoel) => `${segment}/${code}`;
  for (const doel of before?.doelen.filter(opNormAlleen) ?? []) await context.taakAfronden(herzientaak, idOf(doel));
  for (const doel of now.doelen.filter(opNormAlleen))
    if (doel.herzienOp)
      await context.taakOpenen({
        rol: 'beleidsadviseur',
        soort: herzientaak,
        onderwerp: { soort: 'ketendoel', id: idOf(doel) },
        gegevens: { doel: doel.naam },
        uiterlijk: doel.herzienOp,
      });
}
