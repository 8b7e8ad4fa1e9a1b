// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import type { Gremiumsoort, Handeling, Mandaat } from '../besluit/mandaat.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { type Registerregel, readMandaatversies } from './register.store.ts';
import { metGrondslag, registerOp } from './register-op.rule.ts';

/** Which powers count today: the entries of the pack as people changed them, and by law what nobody wrote down. */
export async function leesRegister(
  context: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
): Promise<readonly Mandaat[]> {
  const { pagina } = await leesRegioPagina(context, verband);
  return metGrondslag(registerOp(await readMandaatversies(context.tx, verband), context.vandaag), pagina.gremia);
}

/** An entry that counts today, with the name and kind of the body that decides; null while that is unknown. */
export type GeldendMandaat = Registerregel & { readonly wie: string | null; readonly soort: Gremiumsoort | null };

/** On which entries of the register an act can rest today; other rooms show them before somebody decides. */
export async function mandatenVoor(
  context: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  { handeling, contract }: { readonly handeling: Handeling; readonly contract: string | null },
): Promise<readonly GeldendMandaat[]> {
  const { pagina } = await leesRegioPagina(context, verband);
  return registerOp(await readMandaatversies(context.tx, verband), context.vandaag)
    .filter((mandaat) => mandaat.handeling === handeling)
    .filter(({ contracten }) => contracten === 'alle' || (contract !== null && contracten.includes(contract)))
    .map((mandaat) => {
      const gremium = pagina.gremia.find(({ code }) => code === mandaat.beslist);
      return { ...mandaat, wie: gremium?.naam ?? null, soort: gremium?.soort ?? null };
    });
}
