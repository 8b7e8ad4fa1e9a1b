// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { listColleagues } from '#platform/identiteit';
import { dag, id, langeTekst, tekst } from '#platform/invoer';
import { verbandNu } from '../mandaten.query.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { magSamenstellen } from './gremia.query.ts';
import { endZetel, insertZetel, readZetels } from './zetel.store.ts';
import { zetelToekenbaar } from './zetel-toekenbaar.rule.ts';

const self = 'regio/zetel-toekennen';

/** Gives a person a seat in a gremium from a day on; in the place of another, whose seat then ends the day before. */
export const zetelToekennen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['programmadirecteur', 'beleidsadviseur', 'college'],
  invoer: z.object({
    gremium: tekst(80),
    persoon: id(),
    van: dag(),
    tot: dag().optional(),
    vervangt: id().optional(),
    reden: langeTekst(2000),
  }),
  run: async (context, { gremium: code, persoon, van, tot = null, vervangt = null, reden }) => {
    const { tx, wie } = context;
    const verband = await verbandNu(context);
    if (!verband) return refused(reason('geen-lid', {}, 'gremium'));
    const { pagina } = await leesRegioPagina(context, verband);
    const gremium = pagina.gremia.find((een) => een.code === code);
    if (!gremium) return refused(reason('gremium-bestaat-niet', { gremium: code }, 'gremium'));
    if (!magSamenstellen(context, gremium)) return refused(reason('gremium-van-een-ander', { gremium: gremium.naam }));
    const collega = (await listColleagues(context)).find((een) => een.id === persoon);
    if (!collega) return refused(reason('persoon-onbekend', {}, 'persoon'));
    const gemeente = gremium.per === 'gemeente' ? wie.hoed.code : null;
    const seats = (await readZetels(tx, verband)).filter((een) => een.gremium === code && een.gemeente === gemeente);
    const nieuw = { gremium: code, persoon, naam: collega.naam, van, tot };
    const outcome = zetelToekenbaar(nieuw, seats, vervangt);
    if (outcome.status !== 'decided') return outcome;

    if (vervangt) await endZetel(tx, verband, vervangt, van.subtract({ days: 1 }));
    const zetel = newId();
    await insertZetel(tx, verband, { ...nieuw, id: zetel, gemeente, vervangt, reden });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'gremium', id: code },
      na: { zetel, persoon, van: van.toString(), tot: tot?.toString() ?? null, vervangt },
    });
    return decided({ gremium: code, zetel }, outcome.steps);
  },
});
