// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { type Datum, isVoor, newId } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, langeTekst, tekst } from '#platform/invoer';
import { heeftVastgesteld, insertVoorgesteld } from '../tarief/tarief.store.ts';
import { insertVoorstel } from '../voorstel/voorstel.store.ts';
import { beslisdag } from '../voorstel/voorstel-indienbaar.rule.ts';
import { bewijsVan } from './volgbewijs.query.ts';
import { keepVolgbewijs } from './volging.store.ts';
import type { Volgregel } from './volgregel.ts';
import { type UitgewerkteVolging, werkVolgtarievenUit } from './volgtarieven-uitwerken.query.ts';
import { volgtaak, vraagContract } from './volgtarieven-vragen.act.ts';

/** The kind of task by which the bestuurders are asked to decide on tariffs that follow a list. */
export const volgbesluittaak = 'tarieven/volgtarieven-besluiten';

/**
 * Proposes that the tariffs of a contract which follow something become what that says, from a day on. It is a change
 * of tariffs as any other: who decides stands in the mandate register [002 figuur 7]. What cannot go along stays as it
 * is, and holds up no other.
 */
export const volgtarievenVoorleggen = defineAct({
  naam: volgtaak,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ contract: tekst(80), ingang: dag(), toelichting: langeTekst(4000) }),
  run: async (context, { contract, ingang, toelichting }) => {
    const { tx, wie, nu, vandaag } = context;
    const verband = wie.hoed.code;
    const naam = (await leesContract(context, verband, contract))?.naam;
    if (!naam) return refused(reason('tarief-contract-onbekend', {}, 'contract'));
    const outcome = await werkVolgtarievenUit(context, verband, contract, ingang);
    if (outcome.status !== 'decided') return outcome;
    const regels = outcome.value.regels.filter(({ verandert, opgehouden }) => verandert && opgehouden.length === 0);
    const reasons = await reasonsAgainst(context, contract, ingang, outcome.value);
    if (reasons.length > 0) return refused(reasons);

    const id = newId();
    const uiterlijk = beslisdag(vandaag, ingang);
    const wat = { contract, ingang, uiterlijk, toelichting, productenboek: false, producten: [] };
    const door = { ingediend: nu, persoon: wie.persoon, naam: wie.naam };
    await insertVoorstel(tx, { verband, id, soort: 'wijziging', ...wat, ...door });
    for (const regel of regels)
      if (!(await putBefore(context, { contract, ingang, voorstel: id }, regel)))
        return refused(reason('tariefwijziging-loopt'));

    await vraagContract(context, contract);
    const onderwerp = { soort: 'tariefvoorstel', id };
    const gegevens = { contract: naam, aantal: regels.length, ingang: ingang.toString() };
    await context.taakOpenen({ rol: 'bestuurder', soort: volgbesluittaak, onderwerp, gegevens, uiterlijk });
    const na = regels.map(({ product, cao, micro, bedrag }) => ({ product, cao, micro, bedrag }));
    await context.gebeurd({
      act: volgtaak,
      onderwerp,
      na: { verband, contract, ingang: ingang.toString(), tarieven: na },
    });
    return decided({ voorstel: id }, outcome.steps);
  },
});

/** @returns false when somebody has just proposed something about this tariff */
async function putBefore(
  context: ActContext,
  { contract, ingang, voorstel }: { readonly contract: string; readonly ingang: Datum; readonly voorstel: string },
  regel: Volgregel,
): Promise<boolean> {
  const verband = context.wie.hoed.code;
  const { product, cao, micro, eenheid, bedrag, voorbeeld, huidig, lijstbedrag } = regel;
  const sleutel = { verband, contract, product, cao, micro };
  const nieuw = { ...sleutel, eenheid, bedrag, van: ingang, voorstel, kostprijs: null, vervangt: huidig, voorbeeld };
  const tarief = await insertVoorgesteld(context.tx, nieuw);
  if (!tarief) return false;
  await keepVolgbewijs(context.tx, verband, { tarief, lijstbedrag, bewijs: bewijsVan(context, regel) });
  return true;
}

async function reasonsAgainst(
  { tx, wie, vandaag }: ActContext,
  contract: string,
  ingang: Datum,
  { volgers, regels, nietGevolgd }: UitgewerkteVolging,
): Promise<readonly Reason[]> {
  const changing = regels.filter(({ verandert }) => verandert);
  const adopted = await heeftVastgesteld(tx, wie.hoed.code, contract);
  const held = [...nietGevolgd.flatMap(({ redenen }) => redenen), ...changing.flatMap(({ opgehouden }) => opgehouden)];
  const distinct = [...new Map(held.map((one) => [JSON.stringify(one), one])).values()];
  const nothing = changing.every(({ opgehouden }) => opgehouden.length > 0);
  return [
    ...(volgers.length > 0 ? [] : [reason('volgtarieven-geen', {}, 'contract')]),
    ...(isVoor(vandaag, ingang) ? [] : [reason('tarief-ingang-voorbij', { ingang: ingang.toString() }, 'ingang')]),
    ...(adopted || volgers.length === 0 ? [] : [reason('volgtarieven-eerst-vaststellen')]),
    ...(volgers.length > 0 && changing.length === 0 && nietGevolgd.length === 0
      ? [reason('volgtarieven-geen-verschil', { ingang: ingang.toString() }, 'ingang')]
      : []),
    ...(nothing ? distinct : []),
  ];
}
