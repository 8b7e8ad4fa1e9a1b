// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { datum } from '#libs/kernel';
import { type Toewijzing, type Toewijzingversie, verwijderd } from '../toewijzing/toewijzing.ts';
import { type GevraagdeVersie, type GevraagdeWijziging, type GevraagdProduct, totaal } from './verzoek.ts';

/** What changes of an allocation that stays; the moment of decision and the reference are given when it is kept. */
export type Versiedeel = Omit<Toewijzingversie, 'besloten' | 'referentie'>;

/** What honouring a request comes to: other versions of what there is, and allocations that come. */
export type Uitwerking = {
  readonly versies: readonly { readonly nummer: number; readonly versie: Versiedeel }[];
  readonly nieuw: readonly GevraagdProduct[];
};

type Toegewezen = Pick<Toewijzing, 'nummer' | 'categorie' | 'productcode' | 'van' | 'tot' | 'redenWijziging'> &
  Versiedeel;
type UitwerkReden = Reason<'toewijzing-weg' | 'toewijzing-gedeclareerd'>;

/** "Geïnitieerd door de aanbieder" in list JZ002 and WMO002. */
const opVerzoek = '12';

/**
 * Works a request for change out, as a whole and without changing it (IV093, OP348): what only gets another end, budget or
 * total keeps its number; anything else ends on the day before and goes on under a new number. What changes from its first
 * day would end before it began: it is deleted instead, unless it bears granted lines (OP345, TR385).
 */
export function wijzigingUitwerken(
  { teWijzigen, nieuw }: Pick<GevraagdeWijziging, 'teWijzigen' | 'nieuw'>,
  toewijzingen: ReadonlyMap<number, Toegewezen>,
  gedeclareerd: ReadonlySet<number>,
): Outcome<Uitwerking, UitwerkReden> {
  const reasons: UitwerkReden[] = [];
  const delen = teWijzigen.map((gevraagd): Uitwerking => {
    const toewijzing = toewijzingen.get(gevraagd.nummer);
    const nummer = String(gevraagd.nummer);
    if (!toewijzing) reasons.push(reason('toewijzing-weg', { nummer }));
    else if (houdtNummer(toewijzing, gevraagd)) return { versies: [opgerekt(toewijzing, gevraagd)], nieuw: [] };
    else if (gevraagd.van <= toewijzing.van && gedeclareerd.has(gevraagd.nummer))
      reasons.push(reason('toewijzing-gedeclareerd', { nummer }));
    else return { versies: [beeindigd(toewijzing, gevraagd)], nieuw: [vervolg(toewijzing, gevraagd)] };
    return { versies: [], nieuw: [] };
  });
  if (reasons.length > 0) return refused(reasons);
  return decided({
    versies: delen.flatMap(({ versies }) => versies),
    nieuw: [...delen.flatMap((deel) => deel.nieuw), ...nieuw],
  });
}

/** Does nothing change but the end, the budget, or the volume of a total? (OP033x1) */
const houdtNummer = (toewijzing: Versiedeel, gevraagd: GevraagdeVersie): boolean =>
  toewijzing.eenheid === gevraagd.eenheid &&
  toewijzing.frequentie === gevraagd.frequentie &&
  (toewijzing.volume === gevraagd.volume || toewijzing.frequentie === totaal);

const opgerekt = ({ nummer }: Toegewezen, gevraagd: GevraagdeVersie) => {
  const { volume, eenheid, frequentie, budget, tot } = gevraagd;
  return { nummer, versie: { volume, eenheid, frequentie, budget, tot, redenWijziging: opVerzoek } };
};

function beeindigd({ nummer, van, ...oud }: Toegewezen, gevraagd: GevraagdeVersie) {
  const { volume, eenheid, frequentie, budget } = oud;
  const blijft = { volume, eenheid, frequentie, budget };
  if (gevraagd.van <= van) return { nummer, versie: { ...blijft, tot: van, redenWijziging: verwijderd } };
  const tot = datum(gevraagd.van).subtract({ days: 1 }).toString();
  return { nummer, versie: { ...blijft, tot, redenWijziging: opVerzoek } };
}

const vervolg = (
  { categorie, productcode }: Toegewezen,
  { nummer: _, ...gevraagd }: GevraagdeVersie,
): GevraagdProduct => ({
  categorie,
  productcode,
  ...gevraagd,
});
