// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { lockMoment, setVoortgang } from '../dialoogmoment.store.ts';
import { betrokkenAanbieders } from '../planning/genodigde.store.ts';
import { countBeantwoord } from './beantwoording.store.ts';
import { beantwoordingToetsen } from './beantwoording-toetsen.rule.ts';
import { readAntwoordteksten } from './te-publiceren.query.ts';

const self = 'beleid/dialoog-beantwoorden';

/** All answers are there: every aanbieder reads the answers to its own reactions from the same moment. */
export const dialoogBeantwoorden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper'],
  invoer: z.object({ dialoog: id() }),
  run: async (context, { dialoog }) => {
    const { tx, wie, nu } = context;
    const tafel = await lockMoment(tx, wie.hoed.code, dialoog);
    if (!tafel) return refused(reason('dialoog-bestaat-niet'));
    const outcome = beantwoordingToetsen({
      ...tafel,
      ...(await countBeantwoord(tx, dialoog)),
      antwoorden: await readAntwoordteksten(tx, dialoog),
      nu,
    });
    if (outcome.status !== 'decided') return outcome;
    await setVoortgang(tx, tafel, { staat: 'beantwoord', beantwoordDoor: wie.persoon });
    const onderwerp = { soort: 'dialoogmoment', id: dialoog };
    await context.taakAfronden('beleid/reacties-beantwoorden', dialoog);
    await context.taakOpenen({
      rol: 'beleidsadviseur',
      soort: 'beleid/dialoog-publiceren',
      onderwerp,
      gegevens: { naam: tafel.naam, door: wie.naam },
    });
    await context.gebeurd({
      act: self,
      onderwerp,
      voor: tafel.staat,
      na: { naam: tafel.naam, aanbieders: await betrokkenAanbieders(tx, dialoog) },
    });
    return decided({ dialoog }, outcome.steps);
  },
});
