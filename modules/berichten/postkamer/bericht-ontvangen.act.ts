// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { type Bericht, type Bevinding, type Controle, decode } from '#libs/ijw';
import { addWerkdagen, newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { insertBericht, type NieuwBericht } from './bericht.store.ts';
import { antwoordtermijn, partijenVan } from './postbericht.ts';

const self = 'berichten/bericht-ontvangen';
const largestMessage = 25 * 1024 * 1024;
const shownFindings = 20;

export type Ontvangen = { readonly bericht: string; readonly gemeente: string; readonly nieuw: boolean };

/** A provider hands in a message for a gemeente. What is not a valid message is refused, and nothing of it is kept. */
export const berichtOntvangen = defineAct({
  naam: self,
  rollen: ['aanbieder', 'toegang', 'financien', 'beheerder'],
  invoer: z.object({ inhoud: z.instanceof(Uint8Array, { error: 'Kies een bestand.' }) }),
  run: async (context, { inhoud }) => {
    if (inhoud.length > largestMessage) return refused(reason('bericht-te-groot', { megabyte: 25 }, 'bestand'));
    const { bericht, controle } = decode(inhoud);
    if (!bericht) return refused(unreadable(controle));
    const partijen = partijenVan(bericht);
    if (!partijen || !isOwn(context, partijen[context.wie.hoed.soort === 'aanbieder' ? 'aanbieder' : 'gemeente']))
      return refused(reason('bericht-van-ander', { afzender: bericht.Header.Afzender }, 'bestand'));
    return keep(context, { ...partijen, ...headOf(bericht, controle), inhoud, antwoordOp: null });
  },
});

const isOwn = ({ wie: { hoed } }: ActContext, code: string): boolean => hoed.code === code;

/** A file without valid structure gets no answer in the message traffic; the sender hears at once what is wrong with it. */
function unreadable({ standaard, bericht, bevindingen }: Controle): readonly Reason[] {
  if (standaard && bericht && bevindingen.length === 0)
    return [reason('bericht-soort-onbekend', { soort: bericht }, 'bestand')];
  return bevindingen
    .slice(0, shownFindings)
    .map(({ code, regel, kolom, melding }) => reason('bericht-onleesbaar', { code, regel, kolom, melding }, 'bestand'));
}

const headOf = (bericht: Bericht, { geldig, bevindingen }: Controle) => ({
  standaard: bericht.standaard,
  soort: bericht.soort,
  identificatie: bericht.Header.BerichtIdentificatie.Identificatie,
  dagtekening: bericht.Header.BerichtIdentificatie.Dagtekening,
  geldig,
  bevindingen: bevindingen as readonly Bevinding[],
});

async function keep(
  context: ActContext,
  nieuw: Omit<NieuwBericht, 'id' | 'op' | 'antwoordVoor'>,
): Promise<Outcome<Ontvangen, Reason>> {
  const { tx, nu, vandaag, omgeving } = context;
  const days = antwoordtermijn(nieuw.soort);
  const antwoordVoor = days === null ? null : addWerkdagen(vandaag, days);
  const { id, nieuw: first } = await insertBericht(tx, omgeving.sleutels, {
    ...nieuw,
    id: newId(),
    op: nu,
    antwoordVoor,
  });
  const { gemeente, aanbieder, standaard, soort } = nieuw;
  if (first)
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'bericht', id },
      na: { gemeente, aanbieder, standaard, soort, bericht: id, antwoordVoor: antwoordVoor?.toString() ?? null },
    });
  return decided({ bericht: id, gemeente, nieuw: first });
}
