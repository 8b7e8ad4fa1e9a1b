// SPDX-License-Identifier: EUPL-1.2
import { type Bericht, type Client323, decodeStream, type Kop323 } from '#libs/ijw';
import type { QueryContext } from '#platform/context';
import { leesStroom, openBericht } from '../postkamer/berichten.query.ts';
import type { Postbericht } from '../postkamer/postbericht.ts';

/** As many clients as one reads on a page; the rest stands in the file. */
export const mostClients = 100;
/** Up to here a message is read whole to be shown. */
const readWhole = 4 * 1024 * 1024;

export type Inhoud = { readonly bericht: Bericht | null; readonly ingekort: boolean };
type Welk = Pick<Postbericht, 'gemeente' | 'id' | 'soort'> & { readonly omvang: number };

/** What a message says, as far as one reads it on a page: a large one is not read further than that. */
export async function leesInhoud(context: QueryContext, post: Welk): Promise<Inhoud> {
  if (post.soort === '323' && post.omvang > readWhole) return leesBegin(context, post);
  if (post.omvang > readWhole) return { bericht: null, ingekort: true };
  const bericht = await openBericht(context, post.id);
  return bericht ? inkorten(bericht) : { bericht: null, ingekort: false };
}

async function leesBegin(context: QueryContext, post: Welk): Promise<Inhoud> {
  let kop: Kop323 | undefined;
  const clienten: Client323[] = [];
  for await (const deel of decodeStream(leesStroom(context, post), { regels: false })) {
    if (deel.deel === 'kop') kop = deel.kop;
    if (deel.deel === 'clienten') clienten.push(...deel.clienten);
    if (clienten.length > mostClients) break;
  }
  if (!kop) return { bericht: null, ingekort: false };
  const { standaard, Header, Declaratie } = kop;
  return inkorten({ standaard, soort: '323', Header, Declaratie: { ...Declaratie, Clienten: clienten } });
}

function inkorten(bericht: Bericht): Inhoud {
  if (bericht.soort === '323') {
    const { Clienten } = bericht.Declaratie;
    const Declaratie = { ...bericht.Declaratie, Clienten: Clienten.slice(0, mostClients) };
    return { bericht: { ...bericht, Declaratie }, ingekort: Clienten.length > mostClients };
  }
  if (bericht.soort === '325' && bericht.DeclaratieAntwoord?.Clienten) {
    const { Clienten } = bericht.DeclaratieAntwoord;
    const DeclaratieAntwoord = { ...bericht.DeclaratieAntwoord, Clienten: Clienten.slice(0, mostClients) };
    return { bericht: { ...bericht, DeclaratieAntwoord }, ingekort: Clienten.length > mostClients };
  }
  return { bericht, ingekort: false };
}
