// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Receipt, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { bekend, packSource } from '#libs/regiopakket';
import type { ActContext } from '#platform/context';
import type { Rol } from '#platform/hoed';
import type { RegioPagina } from '../pack.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { readLeden } from '../pakket/pakket.store.ts';
import { countBesluiten, type GenomenBesluit, insertBesluit, readVolmachten } from './besluit.store.ts';
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
  const outcome = besluitToetsen({
    ...facts,
    dag: vandaag,
    gremia: pagina.gremia,
    mandaten: pagina.mandaten.map(asNoun),
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

  const genomen = await countBesluiten(tx, vraag);
  const nodig = perGemeente ? leden.length : 1;
  const value = { id: besluit.id, genomen, nodig, volledig: genomen >= nodig };
  await report(context, besluit, value.volledig, mustHear(pagina, mandaat) ? leden.map((lid) => lid.gemeente) : []);
  return decided(value, outcome.steps);
}

function factsOf({ wie }: ActContext, { handeling, contract, motivering, voorbereidDoor }: Besluitvraag) {
  const gremiumsoort = wie.hoed.rollen.map((rol) => bodyOfRole[rol]).find((soort) => soort !== undefined);
  return {
    handeling,
    contract,
    gremiumsoort: gremiumsoort ?? ('team' as const),
    motivering,
    beslisser: wie.persoon,
    voorbereidDoor,
  };
}

/** Do the gemeenten hear of it afterwards? The register says so at the mandate. */
const mustHear = ({ mandaten, gremia }: RegioPagina, mandaat: string): boolean => {
  const informeren = mandaten.find(({ code }) => code === mandaat)?.informeren ?? [];
  return gremia.some(({ code, per }) => informeren.includes(code) && per === 'gemeente');
};

const report = (context: ActContext, besluit: GenomenBesluit, volledig: boolean, informeren: readonly string[]) =>
  context.gebeurd({
    act: 'regio/besluit-nemen',
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
      informeren,
    },
  });

/** An entry of the pack as the rule knows it; two readings without a choice count as not filled in. */
const asNoun = ({
  code,
  handeling,
  omschrijving,
  beslist,
  grond,
  omvang,
  staat,
  ...herkomst
}: RegioPagina['mandaten'][number]): Mandaat => ({
  code,
  handeling,
  omschrijving,
  beslist: bekend(beslist),
  grond,
  contracten: omvang.contracten,
  staat,
  bron: packSource(`regio/${code}`, herkomst),
});
