// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { bekend } from '#libs/regiopakket';
import { type GeldendMandaat, mandatenVoor } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { leesVormen } from '../vorm/vormen.query.ts';
import { type Dienbaar, leesDienbaar } from './dienbaar.query.ts';
import { handelingVoor } from './handeling.ts';
import { productCompleet } from './product-compleet.rule.ts';
import { versiesVan } from './producten.query.ts';
import { kernVan, type Productversie } from './productversie.store.ts';
import { isOnderweg, type Productkern, type Verschil, versieId } from './productversie.ts';
import { leesAndere } from './relaties.query.ts';
import { zonderTariefgevolg } from './tariefgevolg-toetsen.rule.ts';
import { categorieen } from './telling.query.ts';
import type { Categorieen } from './telling.ts';
import { versiesVergelijken } from './versies-vergelijken.rule.ts';

type Keuze = { readonly code: string; readonly naam: string };
export type ProductKeuzen = Dienbaar & {
  readonly concept: Productversie;
  /** The other products, to be lighter than or to follow. */
  readonly andere: readonly Keuze[];
  readonly vormen: readonly Keuze[];
  readonly categorieen: Categorieen;
};

/** What the form of a concept needs. Without a concept there is no form. */
export const productKeuzen = defineQuery({
  naam: 'producten/product-keuzen',
  rollen: ['inkoper'],
  run: async (context, { product }: { readonly product: string }): Promise<ProductKeuzen | undefined> => {
    const found = await versiesVan(context, product);
    const concept = found?.versies.find(({ staat }) => staat === 'concept');
    if (!found || !concept) return undefined;
    return {
      concept,
      ...(await leesDienbaar(context, found.verband, concept.contract)),
      andere: await leesAndere(context, found.verband, product),
      vormen: (await leesVormen(context, found.verband)).map(({ code, inhoud }) => ({
        code,
        naam: bekend(inhoud.naam) ?? code,
      })),
      categorieen,
    };
  },
});

export type WijzigingView = {
  /** In concept, or decided and waiting for its tariffs. */
  readonly concept: Productversie;
  readonly geldend: Productversie;
  readonly verschillen: Outcome<readonly Verschil[]>;
  readonly tariefgevolg: Outcome<true>;
  readonly compleet: Outcome<true>;
  /** The entry of the mandate register that this decision rests on, with the name of who decides. */
  readonly mandaat: GeldendMandaat | null;
  readonly onderwerp: string;
};

/** A prepared change beside what runs now, with everything that is checked before someone decides. */
export const wijzigingInzien = defineQuery({
  naam: 'producten/wijziging-inzien',
  rollen: ['inkoper', 'beleidsadviseur', 'programmadirecteur', 'bestuurder', 'college'],
  run: async (context, { product }: { readonly product: string }): Promise<WijzigingView | undefined> => {
    const found = await versiesVan(context, product);
    const concept = found?.versies.find(isOnderweg);
    const geldend = found?.versies.find(({ staat }) => staat === 'vastgesteld');
    if (!found || !concept || !geldend) return undefined;
    const dienbaar = await leesDienbaar(context, found.verband, concept.contract);
    const { kernbedingen } = dienbaar;
    const verschillen = versiesVergelijken(withNames(geldend, dienbaar), withNames(concept, dienbaar));
    const { contract } = concept;
    const tariefgevolg = zonderTariefgevolg(verschillen.status === 'decided' ? verschillen.value : []);
    const handeling = handelingVoor(tariefgevolg.status === 'refused');
    const [mandaat] = await mandatenVoor(context, found.verband, { handeling, contract });
    return {
      concept,
      geldend,
      verschillen,
      tariefgevolg,
      compleet: productCompleet(
        kernVan(concept.inhoud),
        kernbedingen.filter(({ staat }) => staat === 'vastgesteld').map(({ code }) => code),
      ),
      mandaat: mandaat ?? null,
      onderwerp: versieId(product, concept.versie),
    };
  },
});

/** For the page: what is served is told by name. */
function withNames({ inhoud }: Productversie, { doelen, kernbedingen }: Dienbaar): Productkern {
  const names = (codes: readonly string[], known: readonly { readonly code: string; readonly naam: string }[]) =>
    codes.map((code) => known.find((one) => one.code === code)?.naam ?? code);
  const kern = kernVan(inhoud);
  return { ...kern, doelen: names(kern.doelen, doelen), kernbedingen: names(kern.kernbedingen, kernbedingen) };
}
