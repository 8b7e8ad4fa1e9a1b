// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Receipt, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import { alsEigen, type Rol } from '#platform/hoed';
import { readZetels } from '../gremium/zetel.store.ts';
import type { RegioPagina } from '../pack.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { readLeden } from '../pakket/pakket.store.ts';
import { leesRegister } from '../register/register.query.ts';
import {
  type Besluitnieuws,
  countBesluiten,
  type GenomenBesluit,
  insertBesluit,
  readVolmachten,
} from './besluit.store.ts';
import type { Besluit, BesluitReden, Besluitvraag } from './besluit.ts';
import { besluitToetsen } from './besluit-toetsen.rule.ts';
import type { Gremiumsoort, Mandaat } from './mandaat.ts';

/** The kind of body for which a role decides. */
const bodyOfRole: Partial<Record<Rol, Gremiumsoort>> = {
  college: 'college',
  bestuurder: 'bestuurlijk-overleg',
  programmadirecteur: 'directie',
};

/**
 * The one mechanism behind every formal act: checks mandate, four eyes and reasoning, records the decision with its
 * receipt and lists who must hear of it. The act of the later room calls this inside its own transaction.
 */
export async function besluitNemen(context: ActContext, vraag: Besluitvraag): Promise<Outcome<Besluit, BesluitReden>> {
  const { tx, wie, nu, vandaag, omgeving } = context;
  const { kop, pagina } = await leesRegioPagina(context, vraag.verband);
  const leden = await readLeden(tx, vraag.verband, vandaag);
  const facts = factsOf(context, vraag);
  const mandaten = await leesRegister(context, vraag.verband);
  const eigen = wie.hoed.soort === 'gemeente' ? wie.hoed.code : null;
  const outcome = besluitToetsen({
    ...facts,
    dag: vandaag,
    gremia: pagina.gremia,
    mandaten,
    zetels: (await readZetels(tx, vraag.verband)).filter(({ gemeente }) => gemeente === eigen),
    volmachten: await readVolmachten(tx, vraag.verband),
    leden,
  });
  if (outcome.status !== 'decided') return outcome;

  const { gremium, grond, mandaat } = outcome.value;
  const gremiumDatBesluit = pagina.gremia.find(({ code }) => code === gremium);
  const perGemeente = gremiumDatBesluit?.per === 'gemeente';
  const eigenLid = leden.find(({ gemeente }) => gemeente === wie.hoed.code);
  const bewijs: Receipt = {
    rule: 'regio/besluit-toetsen',
    software: omgeving.versie,
    pack: kop,
    peildatum: vandaag.toString(),
    input: facts,
    outcome,
  };
  const besluit: GenomenBesluit = {
    ...vraag,
    id: newId(),
    gemeente: perGemeente ? wie.hoed.code : null,
    gremium,
    door: perGemeente && eigenLid ? `College van ${eigenLid.naam}` : (gremiumDatBesluit?.naam ?? gremium),
    grond,
    genomen: nu,
    persoon: wie.persoon,
    naam: wie.naam,
    bewijs,
  };
  if (!(await insertBesluit(tx, besluit))) return refused(reason('al-besloten'), outcome.steps);

  const genomen = await countBesluiten(tx, vraag, leden);
  const nodig = perGemeente ? leden.length : 1;
  const value = { id: besluit.id, genomen, nodig, volledig: genomen >= nodig };
  const informeren = mustHear(pagina, mandaten, mandaat) ? leden.map((lid) => lid.gemeente) : [];
  await besluitMelden(context, besluit, { volledig: value.volledig, informeren });
  return decided(value, outcome.steps);
}

function factsOf({ wie }: ActContext, vraag: Besluitvraag) {
  const { handeling, contract, motivering, voorbereidDoor, bevestigd = false } = vraag;
  const gremiumsoort = wie.hoed.rollen.map((rol) => bodyOfRole[rol]).find((soort) => soort !== undefined);
  return {
    handeling,
    contract,
    gremiumsoort: gremiumsoort ?? ('team' as const),
    motivering,
    beslisser: wie.persoon,
    voorbereidDoor: alsEigen(wie, voorbereidDoor),
    bevestigd,
  };
}

/** Do the gemeenten hear of it afterwards? The register says so at the mandate. */
const mustHear = ({ gremia }: RegioPagina, mandaten: readonly Mandaat[], mandaat: string): boolean => {
  const informeren = mandaten.find(({ code }) => code === mandaat)?.informeren ?? [];
  return gremia.some(({ code, per }) => informeren.includes(code) && per === 'gemeente');
};

export const besluitgebeurtenis = 'regio/besluit-nemen';

/** The news for who follows up: `volledig` when all who must decide have done so. */
export const besluitMelden = (
  context: ActContext,
  besluit: Besluitnieuws,
  { volledig, informeren }: { readonly volledig: boolean; readonly informeren: readonly string[] },
): Promise<void> =>
  context.gebeurd({
    act: besluitgebeurtenis,
    onderwerp: { soort: 'besluit', id: besluit.id },
    besluit: besluit.id,
    bewijs: besluit.bewijs,
    na: {
      verband: besluit.verband,
      handeling: besluit.handeling,
      contract: besluit.contract,
      onderwerp: { ...besluit.onderwerp },
      titel: besluit.titel,
      volledig,
      informeren: [...informeren],
    },
  });
