// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { type Bericht, type Controle, decode } from '#libs/ijw';
import { addWerkdagen, newId } from '#libs/kernel';
import { readVerbandenVan } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { insertBericht, type NieuwBericht } from './bericht.store.ts';
import { antwoordtermijn, type Partijen, partijenVan } from './postbericht.ts';

const self = 'berichten/bericht-ontvangen';
const largestMessage = 25 * 1024 * 1024;
const shownFindings = 20;

export type Ontvangen = { readonly bericht: string; readonly gemeente: string; readonly nieuw: boolean };

/** The bytes themselves, or the file that someone chose. */
const inhoud = z.union([z.instanceof(Uint8Array), z.instanceof(Blob)], 'Kies een bestand.');

/** A provider hands in a message for a gemeente. What cannot be read is refused, and nothing of it is kept. */
export const berichtOntvangen = defineAct({
  naam: self,
  rollen: ['aanbieder', 'toegang', 'financien', 'beheerder'],
  invoer: z.object({ inhoud }),
  run: async (context, { inhoud: given }) => {
    const size = given instanceof Uint8Array ? given.length : given.size;
    if (size > largestMessage) return refused(reason('bericht-te-groot', { megabyte: 25 }, 'inhoud'));
    const inhoud = given instanceof Uint8Array ? given : new Uint8Array(await given.arrayBuffer());
    const { bericht, controle } = decode(inhoud);
    if (!bericht) return refused(unreadable(controle));
    const partijen = partijenVan(bericht);
    const { Afzender: afzender, Ontvanger: ontvanger } = bericht.Header;
    if (!partijen || !mayHandIn(context, partijen))
      return refused(reason('bericht-van-ander', { afzender, ontvanger }, 'inhoud'));
    if (!(await isReceived(context, partijen)))
      return refused(reason('gemeente-doet-niet-mee', { gemeente: partijen.gemeente }, 'inhoud'));
    return keep(context, { ...partijen, ...headOf(bericht, controle), inhoud, antwoordOp: null });
  },
});

/** A provider can only send to a gemeente that takes part here; a gemeente that hands in its own post is here already. */
const isReceived = async ({ tx, wie, vandaag }: ActContext, { gemeente }: Partijen): Promise<boolean> =>
  wie.hoed.soort !== 'aanbieder' || (await readVerbandenVan(tx, gemeente, vandaag)).length > 0;

/** A provider hands in what it sent itself; a gemeente also what came to it, or went out, by another way. */
const mayHandIn = ({ wie: { hoed } }: ActContext, { richting, aanbieder, gemeente }: Partijen): boolean =>
  hoed.soort === 'aanbieder' ? richting === 'naar-gemeente' && hoed.code === aanbieder : hoed.code === gemeente;

/** A file without valid structure gets no answer in the message traffic; the sender hears at once what is wrong with it. */
const unreadable = ({ bevindingen }: Controle): readonly Reason[] =>
  bevindingen
    .slice(0, shownFindings)
    .map(({ code, pad, regel, kolom, melding }) =>
      reason('bericht-onleesbaar', { code, pad, regel, kolom, melding }, 'inhoud'),
    );

const headOf = (bericht: Bericht, { geldig, bevindingen }: Controle) => ({
  standaard: bericht.standaard,
  soort: bericht.soort,
  identificatie: bericht.Header.BerichtIdentificatie.Identificatie,
  dagtekening: bericht.Header.BerichtIdentificatie.Dagtekening,
  geldig,
  bevindingen,
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
