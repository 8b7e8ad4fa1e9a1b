// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { type Berichtkop, type Bevinding, decode, leesKop } from '#libs/ijw';
import { addWerkdagen, newId } from '#libs/kernel';
import { readVerbandenVan } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { insertBericht, insertKeuring } from './bericht.store.ts';
import {
  antwoordtermijn,
  type Keuring,
  kenmerkVan,
  keuringUit,
  type Partijen,
  type Postbericht,
  partijenVan,
} from './postbericht.ts';

const self = 'berichten/bericht-ontvangen';
const megabyte = 1024 * 1024;
/** What the message traffic itself allows (OP179); up to here a message is checked at the door. */
const atTheDoor = 25 * megabyte;
const shownFindings = 20;
/** The only message that can be large. */
const declaratie = '323';
const tooLarge = reason('bericht-te-groot', { megabyte: atTheDoor / megabyte }, 'inhoud');

export type Ontvangen = { readonly bericht: string; readonly gemeente: string; readonly nieuw: boolean };

/** The bytes themselves, or the file that someone chose. */
const inhoud = z.union([z.instanceof(Uint8Array), z.instanceof(Blob)], 'Kies een bestand.');

/** A provider hands in a message for a gemeente. What cannot be read is refused, and nothing of it is kept. */
export const berichtOntvangen = defineAct({
  naam: self,
  rollen: ['aanbieder', 'toegang', 'financien', 'beheerder'],
  invoer: z.object({ inhoud }),
  run: async (context, { inhoud }) => {
    const bron = inhoud instanceof Blob ? inhoud : new Blob([Uint8Array.from(inhoud)]);
    return bron.size > atTheDoor ? refused(tooLarge) : neemAan(context, bron);
  },
});

/**
 * Takes a message in, of any size. Up to 25 MB it is checked here, and what the schema refuses is refused at once; of a
 * larger one only the header is read, and its form is checked while it is handled.
 */
export async function neemAan(context: ActContext, bron: Blob): Promise<Outcome<Ontvangen, Reason>> {
  const gelezen = bron.size > atTheDoor ? await readHead(bron) : await readWhole(bron);
  if (!gelezen.kop) return refused(unreadable(gelezen.bevindingen));
  const { kop, keuring } = gelezen;
  if (!keuring && kop.soort !== declaratie) return refused(tooLarge);
  const { Afzender: afzender, Ontvanger: ontvanger } = kop.Header;
  const partijen = partijenVan(kop);
  if (!partijen || !mayHandIn(context, partijen))
    return refused(reason('bericht-van-ander', { afzender, ontvanger }, 'inhoud'));
  if (!(await isReceived(context, partijen)))
    return refused(reason('gemeente-doet-niet-mee', { gemeente: partijen.gemeente }, 'inhoud'));
  const { standaard, soort } = kop;
  return keep(context, { ...partijen, ...kenmerkVan(kop), standaard, soort, id: newId() }, bron, keuring);
}

/** The header, and the verdict unless the message was too large to be checked here. */
type Gelezen = { readonly kop: Berichtkop; readonly keuring: Keuring | null };
type Onleesbaar = { readonly kop?: never; readonly bevindingen: readonly Bevinding[] };

async function readWhole(bron: Blob): Promise<Gelezen | Onleesbaar> {
  const { bericht, controle } = decode(new Uint8Array(await bron.arrayBuffer()));
  return bericht ? { kop: bericht, keuring: keuringUit(controle) } : { bevindingen: controle.bevindingen };
}

async function readHead(bron: Blob): Promise<Gelezen | Onleesbaar> {
  const { kop, bevindingen } = await leesKop(bron.stream());
  return kop ? { kop, keuring: null } : { bevindingen };
}

/** A provider can only send to a gemeente that takes part here; a gemeente that hands in its own post is here already. */
const isReceived = async ({ tx, wie, vandaag }: ActContext, { gemeente }: Partijen): Promise<boolean> =>
  wie.hoed.soort !== 'aanbieder' || (await readVerbandenVan(tx, gemeente, vandaag)).length > 0;

/** A provider hands in what it sent itself; a gemeente also what came to it, or went out, by another way. */
const mayHandIn = ({ wie: { hoed } }: ActContext, { richting, aanbieder, gemeente }: Partijen): boolean =>
  hoed.soort === 'aanbieder' ? richting === 'naar-gemeente' && hoed.code === aanbieder : hoed.code === gemeente;

/** A file without valid structure gets no answer in the message traffic; the sender hears at once what is wrong with it. */
const unreadable = (bevindingen: readonly Bevinding[]): readonly Reason[] =>
  bevindingen
    .slice(0, shownFindings)
    .map(({ code, pad, regel, kolom, melding }) =>
      reason('bericht-onleesbaar', { code, pad, regel, kolom, melding }, 'inhoud'),
    );

async function keep(
  context: ActContext,
  post: Postbericht,
  bron: Blob,
  keuring: Keuring | null,
): Promise<Outcome<Ontvangen, Reason>> {
  const { tx, nu, vandaag, omgeving } = context;
  const { gemeente, aanbieder, richting, standaard, soort } = post;
  const days = antwoordtermijn(soort);
  const antwoordVoor = days === null ? null : addWerkdagen(vandaag, days);
  const nieuw = { ...post, op: nu, antwoordOp: null, antwoordVoor };
  const { id, nieuw: first } = await insertBericht(tx, omgeving.sleutels, nieuw, bron.stream());
  if (!first) return decided({ bericht: id, gemeente, nieuw: false });
  if (keuring) await insertKeuring(tx, post, nu, keuring);
  const na = { gemeente, aanbieder, richting, standaard, soort, bericht: id, geldig: keuring?.geldig ?? null };
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'bericht', id },
    na: { ...na, antwoordVoor: antwoordVoor?.toString() ?? null },
  });
  return decided({ bericht: id, gemeente, nieuw: true });
}
