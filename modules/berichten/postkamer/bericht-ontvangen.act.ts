// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { type Berichtkop, type Bevinding, decode, leesKop } from '#libs/ijw';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { insertVerzending } from '../postweg/verzending.store.ts';
import { sleutelsUit } from '../zoeken/sleutels-uit-bericht.ts';
import { insertBericht } from './bericht.store.ts';
import { bijschrijven } from './bericht-bewaren.act.ts';
import type { Bron } from './bron.ts';
import { isAanbiederHier, isGemeenteHier } from './deelname.query.ts';
import { type Keuring, kenmerkVan, keuringUit, type Partijen, partijenVan } from './postbericht.ts';

const self = 'berichten/bericht-ontvangen';
const doorgestuurd = 'berichten/bericht-verzenden';
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
  niveau: 'substantieel',
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
 * @param alleenDeelnemers refuse what is between parties of whom nobody takes part here
 * @param voorOntvanger whoever hands it in acts for its receiver, so that it is answered here whoever that is
 */
export async function neemAan(
  context: ActContext,
  bron: Bron,
  { alleenDeelnemers = false, voorOntvanger = false } = {},
): Promise<Outcome<Ontvangen, Reason>> {
  const gelezen = bron.size > atTheDoor ? await readHead(bron) : await readWhole(bron);
  if (!gelezen.kop) return refused(unreadable(gelezen.bevindingen));
  const { kop, keuring } = gelezen;
  if (!keuring && kop.soort !== declaratie) return refused(tooLarge);
  const { Afzender: afzender, Ontvanger: ontvanger } = kop.Header;
  const partijen = partijenVan(kop);
  if (!partijen || !mayHandIn(context, partijen))
    return refused(reason('bericht-van-ander', { afzender, ontvanger }, 'inhoud'));
  const { gemeente, aanbieder } = partijen;
  if (context.wie.hoed.soort === 'aanbieder' && !(await isGemeenteHier(context, gemeente)))
    return stuurDoor(context, { ...gelezen, partijen, voorOntvanger }, bron);
  if (alleenDeelnemers && !(await isForUs(context, partijen)))
    return refused(reason('partijen-doen-niet-mee', { gemeente, aanbieder }, 'inhoud'));
  return keep(context, { ...gelezen, partijen, voorOntvanger }, bron, null);
}

/** The header or the whole message, and the verdict unless it was too large to be checked here. */
type Gelezen = { readonly kop: Berichtkop; readonly keuring: Keuring | null };
type Onleesbaar = { readonly kop?: never; readonly bevindingen: readonly Bevinding[] };
type Aangenomen = Gelezen & { readonly partijen: Partijen; readonly voorOntvanger: boolean };

async function readWhole(bron: Bron): Promise<Gelezen | Onleesbaar> {
  const { bericht, controle } = decode(new Uint8Array(await bron.arrayBuffer()));
  return bericht ? { kop: bericht, keuring: keuringUit(controle) } : { bevindingen: controle.bevindingen };
}

async function readHead(bron: Bron): Promise<Gelezen | Onleesbaar> {
  const { kop, bevindingen } = await leesKop(bron.stream());
  return kop ? { kop, keuring: null } : { bevindingen };
}

/** A provider hands in what it sent itself; a gemeente also what came to it, or went out, by another way. */
const mayHandIn = ({ wie: { hoed } }: ActContext, { richting, aanbieder, gemeente }: Partijen): boolean =>
  hoed.soort === 'aanbieder' ? richting === 'naar-gemeente' && hoed.code === aanbieder : hoed.code === gemeente;

/** What comes for a gemeente is for one that takes part here; what goes to an aanbieder also when only that one does. */
const isForUs = async (context: ActContext, { richting, gemeente, aanbieder }: Partijen): Promise<boolean> =>
  (await isGemeenteHier(context, gemeente)) ||
  (richting === 'naar-aanbieder' && (await isAanbiederHier(context, aanbieder)));

/** A file without valid structure gets no answer in the message traffic; the sender hears at once what is wrong with it. */
const unreadable = (bevindingen: readonly Bevinding[]): readonly Reason[] =>
  bevindingen
    .slice(0, shownFindings)
    .map(({ code, pad, regel, kolom, melding }) =>
      reason('bericht-onleesbaar', { code, pad, regel, kolom, melding }, 'inhoud'),
    );

/** For a gemeente elsewhere: out along the envelope, once nothing is wrong with it. */
async function stuurDoor(context: ActContext, aangenomen: Aangenomen, bron: Bron): Promise<Outcome<Ontvangen, Reason>> {
  const { keuring } = aangenomen;
  if (!keuring) return refused(tooLarge);
  if (!keuring.geldig) return refused(unreadable(keuring.bevindingen));
  return keep(context, aangenomen, bron, 'postweg');
}

async function keep(
  context: ActContext,
  { kop, keuring, partijen, voorOntvanger }: Aangenomen,
  bron: Bron,
  weg: 'postweg' | null,
): Promise<Outcome<Ontvangen, Reason>> {
  const { tx, nu, omgeving } = context;
  const { standaard, soort } = kop;
  const { gemeente } = partijen;
  const post = { ...partijen, ...kenmerkVan(kop), standaard, soort, id: newId() };
  const { id, nieuw } = await insertBericht(tx, omgeving.sleutels, { ...post, op: nu }, bron.stream());
  if (!nieuw) return decided({ bericht: id, gemeente, nieuw });
  const termijnen = await bijschrijven(context, post, keuring, sleutelsUit(kop));
  const na = { ...partijen, standaard, soort, bericht: id, geldig: keuring?.geldig ?? null };
  const onderwerp = { soort: 'bericht', id };
  if (weg) {
    await insertVerzending(tx, post, nu);
    await context.gebeurd({ act: doorgestuurd, onderwerp, na: { ...na, weg }, verwerking: 'overdragen' });
  } else {
    const antwoordVoor = termijnen.find((een) => een.soort === 'antwoord')?.uiterlijk.toString() ?? null;
    await context.gebeurd({
      act: self,
      onderwerp,
      na: { ...na, antwoordVoor, voorOntvanger },
      verwerking: 'aanmaken',
    });
  }
  return decided({ bericht: id, gemeente, nieuw });
}
