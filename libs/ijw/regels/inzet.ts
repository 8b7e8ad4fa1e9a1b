// SPDX-License-Identifier: EUPL-1.2
import { isVoor } from '../datum.ts';
import { LAATSTE_DAG_OUDE_OMVANG } from '../keuzes.ts';
import type { Datum, Eurocent, Omvang, Product } from '../types/gedeeld.ts';
import { eindVoorBegin } from './datums.ts';
import { alsFout, type Uitkomst } from './regel.ts';

// Rules on what is assigned or asked, whatever the message calls it. See also berichten.md §6.1 of the facts: specifiek has
// a category and a code, aspecifiek a category, generiek neither.

/** A product with a volume, or a budget, for a period. */
export type Inzet = {
  readonly Product?: Product;
  readonly Omvang?: Omvang;
  readonly Budget?: Eurocent;
  readonly begin: Datum;
  readonly eind: Datum | undefined;
  /** The element that `eind` stands in. */
  readonly eindelement: string;
};

/** CD041: a product with a code has a volume. */
const CD041 = ({ Product, Omvang }: Inzet): Uitkomst =>
  alsFout(Product?.Code !== undefined && Omvang === undefined, 'Omvang', 'Bij een productcode moet de omvang staan.');

/** CD075: a budget has an end. */
const CD075 = ({ Budget, eind, eindelement }: Inzet): Uitkomst =>
  alsFout(Budget !== undefined && eind === undefined, eindelement, 'Bij een budget moet de einddatum staan.');

/** CD076: a volume per week has an end. */
const CD076 = ({ Omvang, eind, eindelement }: Inzet): Uitkomst =>
  alsFout(
    Omvang?.Frequentie === '2' && eind === undefined,
    eindelement,
    'Bij een omvang per week moet de einddatum staan.',
  );

/** CD077: no volume beside a budget. */
const CD077 = ({ Budget, Omvang }: Inzet): Uitkomst =>
  alsFout(Budget !== undefined && Omvang !== undefined, 'Omvang', 'Naast een budget mag geen omvang staan.');

/** CD078: no budget beside a volume. */
const CD078 = ({ Budget, Omvang }: Inzet): Uitkomst =>
  alsFout(Budget !== undefined && Omvang !== undefined, 'Budget', 'Naast een omvang mag geen budget staan.');

/** CD079: without a budget it must be known for which product. */
const CD079 = ({ Budget, Product }: Inzet): Uitkomst =>
  alsFout(Budget === undefined && Product === undefined, 'Product', 'Zonder budget moet het product staan.');

/** CD080, CD095, CD096: no volume without a code. */
export const omvangZonderCode = (inzet: Inzet): Uitkomst =>
  alsFout(
    inzet.Product?.Code === undefined && inzet.Omvang !== undefined && isNaOudeOmvang(inzet),
    'Omvang',
    'Zonder productcode mag geen omvang staan.',
  );

/** CS003: it does not end before it begins. */
const CS003 = ({ begin, eind, eindelement }: Inzet): Uitkomst =>
  eindVoorBegin(begin, eind, eindelement, 'ingangsdatum');

/** CS338, CS343: days, parts of days, pieces and euro's are not given per day. */
export const nietPerDag = (inzet: Inzet): Uitkomst =>
  alsFout(
    inzet.Omvang?.Frequentie === '1' &&
      ['14', '16', '83', '84'].includes(inzet.Omvang.Eenheid) &&
      isNaOudeOmvang(inzet),
    'Omvang/Frequentie',
    `Eenheid ${inzet.Omvang?.Eenheid} mag niet per dag worden toegewezen, wel per week, per maand of in totaal.`,
  );

const isNaOudeOmvang = ({ eind }: Inzet): boolean => eind === undefined || isVoor(LAATSTE_DAG_OUDE_OMVANG, eind);

/** For every such class. */
export const inzetregels = { CD075, CD076, CD077, CD078, CS003 };
/** For those that name the product besides. */
export const productregels = { ...inzetregels, CD041, CD079 };
