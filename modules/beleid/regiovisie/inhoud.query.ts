// SPDX-License-Identifier: EUPL-1.2
import { bekend, type Herkomst } from '#libs/regiopakket';
import { type Lid, leesPagina, readLeden } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { type BeleidPagina, pagina as beleidPagina } from '../pack.ts';
import { basisfuncties, beleidsthemas, nvoAfspraken, visieschalen } from './norm.ts';
import { type Bewaarddeel, readDelen } from './regiovisie.store.ts';
import type {
  Blijk,
  Door,
  Geraadpleegde,
  Jeugdfunctie,
  Nvoafspraak,
  Visieinhoud,
  Visieweglatingen,
  Weggelaten,
} from './regiovisie.ts';

type Context = Pick<QueryContext, 'tx' | 'vandaag'>;

/** What stands in the regiovisie, without what the region left out. */
export const leesInhoud = async (context: Context, verband: string): Promise<Visieinhoud> =>
  (await leesVisie(context, verband)).inhoud;

type Visie = { readonly inhoud: Visieinhoud; readonly weggelaten: Visieweglatingen };

/** What the pack says, and in its place what the region itself wrote; the rest is unknown. */
export async function leesVisie(context: Context, verband: string): Promise<Visie> {
  const { pagina } = await leesPagina(context, verband, 'beleid', beleidPagina);
  const delen = await readDelen(context.tx, verband);
  const leden = await readLeden(context.tx, verband, context.vandaag);
  const functies = merged(delen, 'functie', (pagina.functies ?? []).map(functieOf), (code) => ({
    ...emptyFunctie,
    code,
  }));
  const geraadpleegden = merged(delen, 'geraadpleegde', (pagina.dialoog ?? []).flatMap(momentOf), (code) => ({
    ...emptyGeraadpleegde,
    code,
  }));
  const inhoud: Visieinhoud = {
    afspraken: nvoAfspraken.map((nummer) => afspraakVan(nummer, pagina, delen)),
    themas: beleidsthemas.map((thema, at) => ({
      thema,
      ...themaOf(pagina, at + 1),
      ...written(delen, 'thema', thema),
    })),
    functies: functies.filter((functie) => !isWeggelaten(functie)),
    teams: leden.map((lid) => ({ ...emptyTeam(lid), ...written(delen, 'team', lid.gemeente) })),
    geraadpleegden: geraadpleegden.filter((geraadpleegde) => !isWeggelaten(geraadpleegde)),
  };
  return {
    inhoud,
    weggelaten: {
      functies: functies.filter(isWeggelaten),
      geraadpleegden: geraadpleegden.filter(isWeggelaten),
    },
  };
}

const isWeggelaten = <T extends object>(regel: T): regel is Weggelaten<T> => 'weggelaten' in regel;

type Own = { readonly door: Door };
const doorOf = ({ naam, op }: Bewaarddeel): Own => ({ door: { naam, op: op.toString() } });

/** What the region wrote of this part; nothing when it did not. */
function written(delen: readonly Bewaarddeel[], soort: Bewaarddeel['soort'], code: string): object {
  const own = delen.find((deel) => deel.soort === soort && deel.code === code);
  return own ? { ...own.gegevens, ...doorOf(own) } : {};
}

/** The items of the pack, each in the region's own words where it has them, and then those that only the region has. */
function merged<T extends { readonly code: string }>(
  delen: readonly Bewaarddeel[],
  soort: Bewaarddeel['soort'],
  known: readonly T[],
  empty: (code: string) => T,
): readonly T[] {
  const added = delen.filter((deel) => deel.soort === soort && !known.some(({ code }) => code === deel.code));
  return [...known, ...added.map(({ code }) => empty(code))].map((item) => ({
    ...item,
    ...written(delen, soort, item.code),
  }));
}

function afspraakVan(nummer: number, pagina: BeleidPagina, delen: readonly Bewaarddeel[]): Nvoafspraak {
  const planned = pagina.nvoAfspraken?.find((afspraak) => afspraak.nummer === nummer)?.bewijs ?? [];
  const own: Partial<Nvoafspraak> = written(delen, 'afspraak', String(nummer));
  return {
    nummer,
    stand: null,
    toelichting: null,
    door: null,
    ...own,
    blijktUit: [...planned.map(({ tekst, ...herkomst }) => blijkOf(tekst, herkomst)), ...(own.blijktUit ?? [])],
  };
}

const blijkOf = (tekst: string, { bron }: Herkomst): Blijk => ({
  tekst: bron ? `${tekst} (${bron.document}, ${bron.paragraaf})` : tekst,
  waar: null,
  uitPlan: true,
});

function themaOf({ themas = [] }: BeleidPagina, nummer: number) {
  const schalen = themas.find((thema) => thema.nummer === nummer)?.schalen ?? [];
  const named = new Set(schalen.map(({ schaal }) => schaal));
  return {
    schalen: visieschalen.filter((schaal) => named.has(schaal)),
    toelichting: schalen.map(({ schaal, toelichtingSchaal }) => `${schaal}: ${toelichtingSchaal}`).join(' ') || null,
    door: null,
  };
}

const emptyFunctie: Jeugdfunctie = { code: '', naam: '', borging: null, tot: null, door: null };
const functieOf = ({ code, naam, borging, tot }: NonNullable<BeleidPagina['functies']>[number]): Jeugdfunctie => ({
  code,
  naam,
  borging: bekend(borging),
  tot: bekend(tot),
  door: null,
});

const emptyTeam = ({ gemeente, naam }: Lid) => ({
  gemeente,
  naam,
  functies: basisfuncties.map((basisfunctie) => ({ basisfunctie, stand: null, toelichting: null })),
  door: null,
});

const emptyGeraadpleegde: Geraadpleegde = { code: '', wie: '', wanneer: null, zei: null, gedaan: null, door: null };
/** Who only was told something was not consulted. */
const momentOf = (moment: NonNullable<BeleidPagina['dialoog']>[number]): readonly Geraadpleegde[] =>
  moment.soort === 'informeren'
    ? []
    : [
        {
          ...emptyGeraadpleegde,
          code: moment.code,
          wie: `${moment.naam} (${moment.met.join(', ')})`,
          wanneer: bekend(moment.wanneer),
        },
      ];
