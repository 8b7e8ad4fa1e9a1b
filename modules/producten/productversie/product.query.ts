// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { bekend } from '#libs/regiopakket';
import { type BesluitView, besluitenOver, type InkoopschaalReden, leesInkoopschaal, leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { type PakketNoShow, type ProductenPagina, pagina as productenPagina } from '../pack.ts';
import { leesVormen } from '../vorm/vormen.query.ts';
import { type Dienbaar, leesDienbaar } from './dienbaar.query.ts';
import { productCompleet } from './product-compleet.rule.ts';
import { lezers, versiesVan } from './producten.query.ts';
import { kernVan, type Productversie } from './productversie.store.ts';
import { isOnderweg } from './productversie.ts';
import { type Relatie, relationsOf } from './relaties.query.ts';
import { categorieen } from './telling.query.ts';
import { tellingToetsen } from './telling-toetsen.rule.ts';

type Verwijzing = { readonly code: string; readonly naam: string };
export type VersieView = Omit<Productversie, 'inhoud'> & {
  readonly naam: string;
  readonly besluiten: readonly BesluitView[];
};

export type ProductView = {
  readonly versie: Productversie;
  readonly versies: readonly VersieView[];
  readonly contract: Verwijzing;
  readonly doelen: Dienbaar['doelen'];
  readonly kernbedingen: Dienbaar['kernbedingen'];
  readonly relaties: readonly Relatie[];
  /** Forms of help that may only be given inside this product. */
  readonly onderdelen: ProductenPagina['onderdelen'];
  /** The product's own rule, or that of the plan. */
  readonly noShow: PakketNoShow & { readonly eigen: boolean };
  /** Its category in words, and the code by which its unit is declared. */
  readonly telling: { readonly categorie: string; readonly eenheid: Outcome<string | null> };
  readonly vorm: Verwijzing | null;
  readonly compleet: Outcome<true>;
  /** Whether the verband itself buys this care today; null while nobody linked it to a care form, and for an aanbieder. */
  readonly inkoopschaal: Outcome<true, InkoopschaalReden> | null;
  readonly geschiedenis: readonly Gebeurtenis[];
  readonly magBewerken: boolean;
  readonly magVoorbereiden: boolean;
  /** May the viewer propose that it ends, or begin another product from it? */
  readonly magBeeindigen: boolean;
  readonly magVoorstellen: boolean;
};

/** Everything about one product: the version that is asked for, or the one that counts today. */
export const productInzien = defineQuery({
  naam: 'producten/product-inzien',
  rollen: lezers,
  run: async (
    context,
    { product, versie }: { readonly product: string; readonly versie: number | null },
  ): Promise<ProductView | undefined> => {
    const found = await versiesVan(context, product);
    const shown =
      found &&
      (versie === null ? counting(found.versies, context.vandaag) : found.versies.find((one) => one.versie === versie));
    if (!found || !shown) return undefined;
    const { tx, wie } = context;
    const { verband, versies } = found;
    const { inhoud, contract } = shown;
    const { pagina } = await leesPagina(context, verband, 'producten', productenPagina);
    const { doelen, kernbedingen } = await leesDienbaar(context, verband, contract);
    const buys = wie.hoed.rollen.includes('inkoper');
    return {
      versie: shown,
      versies: await Promise.all(versies.map((one) => asVersieView(context, one))),
      contract: await contractOf(context, verband, contract),
      doelen: doelen.filter(({ code }) => inhoud.doelen.includes(code)),
      kernbedingen: kernbedingen.filter(({ code }) => inhoud.kernbedingen.includes(code)),
      relaties: await relationsOf(context, verband, shown),
      onderdelen: pagina.onderdelen.filter(({ binnen }) => binnen.includes(product)),
      noShow: { ...(inhoud.noShow ?? pagina.noShow), eigen: inhoud.noShow !== undefined },
      telling: tellingVan(shown),
      vorm: await vormVan(context, verband, inhoud.vorm),
      compleet: productCompleet(
        kernVan(inhoud),
        kernbedingen.filter(({ staat }) => staat === 'vastgesteld').map(({ code }) => code),
      ),
      inkoopschaal:
        wie.hoed.soort === 'aanbieder'
          ? null
          : await leesInkoopschaal(context, {
              verband,
              contract,
              categorieen: [inhoud.ijw.categorie],
              dag: context.vandaag,
            }),
      geschiedenis: await readHistory(tx, { soort: 'product', id: product }),
      magBewerken: buys && shown.staat === 'concept',
      magVoorbereiden: buys && !versies.some(isOnderweg) && versies[0]?.tot === null,
      magVoorstellen: wie.hoed.rollen.includes('toegang'),
      magBeeindigen: buys && versies.some(({ staat, tot }) => staat === 'vastgesteld' && tot === null),
    };
  },
});

function tellingVan({ inhoud }: Productversie): ProductView['telling'] {
  const kern = kernVan(inhoud);
  return {
    categorie: categorieen[kern.wet][kern.categorie] ?? 'onbekende categorie',
    eenheid: tellingToetsen(kern, categorieen),
  };
}

async function vormVan(context: QueryContext, verband: string, vorm: string | undefined): Promise<Verwijzing | null> {
  if (!vorm) return null;
  const found = (await leesVormen(context, verband)).find(({ code }) => code === vorm);
  return found ? { code: vorm, naam: bekend(found.inhoud.naam) ?? vorm } : null;
}

function counting(versies: readonly Productversie[], dag: Temporal.PlainDate): Productversie | undefined {
  const adopted = versies.filter(({ staat }) => staat === 'vastgesteld');
  const runs = ({ van, tot }: Productversie) =>
    van !== null &&
    Temporal.PlainDate.compare(van, dag) <= 0 &&
    (tot === null || Temporal.PlainDate.compare(dag, tot) <= 0);
  return adopted.find(runs) ?? adopted[0] ?? versies[0];
}

/** With the besluiten about the product book; the same proposal also brought besluiten about tariffs. */
async function asVersieView({ tx }: QueryContext, { inhoud, ...rest }: Productversie): Promise<VersieView> {
  const besluiten = rest.besluit ? await besluitenOver(tx, rest.besluit.soort, rest.besluit.id) : [];
  return {
    ...rest,
    naam: inhoud.naam,
    besluiten: besluiten.filter(({ handeling }) => handeling.startsWith('productenboek-')),
  };
}

const contractOf = async ({ tx }: QueryContext, verband: string, code: string): Promise<Verwijzing> =>
  (
    await rows<Verwijzing>(
      tx,
      sql`select code, naam from beleid.v_contracten where verband = ${verband} and code = ${code}`,
    )
  )[0] ?? {
    code,
    naam: code,
  };
