// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { datum, newId } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { onvolledigeProducten } from '#modules/producten';
import { readLeden } from '#modules/regio';
import { defineAct } from '#platform/act';
import { dag, langeTekst, tekst } from '#platform/invoer';
import { lockLopend, setVoorstel } from '../proces/proces.store.ts';
import { leesProcesfeiten } from '../proces/procesfeiten.query.ts';
import { leesNieuweProducten } from '../tarief/nieuwe-producten.query.ts';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import { readConcepten, stelConceptVoor } from '../tarief/tarief.store.ts';
import { insertVoorstel, lockVoorstellen } from './voorstel.store.ts';
import { voorstelIndienbaar } from './voorstel-indienbaar.rule.ts';

const self = 'tarieven/tariefvoorstel-indienen';

/**
 * Puts products and their tariffs before the colleges [002 §4.3]. What the plan says of that is about the products with
 * their tariffs, not about a whole contract: a product without a price goes later, also while others lie before the
 * colleges, and holds up no other.
 */
export const tariefvoorstelIndienen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({
    contract: tekst(80),
    ingang: dag(),
    toelichting: langeTekst(4000),
    /** Only these products; when none is named every product of the contract that was not adopted yet. */
    producten: z.array(tekst(80)).default([]),
  }),
  run: async (context, { contract: code, ingang, toelichting, producten: named }) => {
    const { tx, wie, nu, vandaag } = context;
    const verband = wie.hoed.code;
    const contract = await leesContract(context, verband, code);
    if (!contract) return refused(reason('tarief-contract-onbekend', {}, 'contract'));
    await lockVoorstellen(tx, verband, code);
    const nieuw = await leesNieuweProducten(context, verband, code);
    const known = [...nieuw, ...(await leesTeBeprijzen(context, verband, code))].map(({ product }) => product);
    if (known.length === 0) return refused(reason('tarief-geen-producten', {}, 'contract'));
    const strange = named.filter((product) => !known.includes(product));
    if (strange.length > 0)
      return refused(strange.map((product) => reason('product-niet-van-contract', { product }, 'producten')));
    const isAsked = ({ product }: { readonly product: string }) => named.length === 0 || named.includes(product);
    const chosen = nieuw.filter((one) => !one.voorgelegd && isAsked(one));
    // Without names what lies before the colleges is passed over, as long as something else is left.
    const waiting =
      named.length > 0 || chosen.length === 0 ? nieuw.filter((one) => one.voorgelegd && isAsked(one)) : [];
    const isChosen = ({ product }: { readonly product: string }) => chosen.some((one) => one.product === product);
    const concepten = (await readConcepten(tx, verband, code)).filter(isChosen);
    const proces = await lockLopend(tx, verband, code);
    const outcome = voorstelIndienbaar({
      vandaag,
      nu,
      proces: proces ? await leesProcesfeiten(context, proces) : null,
      ingang,
      producten: chosen.flatMap(({ product, zonderTarief }) => (zonderTarief ? [] : [product])),
      concepten,
      onvolledig: (await onvolledigeProducten(context, verband, code)).filter(isChosen).map(({ naam }) => naam),
      voorgelegd: waiting.map(({ naam }) => naam),
      isVastgesteld: nieuw.length === 0 || named.some((code) => !nieuw.some(({ product }) => product === code)),
    });
    if (outcome.status !== 'decided') return outcome;

    const id = newId();
    const { uiterlijk } = outcome.value;
    const productenboek = chosen.some(({ staat }) => staat === 'concept');
    const { persoon, naam } = wie;
    const voorstel = {
      verband,
      id,
      soort: 'eerste-vaststelling',
      contract: code,
      ingang,
      toelichting,
      productenboek,
      producten: chosen.map(({ product }) => product),
    } as const;
    await insertVoorstel(tx, { ...voorstel, uiterlijk: datum(uiterlijk), ingediend: nu, persoon, naam });
    if (proces && proces.voorstel === null) await setVoorstel(tx, proces, id);
    for (const concept of concepten) await stelConceptVoor(tx, verband, concept.id, id, ingang);
    const leden = await readLeden(tx, verband, vandaag);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'tariefvoorstel', id },
      voor: 'concept',
      na: {
        contract: contract.naam,
        ingang: ingang.toString(),
        uiterlijk,
        tarieven: concepten.length,
        gemeenten: leden.map(({ gemeente }) => gemeente),
      },
    });
    return decided({ voorstel: id }, outcome.steps);
  },
});
