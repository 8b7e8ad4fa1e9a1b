// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, tekst } from './basis.ts';
import { verwijzing } from './verwijzing.ts';
import { isRecord } from './walk.ts';

/** The place where a fact stands. `citaat` is a short literal quotation, so that a test can find it back. */
export const bron = z.strictObject({
  document: verwijzing('document'),
  paragraaf: tekst,
  citaat: tekst.optional(),
});

/** From the first day to the last day, both included; without `tot` it has no end. */
export const geldig = z
  .strictObject({ van: dag, tot: dag.optional() })
  .refine(({ van, tot }) => tot === undefined || van <= tot, { error: 'eindigt vóór het begin', path: ['tot'] });

const herkomst = {
  /** Where it stands in a document. */
  bron: bron.optional(),
  /** Further places that say the same or belong to it. */
  zieOok: z.array(bron).optional(),
  /** `true`: no document gives this; it is an example and shown as such. */
  voorbeeld: z.literal(true).optional(),
  toelichting: tekst.optional(),
  geldig: geldig.optional(),
};

/** Also runs when other fields of the item are wrong: every error is reported at once. */
const when = ({ value }: { readonly value: unknown }): boolean => isRecord(value);
const has = (field: string) => (value: unknown) => isRecord(value) && field in value;
const isVoorbeeld = (value: unknown) => isRecord(value) && value['voorbeeld'] === true;

/**
 * Anything that a pack states. Every item carries `bron`, or it is an example (`voorbeeld: true`) with a `toelichting`.
 * @example item({ code: sleutel('doel'), naam: tekst })
 */
export const item = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z
    .strictObject({ ...shape, ...herkomst })
    .refine((value: unknown) => has('bron')(value) || isVoorbeeld(value), {
      error: 'geen bron: noem document en paragraaf, of zet "voorbeeld: true" met een toelichting',
      when,
    })
    .refine((value: unknown) => !(has('bron')(value) && isVoorbeeld(value)), {
      error: 'bron én voorbeeld: een voorbeeld heeft geen bron; kies er één',
      path: ['voorbeeld'],
      when,
    })
    .refine((value: unknown) => has('toelichting')(value) || !isVoorbeeld(value), {
      error: 'voorbeeld zonder toelichting: zeg waarop de waarde rust',
      path: ['voorbeeld'],
      when,
    });

/** What every item has beside its own fields. */
export type Herkomst = {
  readonly bron?: Bron | undefined;
  readonly zieOok?: readonly Bron[] | undefined;
  readonly voorbeeld?: true | undefined;
  readonly toelichting?: string | undefined;
  readonly geldig?: Geldig | undefined;
};
export type Bron = z.output<typeof bron>;
export type Geldig = z.output<typeof geldig>;

/** Where an item comes from, apart from what it says. */
export const herkomstOf = ({ bron, zieOok, voorbeeld, toelichting, geldig }: Herkomst): Herkomst => ({
  bron,
  zieOok,
  voorbeeld,
  toelichting,
  geldig,
});
