// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import type { Eurocent } from '#libs/kernel';

/** Who may be exempt from a criterion [002 §4.4.1, criterion 9]. */
export type Uitzondering = 'micro-onderneming' | 'zonder-vrijwilligers';

/** One kind of document that a criterion asks for. */
export type Bewijsvraag = {
  readonly code: string;
  readonly naam: string;
  readonly per: 'aanbieder' | 'product' | 'bestuurder';
  /** How old it may be at registration; null where the region sets no bound. */
  readonly geldigheidMaanden: number | null;
  readonly source: Source;
};

/** What an aanbieder must satisfy to be admitted [002 §4.4.1]. */
export type Toelatingscriterium = {
  readonly code: string;
  readonly nummer: number;
  readonly naam: string;
  readonly eis: string;
  readonly terugblikJaren: number | null;
  readonly per: 'aanbieder' | 'product';
  readonly knockOut: boolean;
  readonly uitgezonderd: readonly Uitzondering[];
  readonly tenzij: string | null;
  readonly afbakening: readonly string[];
  /** The bound in words; `onbekend` where the region has not set one yet, null where there is none. */
  readonly drempel: string | null;
  readonly bewijs: readonly Bewijsvraag[];
  readonly source: Source;
};

export type AangebodenProduct = {
  readonly code: string;
  readonly naam: string;
  readonly eenheid: string;
  readonly voorbeeld: boolean;
};

/** The tariff that goes with a product for whoever works under this cao; `basis` for another or none. */
export type AangebodenTarief = {
  readonly product: string;
  readonly cao: string;
  readonly micro: boolean;
  readonly bedrag: Eurocent;
  readonly eenheid: string;
  readonly voorbeeld: boolean;
};

export type HoorEnWederhoor = {
  readonly voorAfwijzing: boolean;
  readonly aanTeTonen: readonly string[];
  /** null: the region has set no term; whoever asks names the last day. */
  readonly termijnDagen: number | null;
  readonly source: Source;
};

export type Procedurevorm = {
  readonly code: string;
  readonly naam: string;
  readonly tussentijds: 'ja' | 'nee' | 'nee-tenzij';
  /** On which grounds the procedure can be opened again. */
  readonly gronden: readonly string[];
  readonly stappen: readonly { readonly code: string; readonly naam: string; readonly wie: 'verband' | 'aanbieder' }[];
  readonly source: Source;
};

/** All that an aanbieder may count on. It is frozen when the procedure is published, with the pack it came from. */
export type Voorwaarden = {
  readonly pakket: { readonly naam: string; readonly versie: string; readonly hash: string };
  readonly verband: { readonly naam: string; readonly uitvoering: string };
  readonly wet: string;
  /** First term of the contract in years; null where the plan gives none. */
  readonly looptijdJaren: number | null;
  readonly vorm: Procedurevorm;
  readonly criteria: readonly Toelatingscriterium[];
  readonly hoorEnWederhoor: HoorEnWederhoor;
  readonly producten: readonly AangebodenProduct[];
  readonly caos: readonly { readonly code: string; readonly naam: string }[];
  readonly micro: { readonly werknemersMinderDan: number; readonly omzetOfBalansMinderDan: Eurocent };
};

/** Does anything in this procedure rest on example data? Then its documents say so. */
export const isVoorbeeld = ({ producten }: Pick<Voorwaarden, 'producten'>): boolean =>
  producten.some(({ voorbeeld }) => voorbeeld);

/** One thing to be judged: a criterion, for the aanbieder as a whole (`product` empty) or for one product. */
export type Toetspunt = { readonly criterium: string; readonly product: string };

/** What must be judged of a registration for these products by whoever is not exempt. */
export const toetspuntenVan = (
  criteria: readonly Toelatingscriterium[],
  producten: readonly string[],
  vrijgesteld: readonly string[],
): readonly Toetspunt[] =>
  criteria
    .filter(({ code }) => !vrijgesteld.includes(code))
    .flatMap(({ code, per }) =>
      per === 'product'
        ? producten.map((product) => ({ criterium: code, product }))
        : [{ criterium: code, product: '' }],
    );

export const isZelfdePunt = (a: Toetspunt, b: Toetspunt): boolean =>
  a.criterium === b.criterium && a.product === b.product;
