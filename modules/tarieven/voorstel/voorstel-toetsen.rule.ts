// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, rule, type Step, step } from '#libs/explain';
import type { Eurocent } from '#libs/kernel';

/** A tariff as it will be when the proposal is accepted. */
export type ToekomstigTarief = {
  readonly product: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly bedrag: Eurocent;
  /** What the model computes; null when that is not known. Only for what is proposed. */
  readonly bedragKostprijs?: Eurocent | null;
};
export type Toetsvraag = {
  readonly voorgesteld: readonly ToekomstigTarief[];
  /** All tariffs of the same products, with the proposed ones in their place. */
  readonly samen: readonly ToekomstigTarief[];
  readonly basistarief: 'laagste-toepasselijke' | 'gemiddelde';
};

/** One thing that was checked: it is so, or it needs attention before someone decides. */
export type Toets = Reason<
  | 'op-of-boven-kostprijs'
  | 'onder-kostprijs'
  | 'kostprijs-onbekend'
  | 'basis-is-laagste'
  | 'basis-niet-laagste'
  | 'micro-niet-hoger'
  | 'micro-hoger'
> & { readonly goed: boolean };

const self = 'tarieven/voorstel-toetsen';

/**
 * Does what is proposed keep to the region's own choices? A tariff below the cost price is no reële prijs, the
 * basistarief is the lowest applicable, and a micro-onderneming has lower overhead [002 §5.3.2, §5.3.3]. What does not
 * fit stops nothing: those who decide must see it.
 */
export function voorstelToetsen(vraag: Toetsvraag): Outcome<readonly Toets[]> {
  const toetsen = [
    kostprijsToets(vraag),
    ...(vraag.basistarief === 'gemiddelde' ? [] : [basisToets(vraag)]),
    microToets(vraag),
  ];
  const made = toetsen.map(({ code, goed }) => step(code, goed, 'ja-nee', rule(self)));
  return decided(toetsen, [...vraag.voorgesteld.map(asStep), ...made]);
}

const found = (code: Toets['code'], goed: boolean, figures: NonNullable<Reason['figures']> = {}): Toets => ({
  ...reason(code, figures),
  goed,
});

function kostprijsToets({ voorgesteld }: Toetsvraag): Toets {
  const unknown = voorgesteld.find(({ bedragKostprijs }) => bedragKostprijs === null || bedragKostprijs === undefined);
  if (unknown) return found('kostprijs-onbekend', false, { product: unknown.product });
  const below = voorgesteld.find(({ bedrag, bedragKostprijs }) => bedrag < (bedragKostprijs ?? 0));
  if (!below) return found('op-of-boven-kostprijs', true);
  const { product, bedrag, bedragKostprijs } = below;
  return found('onder-kostprijs', false, { product, bedrag, bedragKostprijs: bedragKostprijs ?? null });
}

function basisToets({ samen }: Toetsvraag): Toets {
  for (const basis of samen.filter(({ cao }) => cao === 'basis')) {
    const others = samen.filter(
      ({ cao, product, micro }) => cao !== 'basis' && product === basis.product && micro === basis.micro,
    );
    const lowest = Math.min(...others.map(({ bedrag }) => bedrag));
    if (others.length > 0 && lowest !== basis.bedrag)
      return found('basis-niet-laagste', false, {
        product: basis.product,
        bedragBasis: basis.bedrag,
        bedragLaagste: lowest,
      });
  }
  return found('basis-is-laagste', true);
}

function microToets({ samen }: Toetsvraag): Toets {
  for (const small of samen.filter(({ micro }) => micro)) {
    const other = samen.find(({ micro, product, cao }) => !micro && product === small.product && cao === small.cao);
    if (other && small.bedrag > other.bedrag)
      return found('micro-hoger', false, { product: small.product, bedragMicro: small.bedrag, bedrag: other.bedrag });
  }
  return found('micro-niet-hoger', true);
}

const asStep = ({ product, cao, bedrag }: ToekomstigTarief): Step =>
  step(`${product}-${cao}`, bedrag, 'eurocent', input);
