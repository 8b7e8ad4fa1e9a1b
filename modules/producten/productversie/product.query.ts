// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import type { Herkomst } from '#libs/regiopakket';
import { type BesluitView, besluitenOver, leesPagina } from '#modules/regio';
import { type RegioPagina, pagina as regioPagina } from '#modules/regio/pack';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { type PakketNoShow, type ProductenPagina, pagina as productenPagina } from '../pack.ts';
import { type Dienbaar, leesDienbaar } from './dienbaar.query.ts';
import { productCompleet } from './product-compleet.rule.ts';
import { lezers, versiesVan } from './producten.query.ts';
import { kernVan, type Productversie } from './productversie.store.ts';
import { type Productkern, type Verschil, versieId } from './productversie.ts';
import { zonderTariefgevolg } from './tariefgevolg-toetsen.rule.ts';
import { versiesVergelijken } from './versies-vergelijken.rule.ts';

type Verwijzing = { readonly code: string; readonly naam: string };
export type Relatie = {
  readonly soort: string;
  readonly product: string;
  readonly naam: string;
  readonly herkomst: Herkomst | null;
};
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
  readonly noShow: PakketNoShow;
  readonly compleet: Outcome<true>;
  readonly geschiedenis: readonly Gebeurtenis[];
  readonly magBewerken: boolean;
  readonly magVoorbereiden: boolean;
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
      noShow: pagina.noShow,
      compleet: productCompleet(
        kernVan(inhoud),
        kernbedingen.filter(({ staat }) => staat === 'vastgesteld').map(({ code }) => code),
      ),
      geschiedenis: await readHistory(tx, { soort: 'product', id: product }),
      magBewerken: buys && shown.staat === 'concept',
      magVoorbereiden: buys && versies.every(({ staat }) => staat === 'vastgesteld'),
    };
  },
});

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

/** The relations that this product names, and those in which others name it, turned round. */
async function relationsOf(
  { tx }: QueryContext,
  verband: string,
  { product, inhoud }: Productversie,
): Promise<readonly Relatie[]> {
  const others = await rows<{ product: string; naam: string; relaties: { soort: string; product: string }[] }>(
    tx,
    sql`select distinct on (product) product, inhoud ->> 'naam' as naam, coalesce(inhoud -> 'relaties', '[]') as relaties
        from producten.productversies where verband = ${verband} and product <> ${product} order by product, versie desc`,
  );
  const own = (inhoud.relaties ?? []).map((relatie): Relatie => {
    const { soort, product: other, ...herkomst } = relatie;
    return { soort, product: other, naam: others.find((one) => one.product === other)?.naam ?? other, herkomst };
  });
  const named = others.flatMap((other) =>
    other.relaties
      .filter((relatie) => relatie.product === product)
      .map(
        ({ soort }): Relatie => ({
          soort: turned[soort] ?? soort,
          product: other.product,
          naam: other.naam,
          herkomst: null,
        }),
      ),
  );
  return [
    ...own,
    ...named.filter(({ soort, product: code }) => !own.some((one) => one.soort === soort && one.product === code)),
  ];
}

const turned: Readonly<Record<string, string>> = {
  'lichter-dan': 'zwaarder-dan',
  'zwaarder-dan': 'lichter-dan',
  'volgt-op': 'gaat-vooraf-aan',
};

/** What the form of a concept needs. Without a concept there is no form. */
export const productKeuzen = defineQuery({
  naam: 'producten/product-keuzen',
  rollen: ['inkoper'],
  run: async (
    context,
    { product }: { readonly product: string },
  ): Promise<(Dienbaar & { readonly concept: Productversie }) | undefined> => {
    const found = await versiesVan(context, product);
    const concept = found?.versies.find(({ staat }) => staat === 'concept');
    return found && concept && { concept, ...(await leesDienbaar(context, found.verband, concept.contract)) };
  },
});

export type WijzigingView = {
  readonly concept: Productversie;
  readonly geldend: Productversie;
  readonly verschillen: Outcome<readonly Verschil[]>;
  readonly tariefgevolg: Outcome<true>;
  readonly compleet: Outcome<true>;
  /** The entry of the mandate register that this decision rests on, with the name of who decides. */
  readonly mandaat: (RegioPagina['mandaten'][number] & { readonly wie: string }) | null;
  readonly onderwerp: string;
};

/** A prepared change beside what runs now, with everything that is checked before someone decides. */
export const wijzigingInzien = defineQuery({
  naam: 'producten/wijziging-inzien',
  rollen: ['inkoper', 'beleidsadviseur', 'programmadirecteur', 'bestuurder', 'college'],
  run: async (context, { product }: { readonly product: string }): Promise<WijzigingView | undefined> => {
    const found = await versiesVan(context, product);
    const concept = found?.versies.find(({ staat }) => staat === 'concept');
    const geldend = found?.versies.find(({ staat }) => staat === 'vastgesteld');
    if (!found || !concept || !geldend) return undefined;
    const dienbaar = await leesDienbaar(context, found.verband, concept.contract);
    const { kernbedingen } = dienbaar;
    const verschillen = versiesVergelijken(withNames(geldend, dienbaar), withNames(concept, dienbaar));
    const { pagina } = await leesPagina(context, found.verband, 'regio', regioPagina);
    const mandaat = pagina.mandaten.find(({ handeling }) => handeling === 'productenboek-wijzigen');
    return {
      concept,
      geldend,
      verschillen,
      tariefgevolg: zonderTariefgevolg(verschillen.status === 'decided' ? verschillen.value : []),
      compleet: productCompleet(
        kernVan(concept.inhoud),
        kernbedingen.filter(({ staat }) => staat === 'vastgesteld').map(({ code }) => code),
      ),
      mandaat: mandaat
        ? { ...mandaat, wie: pagina.gremia.find(({ code }) => code === mandaat.beslist)?.naam ?? 'onbekend' }
        : null,
      onderwerp: versieId(product, concept.versie),
    };
  },
});

/** For the page: what is served is told by name. */
function withNames({ inhoud }: Productversie, { doelen, kernbedingen }: Dienbaar): Productkern {
  const names = (codes: readonly string[], known: readonly Verwijzing[]) =>
    codes.map((code) => known.find((one) => one.code === code)?.naam ?? code);
  const kern = kernVan(inhoud);
  return { ...kern, doelen: names(kern.doelen, doelen), kernbedingen: names(kern.kernbedingen, kernbedingen) };
}
