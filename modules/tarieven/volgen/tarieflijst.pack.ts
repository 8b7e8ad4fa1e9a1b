// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { cijfer, dag, item, type Strijdigheid, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';
import { eenheden } from '../kostprijs/eenheid.ts';
import { volgingenToetsen } from './volgingen-toetsen.rule.ts';

/** A line of a list with what it says from a day. */
const lijstbedrag = item({
  regel: tekst,
  eenheid: z.enum(eenheden),
  euro: cijfer.refine((euro) => /^\d{1,7}(\.\d{1,2})?$/.test(euro) && Number(euro) > 0, 'geen bedrag in hele centen'),
  van: dag,
  vastgesteldOp: waarde(dag),
});
/** A list of tariffs of somebody else. Amounts that no document gives are `onbekend`: people enter them. */
export const tarieflijst = item({
  code: sleutel('tarieflijst'),
  naam: tekst,
  houder: waarde(tekst),
  bedragen: waarde(z.array(lijstbedrag).min(1)),
});
/**
 * A tariff that follows something instead of being computed: of all products of a contract or of one, a line of a list
 * or the tariff of another product, at a percentage of it where a source names one.
 */
export const volging = item({
  contract: verwijzing('contract'),
  product: verwijzing('product').optional(),
  lijst: verwijzing('tarieflijst').optional(),
  regel: tekst.optional(),
  volgtProduct: verwijzing('product').optional(),
  procent: cijfer.refine((procent) => Number(procent) > 0, 'meer dan 0 procent').optional(),
});

type Volgen = { readonly volgingen?: readonly z.output<typeof volging>[] | undefined };

/** What of all that follows does not fit together: every finding, each with its place. */
export function volgstrijdigheden({ volgingen = [] }: Volgen): readonly Strijdigheid[] {
  const found = (at: number, melding: string, field?: string): Strijdigheid => ({
    pad: ['volgingen', at, ...(field ? [field] : [])],
    melding,
  });
  const single = volgingen.flatMap(({ lijst, volgtProduct, product, regel }, at) => [
    ...((lijst === undefined) === (volgtProduct === undefined)
      ? [found(at, 'noem wat wordt gevolgd: een lijst of een product, een van de twee')]
      : []),
    ...(volgtProduct !== undefined && product === undefined
      ? [found(at, 'een heel contract volgt een lijst, niet één product', 'volgtProduct')]
      : []),
    ...(regel !== undefined && lijst === undefined ? [found(at, 'een regel hoort bij een lijst', 'regel')] : []),
  ]);
  const whole = volgingen.flatMap(({ contract, product }, at) =>
    product === undefined && volgingen.findIndex((one) => one.contract === contract && !one.product) < at
      ? [found(at, 'dit contract volgt al een lijst', 'contract')]
      : [],
  );
  return [...single, ...whole, ...together(volgingen, found)];
}

function together(
  volgingen: NonNullable<Volgen['volgingen']>,
  found: (at: number, melding: string, field?: string) => Strijdigheid,
): readonly Strijdigheid[] {
  const schakels = volgingen.flatMap(({ product, volgtProduct, lijst }) =>
    product === undefined ? [] : { product, volgt: volgtProduct ?? `lijst ${lijst}` },
  );
  const outcome = volgingenToetsen(schakels);
  if (outcome.status !== 'refused') return [];
  return outcome.reasons.map(({ code, figures }) => {
    const leden = String(figures?.['leden'] ?? figures?.['product']);
    const at = volgingen.findIndex(({ product }) => product !== undefined && leden.includes(product));
    const melding =
      code === 'volging-ring' ? `tarieven volgen elkaar in een kring: ${leden}` : 'dit product volgt al iets';
    return found(at, melding, code === 'volging-ring' ? 'volgtProduct' : 'product');
  });
}
