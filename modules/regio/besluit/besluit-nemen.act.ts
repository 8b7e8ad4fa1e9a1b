// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Receipt, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import type { Rol } from '#platform/hoed';
import type { Gremium } from '../pack.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { readLeden } from '../pakket/pakket.store.ts';
import type { Besluit, BesluitReden, Besluitvraag } from './besluit.ts';
import { countBesluiten, insertBesluit, readVolmachten } from './besluit.store.ts';
import { besluitToetsen } from './besluit-toetsen.rule.ts';

/** The kind of body for which a role decides. */
const bodyOfRole: Partial<Record<Rol, Gremium['soort']>> = {
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
  const gremiumsoort = wie.hoed.rollen.map((rol) => bodyOfRole[rol]).find((soort) => soort !== undefined);
  const facts = {
    handeling: vraag.handeling,
    contract: vraag.contract,
    gremiumsoort: gremiumsoort ?? ('team' as const),
    motivering: vraag.motivering,
    beslisser: wie.persoon,
    voorbereidDoor: vraag.voorbereidDoor,
  };
  const outcome = besluitToetsen({
    ...facts,
    dag: vandaag,
    gremia: pagina.gremia,
    mandaten: pagina.mandaten,
    volmachten: await readVolmachten(tx, vraag.verband),
    leden,
  });
  if (outcome.status !== 'decided') return outcome;

  const bewijs: Receipt = {
    rule: 'regio/besluit-toetsen',
    software: omgeving.versie,
    pack: kop,
    peildatum: vandaag.toString(),
    input: facts,
    outcome,
  };
  const { gremium, grond, mandaat } = outcome.value;
  const perGemeente = pagina.gremia.find(({ code }) => code === gremium)?.per === 'gemeente';
  const id = newId();
  const gemeente = perGemeente ? wie.hoed.code : null;
  const kept = await insertBesluit(tx, { ...vraag, id, gemeente, gremium, grond, genomen: nu, persoon: wie.persoon, naam: wie.naam, bewijs });
  if (!kept) return refused(reason('al-besloten'), outcome.steps);

  const genomen = await countBesluiten(tx, vraag);
  const nodig = perGemeente ? leden.length : 1;
  const informeren = pagina.mandaten.find(({ code }) => code === mandaat)?.informeren ?? [];
  await context.gebeurd({
    act: 'regio/besluit-nemen',
    onderwerp: { soort: 'besluit', id },
    besluit: id,
    bewijs,
    na: {
      verband: vraag.verband,
      handeling: vraag.handeling,
      contract: vraag.contract,
      onderwerp: { ...vraag.onderwerp },
      titel: vraag.titel,
      volledig: genomen >= nodig,
      informeren: pagina.gremia.filter(({ code, per }) => informeren.includes(code) && per === 'gemeente').length > 0
        ? leden.map((lid) => lid.gemeente)
        : [],
    },
  });
  return decided({ id, genomen, nodig, volledig: genomen >= nodig }, outcome.steps);
}
