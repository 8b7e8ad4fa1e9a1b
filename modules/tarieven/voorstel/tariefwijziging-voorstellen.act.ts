// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { taakBelegd } from '#modules/regio';
import { defineAct } from '#platform/act';
import { dag, geheel, langeTekst, tekst, vinkje } from '#platform/invoer';
import { bewaarKostprijs } from '../kostprijs/kostprijzen-berekenen.act.ts';
import { insertVoorgesteld } from '../tarief/tarief.store.ts';
import { insertVoorstel } from './voorstel.store.ts';
import { beslisdag } from './voorstel-indienbaar.rule.ts';
import { naamVanProduct, werkWijzigingUit } from './wijziging-uitwerken.query.ts';

const self = 'tarieven/tariefwijziging-voorstellen';
const highestCents = 1_000_000_00;

/** The kind of task by which the bestuurders are asked to decide. */
export const wijzigingstaak = 'tarieven/wijziging-besluiten';

const procent = z
  .string()
  .trim()
  .transform((text) => text.replace(',', '.'))
  .refine((text) => /^\d{1,3}(\.\d{1,4})?$/.test(text), 'Vul een percentage in, bijvoorbeeld 34 of 34,5.');

/** Proposes another amount for one tariff: named, or computed with a changed figure of the model [002 figuur 7]. */
export const tariefwijzigingVoorstellen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z
    .object({
      product: tekst(80),
      cao: tekst(80),
      micro: vinkje(),
      bedrag: geheel(1, highestCents).optional(),
      parameter: z.object({ soort: tekst(80), procent }).optional(),
      ingang: dag(),
      toelichting: langeTekst(4000),
    })
    .refine(({ bedrag, parameter }) => (bedrag === undefined) !== (parameter === undefined), {
      error: 'Vul een nieuw bedrag in of een nieuw percentage, een van de twee.',
      path: ['bedrag'],
    }),
  run: async (context, wijziging) => {
    const { tx, wie, nu, vandaag } = context;
    const belegd = await taakBelegd(context, self);
    if (belegd.status !== 'decided') return belegd;
    const verband = wie.hoed.code;
    const outcome = await werkWijzigingUit(context, verband, wijziging);
    if (outcome.status !== 'decided') return outcome;

    const { huidig, eenheid, bedrag, berekend, gelezen } = outcome.value;
    const { product, cao, micro, ingang, toelichting } = wijziging;
    const { contract } = huidig;
    const kostprijs = berekend && (await bewaarKostprijs(context, gelezen, { contract, jaar: ingang.year }, berekend));
    const id = newId();
    const uiterlijk = beslisdag(vandaag, ingang);
    const { persoon, naam } = wie;
    const voorstel = {
      verband,
      id,
      soort: 'wijziging',
      contract,
      ingang,
      uiterlijk,
      toelichting,
      productenboek: false,
      producten: [],
    } as const;
    await insertVoorstel(tx, { ...voorstel, ingediend: nu, persoon, naam });
    const voorbeeld = berekend?.voorbeeld ?? huidig.voorbeeld;
    const sleutel = { verband, contract, product, cao, micro };
    const nieuw = { ...sleutel, eenheid, bedrag, van: ingang, voorstel: id, kostprijs, vervangt: huidig.id, voorbeeld };
    if (!(await insertVoorgesteld(tx, nieuw))) return refused(reason('tariefwijziging-loopt'));
    const onderwerp = { soort: 'tariefvoorstel', id };
    const gegevens = {
      product: await naamVanProduct(context, verband, product),
      bedragVan: huidig.bedrag,
      bedragNaar: bedrag,
    };
    await context.taakOpenen({ rol: 'bestuurder', soort: wijzigingstaak, onderwerp, gegevens, uiterlijk });
    await context.gebeurd({
      act: self,
      onderwerp,
      voor: { tarief: huidig.id, bedrag: huidig.bedrag },
      na: { verband, product, cao, micro, bedrag, ingang: ingang.toString() },
    });
    return decided({ voorstel: id });
  },
});
