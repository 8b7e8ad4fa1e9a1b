// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { datum, eurocent, isVoor, newId } from '#libs/kernel';
import { readAanbieder } from '#modules/regio';
import { defineAct } from '#platform/act';
import { dag, decimaal, geheel, tekst, vinkje } from '#platform/invoer';
import { naamVanProduct } from '../voorstel/wijziging-uitwerken.query.ts';
import { insertIngroeipad } from './ingroeipad.store.ts';
import { werkPadUit } from './ingroeipad-uitwerken.query.ts';
import { vraagIngroeipaden } from './ingroeipaden-vragen.act.ts';

const self = 'tarieven/ingroeipad-voorstellen';
/** The kind of task by which a decision on a path is asked. */
export const padbesluittaak = 'tarieven/ingroeipad-besluiten';
const highestCents = 1_000_000_00;

const padstap = z.object({
  van: dag(),
  tot: dag().optional(),
  bedrag: geheel(1, highestCents).optional(),
  deel: decimaal(3).optional(),
});
/** Rows that stayed empty are no steps. */
const filled = (value: unknown) => (Array.isArray(value) ? value.filter((one) => one !== undefined) : value);

/**
 * Puts before those who decide how one provider grows to the list that a product follows, as was agreed with other
 * regions [002 §6.1.3]. Another person decides: that is the second pair of eyes.
 */
export const ingroeipadVoorstellen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({
    aanbieder: tekst(8),
    contract: tekst(80),
    product: tekst(80),
    /** Only where what is followed differs by CAO. */
    cao: z.preprocess((value) => (value === '' ? undefined : value), tekst(80).optional()),
    micro: vinkje(),
    oud: geheel(1, highestCents),
    afspraak: tekst(300),
    afgesprokenOp: dag(),
    stappen: z.preprocess(filled, z.array(padstap, 'Vul ten minste twee stappen in.').max(24)),
  }),
  run: async (context, { aanbieder, contract, product, cao = null, micro, oud, afspraak, afgesprokenOp, stappen }) => {
    const { tx, wie, nu, vandaag, omgeving } = context;
    const verband = wie.hoed.code;
    const agreed = stappen.map(({ van, tot, bedrag, deel }) => ({
      van: van.toString(),
      tot: tot?.toString() ?? null,
      bedrag: bedrag === undefined ? null : eurocent(bedrag),
      deel: deel ?? null,
    }));
    const known = await readAanbieder(tx, aanbieder);
    const wat = { contract, product, cao, micro, oud: eurocent(oud) };
    const outcome = await werkPadUit(context, verband, { ...wat, stappen: agreed });
    const reasons = [
      ...(known ? [] : [reason('pad-aanbieder-onbekend', {}, 'aanbieder')]),
      ...(isVoor(vandaag, afgesprokenOp) ? [reason('pad-nog-niet-afgesproken', {}, 'afgesprokenOp')] : []),
      ...(outcome.status === 'refused' ? outcome.reasons : []),
    ];
    if (reasons.length > 0) return refused(reasons);
    if (outcome.status !== 'decided') return outcome;

    const { pad, lijst } = outcome.value;
    const id = newId();
    const input = { oud, eindbedrag: lijst.bedrag, stappen: agreed };
    const rest = { software: omgeving.versie, peildatum: vandaag.toString(), input };
    const made = await insertIngroeipad(tx, {
      ...{ verband, id, aanbieder, ...wat, eenheid: lijst.eenheid },
      ...{ eindbedrag: lijst.bedrag, lijstbedrag: lijst.lijstbedrag, afspraak, afgesprokenOp, stappen: agreed },
      bewijs: { rule: 'tarieven/ingroeipad-berekenen', ...rest, outcome: decided(pad, outcome.steps) },
      voorbeeld: lijst.voorbeeld || (known?.voorbeeld ?? false),
      ...{ ingediend: nu, persoon: wie.persoon, naam: wie.naam },
    });
    if (!made) return refused(reason('pad-wacht-al'));
    const onderwerp = { soort: 'ingroeipad', id };
    const gegevens = { aanbieder: known?.naam ?? aanbieder, product: await naamVanProduct(context, verband, product) };
    const uiterlijk = datum(agreed[0]?.van ?? vandaag.toString()).subtract({ days: 1 });
    await context.taakOpenen({ rol: 'bestuurder', soort: padbesluittaak, onderwerp, gegevens, uiterlijk });
    await vraagIngroeipaden(context, [contract]);
    await context.gebeurd({ act: self, onderwerp, na: { verband, aanbieder, product, afspraak, stappen: agreed } });
    return decided({ ingroeipad: id }, outcome.steps);
  },
});
