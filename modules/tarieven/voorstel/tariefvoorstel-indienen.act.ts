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
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import { heeftVastgesteld, readConcepten, stelConceptVoor } from '../tarief/tarief.store.ts';
import { insertVoorstel, readVoorgelegdeContracten } from './voorstel.store.ts';
import { voorstelIndienbaar } from './voorstel-indienbaar.rule.ts';

const self = 'tarieven/tariefvoorstel-indienen';

/** Puts the product book and the tariffs of a contract before the colleges [002 §4.3]. */
export const tariefvoorstelIndienen = defineAct({
  naam: self,
  rollen: ['inkoper'],
  invoer: z.object({ contract: tekst(80), ingang: dag(), toelichting: langeTekst(4000) }),
  run: async (context, { contract: code, ingang, toelichting }) => {
    const { tx, wie, nu, vandaag } = context;
    const verband = wie.hoed.code;
    const contract = await leesContract(context, verband, code);
    if (!contract) return refused(reason('tarief-contract-onbekend', {}, 'contract'));
    const producten = await leesTeBeprijzen(context, verband, code);
    const concepten = await readConcepten(tx, verband, code);
    const proces = await lockLopend(tx, verband, code);
    const outcome = voorstelIndienbaar({
      vandaag,
      nu,
      proces: proces ? await leesProcesfeiten(context, proces) : null,
      ingang,
      producten: producten.map(({ product }) => product),
      concepten,
      onvolledig: (await onvolledigeProducten(context, verband, code)).map(({ naam }) => naam),
      isVoorgesteld: (await readVoorgelegdeContracten(tx, verband)).includes(code),
      isVastgesteld: await heeftVastgesteld(tx, verband, code),
    });
    if (outcome.status !== 'decided') return outcome;

    const id = newId();
    const { uiterlijk } = outcome.value;
    const productenboek = producten.some(({ staat }) => staat === 'concept');
    const { persoon, naam } = wie;
    const voorstel = {
      verband,
      id,
      soort: 'eerste-vaststelling',
      contract: code,
      ingang,
      toelichting,
      productenboek,
    } as const;
    await insertVoorstel(tx, { ...voorstel, uiterlijk: datum(uiterlijk), ingediend: nu, persoon, naam });
    if (proces) await setVoorstel(tx, proces, id);
    const priced = concepten.filter((concept) => producten.some(({ product }) => product === concept.product));
    for (const concept of priced) await stelConceptVoor(tx, verband, concept.id, id, ingang);
    const leden = await readLeden(tx, verband, vandaag);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'tariefvoorstel', id },
      voor: 'concept',
      na: {
        contract: contract.naam,
        ingang: ingang.toString(),
        uiterlijk,
        tarieven: priced.length,
        gemeenten: leden.map(({ gemeente }) => gemeente),
      },
    });
    return decided({ voorstel: id }, outcome.steps);
  },
});
