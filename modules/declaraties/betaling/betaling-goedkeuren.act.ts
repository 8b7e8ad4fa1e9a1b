// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { alsEigen } from '#platform/hoed';
import { id, langeTekst } from '#platform/invoer';
import { approve, readBetaalvoorstel } from './betaling.store.ts';
import { betalingToetsen } from './betaling-toetsen.rule.ts';

const self = 'declaraties/betaling-goedkeuren';

/** A second person approves a payment proposal: from then on its lines count as paid. */
export const betalingGoedkeuren = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['financien'],
  invoer: z.object({ voorstel: id(), motivering: langeTekst(2_000) }),
  run: async (context, { voorstel: kenmerk, motivering }) => {
    const { tx, wie, nu, vandaag, omgeving } = context;
    const voorstel = await readBetaalvoorstel(tx, kenmerk);
    if (!voorstel) return refused(reason('betaling-onbekend'));
    const outcome = betalingToetsen(
      { ...voorstel, gemaaktPersoon: alsEigen(wie, voorstel.gemaaktPersoon) },
      { persoon: wie.persoon, motivering },
    );
    if (outcome.status !== 'decided') return outcome;
    const { gemeente, aanbieder, declaratie, bedrag, regels } = voorstel;
    const bewijs = {
      rule: 'declaraties/betaling-toetsen',
      software: omgeving.versie,
      peildatum: vandaag.toString(),
      input: { ...voorstel, goedkeurder: wie.persoon },
      outcome,
    };
    if (
      !(await approve(tx, kenmerk, { persoon: wie.persoon, naam: wie.naam, motivering, op: nu, dag: vandaag, bewijs }))
    )
      return refused(reason('al-goedgekeurd'));
    await context.taakAfronden(self, kenmerk);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'declaratie', id: declaratie },
      bewijs,
      na: { gemeente, aanbieder, declaratie, betaling: kenmerk, bedrag, regels, betaaldOp: vandaag.toString() },
    });
    return decided({ betaling: kenmerk, declaratie, bedrag });
  },
});
