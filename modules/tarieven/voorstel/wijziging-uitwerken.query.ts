// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, input, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { type Eurocent, eurocent, isVoor } from '#libs/kernel';
import { leesBesloten } from '#modules/producten';
import type { QueryContext } from '#platform/context';
import type { Eenheid, Modelparameter } from '../kostprijs/kostprijsmodel.ts';
import { type Berekend, kostprijzenBerekenen } from '../kostprijs/kostprijzen-berekenen.rule.ts';
import { type GelezenModel, leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import type { Rekenmodel } from '../kostprijs/rekenmodel.ts';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import { isVoorgesteld, readGeldig, readVastgesteld } from '../tarief/tarief.store.ts';
import type { Tarief, Tariefsleutel } from '../tarief/tarief.ts';
import { tariefOpvolgen } from '../tarief/tarief-opvolgen.rule.ts';
import { isVolger } from '../volgen/volgers.query.ts';
import { type Toets, voorstelToetsen } from './voorstel-toetsen.rule.ts';

/** What someone wants to change: the amount itself, or a figure of the model from which the amount then follows. */
export type Wijziging = Tariefsleutel & {
  readonly ingang: Temporal.PlainDate;
  readonly bedrag?: number | undefined;
  readonly parameter?: { readonly soort: string; readonly procent: string } | undefined;
};
export type Uitwerking = {
  readonly huidig: Tarief;
  /** That of the version of the product which begins on this day, where one was decided and waits for its tariffs. */
  readonly eenheid: Eenheid;
  readonly bedrag: Eurocent;
  /** With the changed figure; for an amount that was named, what the model computes beside it. */
  readonly berekend: Berekend | null;
  readonly toetsen: readonly Toets[];
  readonly gelezen: GelezenModel;
};

/** Works out what a change would mean, without keeping anything. */
export async function werkWijzigingUit(
  context: QueryContext,
  verband: string,
  wijziging: Wijziging,
): Promise<Outcome<Uitwerking>> {
  const { product, cao, micro, ingang } = wijziging;
  const geldig = await readGeldig(context.tx, verband, product, ingang);
  const huidig = geldig.find((tarief) => tarief.cao === cao && tarief.micro === micro);
  if (!huidig) return refused(reason('geen-lopend-tarief', { dag: ingang.toString() }, 'ingang'));

  const wachtend = (await leesBesloten(context, verband, huidig.contract)).find(
    (versie) => versie.product === product && versie.ingang.equals(ingang),
  );
  const eenheid = wachtend && wachtend.eenheid !== 'geen' ? wachtend.eenheid : huidig.eenheid;
  const gelezen = await leesRekenmodel(context, verband, ingang);
  const { parameter } = wijziging;
  const model = parameter ? withFigure(gelezen.model, parameter, micro) : gelezen.model;
  const computed = await priceOf(context, { ...huidig, eenheid }, ingang.year, model);
  if (parameter && computed.status !== 'decided') return computed;
  const berekend = computed.status === 'decided' ? computed.value : null;
  const named = wijziging.bedrag === undefined ? undefined : eurocent(wijziging.bedrag);
  const bedrag = parameter ? berekend?.bedrag : named;
  if (bedrag === undefined) return incomplete(['bedrag']);
  const against = await reasonsAgainst(
    context,
    huidig,
    { ...wijziging, bedrag, anders: wachtend !== undefined },
    gelezen.model,
  );
  if (against.length > 0) return refused(against);

  const voorgesteld = { product, cao, micro, bedrag, bedragKostprijs: berekend?.bedrag ?? null };
  const toetsen = voorstelToetsen({
    voorgesteld: [voorgesteld],
    samen: [...geldig.filter((tarief) => tarief !== huidig), voorgesteld],
    basistarief: gelezen.model.basistarief.wijze,
  });
  return decided({
    huidig,
    eenheid,
    bedrag,
    berekend,
    gelezen,
    toetsen: toetsen.status === 'decided' ? toetsen.value : [],
  });
}

/** Computes the price of one tariff with a model: for a basistarief all CAOs are needed, so always all are computed. */
async function priceOf(
  context: QueryContext,
  { verband, contract, product, cao, micro, eenheid }: Tarief,
  jaar: number,
  model: Rekenmodel,
): Promise<Outcome<Berekend>> {
  const producten = await leesTeBeprijzen(context, verband, contract);
  const beprijsd = producten.filter((one) => one.product === product).map((one) => ({ ...one, eenheid }));
  const outcome = kostprijzenBerekenen({ model, jaar, producten: beprijsd });
  if (outcome.status !== 'decided') return outcome;
  const found = outcome.value.find((one) => one.cao === cao && one.micro === micro);
  return found ? decided(found) : incomplete(['tarief-per-cao']);
}

async function reasonsAgainst(
  { tx, vandaag }: QueryContext,
  huidig: Tarief,
  { ingang, parameter, bedrag, anders }: Wijziging & { readonly bedrag: Eurocent; readonly anders: boolean },
  { parameters }: Rekenmodel,
): Promise<readonly Reason[]> {
  const opvolging = tariefOpvolgen(await readVastgesteld(tx, huidig.verband, huidig), ingang);
  const isKnown = !parameter || parameters.some(({ soort }) => soort === parameter.soort);
  return [
    ...(isKnown ? [] : [reason('parameter-bestaat-niet', {}, 'parameter.soort')]),
    ...(isVoor(vandaag, ingang) ? [] : [reason('tarief-ingang-voorbij', { ingang: ingang.toString() }, 'ingang')]),
    ...(isKnown && !anders && bedrag === huidig.bedrag ? [reason('zelfde-bedrag', { bedrag }, 'bedrag')] : []),
    ...((await isVoorgesteld(tx, huidig.verband, huidig)) ? [reason('tariefwijziging-loopt')] : []),
    ...(opvolging.status === 'refused' ? opvolging.reasons : []),
    ...((await isVolger(tx, huidig.verband, huidig)) ? [reason('tarief-volgt')] : []),
  ];
}

/** The model with one figure changed, for this size of provider; the step then says that it was entered. */
function withFigure(
  model: Rekenmodel,
  { soort, procent }: NonNullable<Wijziging['parameter']>,
  micro: boolean,
): Rekenmodel {
  const parameters = model.parameters.map((one) =>
    one.soort === soort && (one.aanbieder === undefined || (one.aanbieder === 'micro') === micro)
      ? metProcent(one, procent)
      : one,
  );
  return { ...model, parameters };
}

/** Hours that a percentage was built of no longer count beside a percentage that was entered. */
const metProcent = ({ uren: _, ...parameter }: Modelparameter, procent: string): Modelparameter => ({
  ...parameter,
  procent,
  bron: input,
});

/** The name of a product, for titles and tasks. */
export const naamVanProduct = async (context: QueryContext, verband: string, product: string): Promise<string> =>
  (await leesTeBeprijzen(context, verband)).find((one) => one.product === product)?.naam ?? product;
