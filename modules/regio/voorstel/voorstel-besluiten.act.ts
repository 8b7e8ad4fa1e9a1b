// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome } from '#libs/explain';
import type { ActContext } from '#platform/context';
import { alsEigen } from '#platform/hoed';
import type { BesluitReden } from '../besluit/besluit.ts';
import { besluitNemen } from '../besluit/besluit-nemen.act.ts';
import type { Handeling } from '../besluit/mandaat.ts';
import { leesRegister } from '../register/register.query.ts';
import { type VaststelReden, voorstelVaststelbaar } from './voorstel-vaststelbaar.rule.ts';

export type Voorstel = {
  readonly verband: string;
  readonly handeling: Handeling;
  readonly onderwerp: { readonly soort: string; readonly id: string };
  readonly titel: string;
  readonly motivering: string;
  readonly opgesteldDoor: string | null;
  /** The decider says that the conditions of the mandate are met. */
  readonly bevestigd: boolean;
};
/** `besluit` is null where four eyes were enough. */
export type Uitkomst = { readonly besluit: string | null; readonly volledig: boolean };

/** Decides on a proposal: by the body of the mandate register where it has an entry for this act, else by four eyes. */
export async function voorstelBesluiten(
  context: ActContext,
  { opgesteldDoor, ...vraag }: Voorstel,
): Promise<Outcome<Uitkomst, BesluitReden | VaststelReden>> {
  const { wie } = context;
  const register = await leesRegister(context, vraag.verband);
  if (register.some(({ handeling }) => handeling === vraag.handeling)) {
    const besluit = await besluitNemen(context, { ...vraag, contract: null, voorbereidDoor: opgesteldDoor });
    if (besluit.status !== 'decided') return besluit;
    return decided({ besluit: besluit.value.id, volledig: besluit.value.volledig }, besluit.steps);
  }
  const namensVerband = wie.hoed.soort === 'verband' && !wie.hoed.rollen.includes('college');
  const outcome = voorstelVaststelbaar({
    ...{ opgesteldDoor: alsEigen(wie, opgesteldDoor), persoon: wie.persoon },
    namensVerband,
  });
  return outcome.status === 'decided' ? decided({ besluit: null, volledig: true }, outcome.steps) : outcome;
}
