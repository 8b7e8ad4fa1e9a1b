// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { id as kenmerk, langeTekst } from '#platform/invoer';
import { bewaarBewijs, bewijsvelden } from '../bewijs/tariefbewijs-toevoegen.act.ts';
import { afwijking } from '../differentiatie/tariefverzoek-indienen.act.ts';
import { readTarief } from '../tarief/tarief.store.ts';
import {
  insertOpbouw,
  lockOpbouw,
  looptOpbouw,
  readAntwoord,
  readIntrekking,
  readOpbouw,
} from './prijsopbouw.store.ts';
import { werkOpbouwUit } from './prijsvraag.query.ts';

export const voorleggen = 'tarieven/prijsopbouw-voorleggen';

/** An aanbieder that finds a running tariff not reëel shows how its own price is built up [001 §8.1]. */
export const prijsopbouwVoorleggen = defineAct({
  naam: voorleggen,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({
    tarief: kenmerk(),
    toelichting: langeTekst(4000),
    afwijkingen: z.array(afwijking).min(1, 'Noem ten minste één cijfer of onderdeel dat voor u anders is.').max(30),
  }),
  run: async (context, { tarief: tariefId, toelichting, afwijkingen: asked }) => {
    const { tx, wie, nu, vandaag, omgeving } = context;
    const aanbieder = wie.hoed.code;
    const tarief = await readTarief(tx, tariefId);
    if (!tarief) return refused(reason('verzoek-tarief-onbekend'));
    await lockOpbouw(tx, `${aanbieder}:${tariefId}`);
    if (await looptOpbouw(tx, aanbieder, tariefId)) return refused(reason('prijsopbouw-loopt'));
    const worked = await werkOpbouwUit(context, tarief, asked);
    if (worked.status !== 'decided') return worked;

    const { vraag, afwijkingen, outcome } = worked.value;
    if (outcome.status !== 'decided') return outcome;
    const id = newId();
    const { bedrag, bedragRegio, voorbeeld } = outcome.value;
    const { verband, contract, product, cao, micro, eenheid } = tarief;
    const sleutel = { aanbieder, id, verband, tarief: tariefId, contract, product, cao, micro, eenheid };
    const bewijs = {
      rule: 'tarieven/prijsopbouw-berekenen',
      software: omgeving.versie,
      peildatum: vandaag.toString(),
      input: vraag,
      outcome,
    };
    await insertOpbouw(tx, {
      ...sleutel,
      bedragRegio,
      bedrag,
      toelichting,
      afwijkingen,
      bewijs,
      voorbeeld: voorbeeld || tarief.voorbeeld,
      ingediend: nu,
      naam: wie.naam,
    });
    await context.gebeurd({
      act: voorleggen,
      onderwerp: { soort: 'prijsopbouw', id },
      na: { verband, product, aanbieder: wie.hoed.naam, bedragRegio, bedrag },
    });
    return decided({ prijsopbouw: id });
  },
});

/** Shows a figure or an amount by a file, as long as nobody answered. */
export const opbouwbewijsToevoegen = defineAct({
  naam: 'tarieven/opbouwbewijs-toevoegen',
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ prijsopbouw: kenmerk(), ...bewijsvelden }),
  run: async (context, { prijsopbouw, cijfer = null, bestand }) => {
    const opbouw = await readOpbouw(context.tx, prijsopbouw);
    if (!opbouw) return refused(reason('prijsopbouw-bestaat-niet'));
    await lockOpbouw(context.tx, prijsopbouw);
    if (await readAntwoord(context.tx, opbouw)) return refused(reason('prijsopbouw-beantwoord'));
    if (await readIntrekking(context.tx, opbouw)) return refused(reason('prijsopbouw-ingetrokken'));
    const { aanbieder, verband, afwijkingen } = opbouw;
    const plek = { aanbieder, verband, soort: 'prijsopbouw', id: prijsopbouw } as const;
    const cijfers = afwijkingen.map(({ soort }) => soort);
    const kept = await bewaarBewijs(context, plek, { cijfer, cijfers, bestand });
    if (kept.status !== 'decided') return kept;
    await context.gebeurd({
      act: 'tarieven/opbouwbewijs-toevoegen',
      onderwerp: { soort: 'prijsopbouw', id: prijsopbouw },
      na: { bewijs: kept.value, cijfer },
    });
    return decided({ prijsopbouw, bewijs: kept.value });
  },
});
