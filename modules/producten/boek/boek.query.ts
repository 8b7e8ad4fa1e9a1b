// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { bekend } from '#libs/regiopakket';
import { leesAfzender, leesPagina, verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { type PakketNoShow, type ProductenPagina, pagina as productenPagina } from '../pack.ts';
import { kernVan, type Productversie, readGeldende } from '../productversie/productversie.store.ts';
import { omgekeerd } from '../productversie/relatie.ts';
import { categorieen } from '../productversie/telling.query.ts';
import { tellingToetsen } from '../productversie/telling-toetsen.rule.ts';
import { leesVormen } from '../vorm/vormen.query.ts';

type Woord = { readonly code: string; readonly naam: string };
export type Boekcontract = Woord & { readonly nummer: number };

/** A product as the book tells it, with the names of what it refers to. */
export type Boekproduct = {
  readonly versie: Productversie;
  readonly contract: Boekcontract;
  readonly categorie: string;
  /** Code of list WJ756 by which its unit is declared; null when nothing is declared per client, or it does not fit. */
  readonly eenheidcode: string | null;
  readonly doelen: readonly string[];
  readonly kernbedingen: readonly string[];
  readonly relaties: readonly { readonly soort: string; readonly naam: string }[];
  readonly onderdelen: ProductenPagina['onderdelen'];
  readonly noShow: PakketNoShow & { readonly eigen: boolean };
  readonly vorm: string | null;
};
export type Boek = {
  readonly verband: string;
  readonly afzender: readonly string[];
  readonly dag: Temporal.PlainDate;
  readonly producten: readonly Boekproduct[];
};

/** The book as it counts today: what is adopted, and what is still in concept for who may see that. */
export async function leesBoek(context: QueryContext): Promise<Boek | undefined> {
  const { tx, vandaag } = context;
  const verband = await verbandVan(context);
  if (!verband) return undefined;
  const versies = await readGeldende(tx, verband, vandaag);
  const { pagina } = await leesPagina(context, verband, 'producten', productenPagina);
  const names = await readNames(context, verband);
  return {
    verband,
    afzender: await leesAfzender(context, verband),
    dag: vandaag,
    producten: versies.map((versie) => productVan(versie, versies, pagina, names)),
  };
}

type Names = {
  readonly contracten: readonly Boekcontract[];
  readonly doelen: ReadonlyMap<string, string>;
  readonly kernbedingen: ReadonlyMap<string, string>;
  readonly vormen: ReadonlyMap<string, string>;
};

async function readNames(context: QueryContext, verband: string): Promise<Names> {
  const { tx } = context;
  const named = (found: readonly Woord[]) => new Map(found.map(({ code, naam }) => [code, naam]));
  return {
    contracten: await rows(tx, sql`select code, naam, nummer from beleid.v_contracten where verband = ${verband}`),
    doelen: named(await rows(tx, sql`select code, naam from beleid.v_doelen where verband = ${verband}`)),
    kernbedingen: named(await rows(tx, sql`select code, naam from beleid.v_kernbedingen where verband = ${verband}`)),
    vormen: named(
      (await leesVormen(context, verband)).map(({ code, inhoud }) => ({ code, naam: bekend(inhoud.naam) ?? code })),
    ),
  };
}

function productVan(
  versie: Productversie,
  versies: readonly Productversie[],
  pagina: ProductenPagina,
  names: Names,
): Boekproduct {
  const { product, contract, inhoud } = versie;
  const kern = kernVan(inhoud);
  const telling = tellingToetsen(kern, categorieen);
  const nameIn = (from: ReadonlyMap<string, string>) => (code: string) => from.get(code) ?? code;
  return {
    versie,
    contract: names.contracten.find(({ code }) => code === contract) ?? { code: contract, naam: contract, nummer: 0 },
    categorie: categorieen[kern.wet][kern.categorie] ?? 'onbekende categorie',
    eenheidcode: telling.status === 'decided' ? telling.value : null,
    doelen: inhoud.doelen.map(nameIn(names.doelen)),
    kernbedingen: inhoud.kernbedingen.map(nameIn(names.kernbedingen)),
    relaties: relationsIn(versies, product),
    onderdelen: pagina.onderdelen.filter(({ binnen }) => binnen.includes(product)),
    noShow: { ...(inhoud.noShow ?? pagina.noShow), eigen: inhoud.noShow !== undefined },
    vorm: inhoud.vorm ? nameIn(names.vormen)(inhoud.vorm) : null,
  };
}

/** What the product says of others, and what others say of it turned round; each once. */
function relationsIn(versies: readonly Productversie[], product: string): Boekproduct['relaties'] {
  const nameOf = (code: string) => versies.find((one) => one.product === code)?.inhoud.naam ?? code;
  const found = versies.flatMap(({ product: from, inhoud }) =>
    (inhoud.relaties ?? []).flatMap(({ soort, product: to }) => {
      if (from === product) return [{ soort: String(soort), naam: nameOf(to) }];
      return to === product ? [{ soort: String(omgekeerd[soort]), naam: nameOf(from) }] : [];
    }),
  );
  return [...new Map(found.map((one) => [`${one.soort} ${one.naam}`, one])).values()];
}
