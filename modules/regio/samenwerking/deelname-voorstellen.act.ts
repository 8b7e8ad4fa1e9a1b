// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Outcome, reason, refused } from '#libs/explain';
import { datum, formatDatum, isVoor } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, keuze, langeTekst, tekst } from '#platform/invoer';
import type { Deelnamewijziging } from '../bestuursvoorstel/bestuursvoorstel.ts';
import { voorstelIndienen } from '../bestuursvoorstel/voorstel-indienen.act.ts';
import { type Deelname, type DeelnameReden, deelnemersoorten, isZelfde, loopt } from './deelname.ts';
import { deelnameToetsen } from './deelname-toetsen.rule.ts';
import { readDeelnames, readDeelnamesElders, readSamenwerkingen, readTakenElders } from './samenwerking.store.ts';

/** Proposes that somebody begins to take part from a day, or takes part for the last time on a day. */
export const deelnameVoorstellen = defineAct({
  naam: 'regio/deelname-voorstellen',
  niveau: 'laag',
  rollen: ['programmadirecteur', 'beleidsadviseur'],
  invoer: z.object({
    samenwerking: tekst(80),
    wat: keuze(['toetreden', 'vertrekken']),
    deelnemersoort: keuze(deelnemersoorten).default('gemeente'),
    naam: tekst(),
    gemeente: z
      .string()
      .regex(/^\d{4}$/, 'Een CBS-code heeft vier cijfers, zoals 0513.')
      .optional(),
    dag: dag(),
    reden: langeTekst(4000),
  }),
  run: async (context, { reden, dag: op, gemeente = null, ...invoer }) => {
    const wijziging: Deelnamewijziging = { ...invoer, soort: 'deelname', gemeente, dag: op.toString() };
    const outcome = await toetsDeelname(context, wijziging);
    if (outcome.status !== 'decided') return outcome;
    const { deelname, samenwerking } = outcome.value;
    const when = wijziging.wat === 'toetreden' ? 'doet mee vanaf' : 'doet mee tot en met';
    return voorstelIndienen(context, {
      titel: `${deelname.naam} ${when} ${formatDatum(op)}: ${samenwerking}`,
      reden,
      inhoud: { ...wijziging, gemeente: deelname.gemeente, deelnemersoort: deelname.soort },
    });
  },
});

type Getoetst = {
  readonly deelname: Deelname;
  readonly samenwerking: string;
  /** The deelname that ends; null when one begins. */
  readonly lopend: string | null;
};

/** Can this change be made, as things stand now? */
export async function toetsDeelname(
  { tx, wie, vandaag }: ActContext,
  wijziging: Deelnamewijziging,
): Promise<Outcome<Getoetst, DeelnameReden>> {
  const verband = wie.hoed.code;
  const samenwerkingen = await readSamenwerkingen(tx, verband);
  const samenwerking = samenwerkingen.find(({ code }) => code === wijziging.samenwerking);
  if (!samenwerking) return refused(reason('samenwerking-bestaat-niet', {}, 'samenwerking'));
  const dag = datum(wijziging.dag);
  if (isVoor(dag, vandaag)) return refused(reason('deelname-te-vroeg', { vandaag: vandaag.toString() }, 'dag'));

  const deelnames = await readDeelnames(tx, verband);
  const known = deelnames.find(({ naam, gemeente }) => naam === wijziging.naam && gemeente !== null)?.gemeente ?? null;
  const nieuw: Deelname = {
    samenwerking: samenwerking.code,
    soort: wijziging.deelnemersoort,
    gemeente: wijziging.gemeente ?? known,
    naam: wijziging.naam,
    van: dag,
    tot: null,
  };
  if (wijziging.wat === 'vertrekken') {
    const lopend = deelnames.find(
      (een) => een.samenwerking === nieuw.samenwerking && isZelfde(een, nieuw) && loopt(een, dag),
    );
    if (!lopend) return refused(reason('deelname-bestaat-niet', { naam: nieuw.naam, dag: wijziging.dag }, 'naam'));
    return decided({ deelname: lopend, samenwerking: samenwerking.naam, lopend: lopend.id });
  }
  if (nieuw.samenwerking === verband && nieuw.soort === 'gemeente' && nieuw.gemeente === null)
    return refused(reason('gemeentecode-ontbreekt', {}, 'gemeente'));
  const outcome = deelnameToetsen(
    nieuw,
    [...deelnames, ...(await readDeelnamesElders(tx, verband, nieuw.gemeente))],
    [...samenwerkingen, ...(await readTakenElders(tx, verband))],
  );
  if (outcome.status !== 'decided') return outcome;
  return decided({ deelname: nieuw, samenwerking: samenwerking.naam, lopend: null }, outcome.steps);
}
