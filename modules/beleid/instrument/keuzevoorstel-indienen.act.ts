// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { readLeden } from '#modules/regio';
import { defineAct } from '#platform/act';
import { dag, langeTekst, tekst } from '#platform/invoer';
import { leesContract } from '../contract/contract.store.ts';
import { leesNamen } from '../pakket/namen.query.ts';
import { insertVoorstel, readVoorstellen } from './keuzevoorstel.store.ts';
import type { Scenario } from './keuzevoorstel.ts';
import { keuzevoorstelIndienbaar } from './keuzevoorstel-indienbaar.rule.ts';
import { scenarioVelden } from './scenario.act.ts';
import { wijzigingVan } from './wijziging.query.ts';

const self = 'beleid/keuzevoorstel-indienen';

/** Puts other choices for one contract before those who adopt the plan. They keep what was chosen earlier, with its source. */
export const keuzevoorstelIndienen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ ...scenarioVelden, contract: tekst(80), ingang: dag(), toelichting: langeTekst(4000) }),
  run: async (context, { contract: code, ingang, toelichting, ...scenario }) => {
    const { tx, wie, nu, vandaag } = context;
    const verband = wie.hoed.code;
    const contract = await leesContract(context, verband, code, ingang);
    if (!contract) return refused(reason('keuzevoorstel-contract-onbekend'));
    const { keuzes, eerder } = wijzigingVan(contract.keuzes ?? {}, scenario, {
      toelichting,
      ingang: ingang.toString(),
    });
    const outcome = keuzevoorstelIndienbaar({
      vandaag,
      ingang,
      wijzigt: Object.keys(keuzes),
      onbekend: unknownCodes(scenario, await leesNamen(context, verband)),
      heeftOpenVoorstel: (await readVoorstellen(tx, verband)).some(
        (voorstel) => voorstel.contract === code && voorstel.staat === 'voorgesteld',
      ),
    });
    if (outcome.status !== 'decided') return outcome;

    const id = newId();
    const { persoon, naam } = wie;
    const own = { verband, id, contract: code, keuzes, eerder, toelichting, ingang, ingediend: nu, persoon, naam };
    await insertVoorstel(tx, own);
    const leden = await readLeden(tx, verband, vandaag);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'keuzevoorstel', id },
      na: {
        contract: contract.naam,
        ingang: ingang.toString(),
        wijzigt: Object.keys(keuzes),
        gemeenten: leden.map(({ gemeente }) => gemeente),
      },
    });
    return decided({ voorstel: id }, outcome.steps);
  },
});

type Known = Readonly<Record<'procedurevormen' | 'routes', Readonly<Record<string, string>>>>;

const unknownCodes = ({ vorm, routes = [] }: Scenario, known: Known): readonly string[] => [
  ...(vorm && !(vorm in known.procedurevormen) ? [vorm] : []),
  ...routes.filter((code) => !(code in known.routes)),
];
