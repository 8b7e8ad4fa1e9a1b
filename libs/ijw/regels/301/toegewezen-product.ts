// SPDX-License-Identifier: EUPL-1.2
import { isVoor, leesbaar } from '../../datum.ts';
import { LAATSTE_DAG_OUDE_OMVANG } from '../../keuzes.ts';
import type { ToegewezenProduct301 } from '../../types/301.ts';
import { alsFout, gebrek, type Regels, type Uitkomst } from '../regel.ts';

// Rules on what is assigned: a product with a volume, or a budget, for a period. See also berichten.md §6.1 of the facts:
// specifiek has a category and a code, aspecifiek a category, generiek neither.

type Toegewezen = ToegewezenProduct301;

const isNaOudeOmvang = ({ Einddatum }: Toegewezen): boolean =>
  Einddatum === undefined || isVoor(LAATSTE_DAG_OUDE_OMVANG, Einddatum);

/** CD041: a product with a code has a volume. */
const CD041 = ({ Product, Omvang }: Toegewezen): Uitkomst =>
  alsFout(Product?.Code !== undefined && Omvang === undefined, 'Omvang', 'Bij een productcode moet de omvang staan.');

/** CD075: a budget has an end. */
const CD075 = ({ Budget, Einddatum }: Toegewezen): Uitkomst =>
  alsFout(Budget !== undefined && Einddatum === undefined, 'Einddatum', 'Bij een budget moet de einddatum staan.');

/** CD076: a volume per week has an end. */
const CD076 = ({ Omvang, Einddatum }: Toegewezen): Uitkomst =>
  alsFout(
    Omvang?.Frequentie === '2' && Einddatum === undefined,
    'Einddatum',
    'Bij een omvang per week moet de einddatum staan.',
  );

/** CD077: no volume beside a budget. */
const CD077 = ({ Budget, Omvang }: Toegewezen): Uitkomst =>
  alsFout(Budget !== undefined && Omvang !== undefined, 'Omvang', 'Naast een budget mag geen omvang staan.');

/** CD078: no budget beside a volume. */
const CD078 = ({ Budget, Omvang }: Toegewezen): Uitkomst =>
  alsFout(Budget !== undefined && Omvang !== undefined, 'Budget', 'Naast een omvang mag geen budget staan.');

/** CD079: without a budget it must be known for which product. */
const CD079 = ({ Budget, Product }: Toegewezen): Uitkomst =>
  alsFout(Budget === undefined && Product === undefined, 'Product', 'Zonder budget moet het product staan.');

/** CD080: no volume without a code. */
const CD080 = (p: Toegewezen): Uitkomst =>
  alsFout(
    p.Product?.Code === undefined && p.Omvang !== undefined && isNaOudeOmvang(p),
    'Omvang',
    'Zonder productcode mag geen omvang staan.',
  );

/** CS003: it does not end before it begins. */
const CS003 = ({ Ingangsdatum, Einddatum }: Toegewezen): Uitkomst =>
  Einddatum !== undefined && isVoor(Einddatum, Ingangsdatum)
    ? gebrek('Einddatum', `De einddatum ${leesbaar(Einddatum)} ligt voor de ingangsdatum (${leesbaar(Ingangsdatum)}).`)
    : undefined;

/** CS335: what is deleted ends on the day it began. */
const CS335 = ({ RedenWijziging, Ingangsdatum, Einddatum }: Toegewezen): Uitkomst =>
  alsFout(
    RedenWijziging === '13' && Einddatum !== Ingangsdatum,
    'RedenWijziging',
    'Verwijderd (reden 13) mag alleen als de einddatum gelijk is aan de ingangsdatum.',
  );

/** CS336: a code that is no longer in use. */
const CS336 = ({ RedenWijziging }: Toegewezen): Uitkomst =>
  alsFout(RedenWijziging === '01', 'RedenWijziging', 'Reden wijziging 01 is vervallen.');

/** CS338: days, parts of days, pieces and euro's are not assigned per day. */
const CS338 = (p: Toegewezen): Uitkomst =>
  alsFout(
    p.Omvang?.Frequentie === '1' && ['14', '16', '83', '84'].includes(p.Omvang.Eenheid) && isNaOudeOmvang(p),
    'Omvang/Frequentie',
    `Eenheid ${p.Omvang?.Eenheid} mag niet per dag worden toegewezen, wel per week, per maand of in totaal.`,
  );

export const productregels: Regels<Toegewezen, unknown> = {
  CD041,
  CD075,
  CD076,
  CD077,
  CD078,
  CD079,
  CD080,
  CS003,
  CS335,
  CS336,
  CS338,
};
