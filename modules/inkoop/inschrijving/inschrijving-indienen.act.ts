// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { decided, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { opSeconde } from '../procedure/procedure.ts';
import { canoniek } from './canoniek.ts';
import { type Conceptdossier, leesConceptdossier, toetsConcept } from './dossier.query.ts';
import { lockConcept, sealInschrijving } from './inschrijving.store.ts';
import { whyNoConcept } from './inschrijving-bewaren.act.ts';

const self = 'inkoop/inschrijving-indienen';

/** Hands in: complete and in time to the second, or refused with every reason while the concept stays. */
export const inschrijvingIndienen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['aanbieder'],
  invoer: z.object({ inschrijving: id() }),
  run: async (context, { inschrijving: inschrijvingId }) => {
    const { tx, nu } = context;
    const concept = await lockConcept(tx, inschrijvingId);
    const dossier = concept && (await leesConceptdossier(context, concept));
    if (!dossier) return refused(await whyNoConcept(context, inschrijvingId));
    const checked = toetsConcept(context, dossier);
    if (checked.status !== 'decided') return checked;

    const ingediend = opSeconde(nu);
    const inhoud = sealedText(dossier, ingediend);
    const hash = createHash('sha256').update(inhoud).digest();
    await sealInschrijving(tx, dossier.inschrijving, { ingediend, inhoud, sha256: hash });
    const { verband, id: procedure, contract, contractNaam, sluit, uitslag } = dossier.procedure;
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'inschrijving', id: inschrijvingId },
      na: {
        verband,
        procedure,
        contract,
        contractNaam,
        inschrijving: inschrijvingId,
        sluit: sluit.toString(),
        uitslag: uitslag.toString(),
        sha256: hash.toString('hex'),
      },
    });
    return decided(
      { inschrijving: inschrijvingId, ingediend: ingediend.toString(), sha256: hash.toString('hex') },
      checked.steps,
    );
  },
});

function sealedText(
  { procedure, inschrijving, bedrijf, micro, stukken }: Conceptdossier,
  ingediend: Temporal.Instant,
): string {
  if (!bedrijf || inschrijving.cao === null) throw new Error('an incomplete inschrijving passed its check');
  return canoniek({
    verband: procedure.verband,
    procedure: procedure.id,
    contract: procedure.contract,
    aanbieder: inschrijving.aanbieder,
    bedrijf,
    micro: micro.status === 'decided' && micro.value,
    producten: inschrijving.producten,
    cao: inschrijving.cao,
    vrijwilligers: inschrijving.vrijwilligers,
    verklaringen: inschrijving.verklaringen,
    stukken: stukken.map(({ criterium, bewijs, product, naam, sha256, dagtekening }) => ({
      criterium,
      bewijs,
      product,
      naam,
      sha256,
      dagtekening: dagtekening?.toString() ?? null,
    })),
    ingediend: ingediend.toString(),
  });
}
