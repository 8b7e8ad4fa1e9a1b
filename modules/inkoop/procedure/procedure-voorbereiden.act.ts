// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { type Datum, isVoor, newId } from '#libs/kernel';
import { taakBelegd } from '#modules/regio';
import { defineAct } from '#platform/act';
import { dag, moment, tekst } from '#platform/invoer';
import { leesBeslisrol } from './beslisrol.query.ts';
import { type Planningseis, planningToetsen } from './planning-toetsen.rule.ts';
import { insertProcedure } from './procedure.store.ts';
import { opSeconde, type Procedure } from './procedure.ts';
import { leesContracten, leesPlanningseisen } from './voorwaarden.query.ts';

const self = 'inkoop/procedure-voorbereiden';

const opDeSeconde = () => moment().transform(opSeconde);

/** An inkoper prepares a procedure for one contract; nobody outside sees it before it is published. */
export const procedureVoorbereiden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({
    contract: tekst(),
    opent: opDeSeconde(),
    sluit: opDeSeconde(),
    uitslag: dag().optional(),
    ingang: dag(),
  }),
  run: async (context, { contract, opent, sluit, uitslag, ingang }) => {
    const { tx, wie, nu } = context;
    const belegd = await taakBelegd(context, self);
    if (belegd.status !== 'decided') return belegd;
    const verband = wie.hoed.code;
    const keuze = (await leesContracten(context, verband, ingang)).find(({ code }) => code === contract);
    if (!keuze) return refused(reason('contract-bestaat-niet', { contract }, 'contract'));
    if (!keuze.vorm) return refused(reason('contract-zonder-procedure', { contract: keuze.naam }, 'contract'));
    const eisen = (await leesPlanningseisen(context, verband))(contract);
    const procedure: Procedure = {
      verband,
      id: newId(),
      contract,
      contractNummer: keuze.nummer,
      contractNaam: keuze.naam,
      opent,
      sluit,
      uitslag: uitslag ?? outcomeDay(eisen, ingang),
      ingang,
      staat: 'concept',
      voorbereid: nu,
      voorbereidDoor: wie.persoon,
      voorbereidNaam: wie.naam,
      voorwaarden: null,
      gepubliceerd: null,
      besluit: null,
    };
    const planning = planningToetsen({ ...procedure, looptijdJaren: keuze.looptijdJaren, eisen });
    if (planning.status !== 'decided') return planning;
    await insertProcedure(tx, procedure);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'procedure', id: procedure.id },
      na: {
        contract,
        opent: opent.toString(),
        sluit: sluit.toString(),
        uitslag: procedure.uitslag.toString(),
        ingang: ingang.toString(),
      },
    });
    await context.taakOpenen({
      rol: await leesBeslisrol(context, verband, 'procedure-publiceren', contract),
      soort: 'inkoop/procedure-publiceren',
      onderwerp: { soort: 'procedure', id: procedure.id },
      gegevens: { contract: keuze.naam, door: wie.naam },
    });
    return decided({ procedure: procedure.id, signalen: planning.value.length }, planning.steps);
  },
});

/** The day that the region plans for it, when that lies before the contracts begin; otherwise the day before they do. */
function outcomeDay(eisen: readonly Planningseis[], ingang: Datum): Datum {
  const planned = eisen.find(({ moment: which }) => which === 'uitslag')?.tot;
  return planned && isVoor(planned, ingang) ? planned : ingang.subtract({ days: 1 });
}
