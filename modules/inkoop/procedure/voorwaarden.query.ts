// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Datum, eurocent } from '#libs/kernel';
import { bekend, dagenVan, packSource } from '#libs/regiopakket';
import { leesPagina, leesVerband } from '#modules/regio';
import { pagina as tarievenPagina } from '#modules/tarieven/pack';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import {
  type InkoopPagina,
  volledig as inkoopPagina,
  type PakketCriterium,
  type PakketProcedurevorm,
} from '../pack.ts';
import type { Planningseis } from './planning-toetsen.rule.ts';
import type {
  AangebodenProduct,
  AangebodenTarief,
  Procedurevorm,
  Toelatingscriterium,
  Voorwaarden,
} from './voorwaarden.ts';

/** What the plan says about a contract, as far as buying it needs. */
export type Contractkeuze = {
  readonly code: string;
  readonly nummer: number;
  readonly naam: string;
  readonly wet: string;
  /** Code of the form of procedure; null where the plan has not chosen one. */
  readonly vorm: string | null;
  readonly looptijdJaren: number | null;
};

/** @param dag the day on which what is bought begins: the choices that count then are the ones to buy by */
export const leesContracten = (
  { tx, vandaag }: Pick<QueryContext, 'tx' | 'vandaag'>,
  verband: string,
  dag: Datum = vandaag,
): Promise<readonly Contractkeuze[]> =>
  rows(
    tx,
    sql`select code, nummer, naam, wet,
          coalesce(keuzes #>> '{procedure,vorm,keuze,waarde}',
            case when jsonb_typeof(keuzes #> '{procedure,vorm}') = 'string'
              then nullif(nullif(keuzes #>> '{procedure,vorm}', 'onbekend'), 'geen') end) as vorm,
          coalesce(keuzes #>> '{looptijd,initieelJaren,keuze,waarde}',
            case when jsonb_typeof(keuzes #> '{looptijd,initieelJaren}') = 'number'
              then keuzes #>> '{looptijd,initieelJaren}' end)::int as "looptijdJaren"
        from (select code, nummer, naam, wet, beleid.v_keuzes_op(verband, code, ${dag}) as keuzes
              from beleid.v_contracten where verband = ${verband}) c order by nummer`,
  );

/** All that applies to a procedure for this contract, as it stands now. `undefined` when the plan gives it no form. */
export async function leesVoorwaarden(
  context: QueryContext,
  verband: string,
  contract: string,
  ingang: Datum,
): Promise<Voorwaarden | undefined> {
  const keuze = (await leesContracten(context, verband, ingang)).find(({ code }) => code === contract);
  const { kop, pagina } = await leesPagina(context, verband, 'inkoop', inkoopPagina);
  const vorm = pagina.procedurevormen.find(({ code }) => code === keuze?.vorm);
  if (!keuze || !vorm) return undefined;
  const tarieven = await leesPagina(context, verband, 'tarieven', tarievenPagina);
  const { micro } = tarieven.pagina.keuzes;
  return {
    pakket: { naam: kop.naam, versie: kop.versie, hash: kop.hash },
    verband: await leesVerband(context, verband),
    wet: keuze.wet,
    looptijdJaren: keuze.looptijdJaren,
    vorm: asVorm(vorm),
    criteria: pagina.criteria.map(asCriterium).toSorted((a, b) => a.nummer - b.nummer),
    hoorEnWederhoor: asHoor(pagina),
    producten: await readProducten(context, verband, contract, ingang),
    caos: tarieven.pagina.caos.map(({ code, naam }) => ({ code, naam })),
    micro: {
      werknemersMinderDan: micro.werknemersMinderDan,
      omzetOfBalansMinderDan: eurocent(micro.omzetOfBalansMinderDanEuro * 100),
    },
  };
}

const readProducten = ({ tx }: QueryContext, verband: string, contract: string, dag: Datum) =>
  rows<AangebodenProduct>(
    tx,
    sql`select product as code, naam, eenheid, voorbeeld from producten.v_producten
        where verband = ${verband} and contract = ${contract} and staat = 'vastgesteld'
          and van <= ${dag} and (tot is null or tot >= ${dag}) order by naam`,
  );

/** The adopted tariffs on a day; they are public. */
export const leesTarieven = ({ tx }: Pick<QueryContext, 'tx'>, verband: string, contract: string, dag: Datum) =>
  rows<AangebodenTarief>(
    tx,
    sql`select product, cao, micro, bedrag, eenheid, voorbeeld from tarieven.v_tarieven
        where verband = ${verband} and contract = ${contract} and staat = 'vastgesteld'
          and van <= ${dag} and (tot is null or tot >= ${dag}) order by product, cao, micro`,
  );

const asVorm = (vorm: PakketProcedurevorm): Procedurevorm => ({
  code: vorm.code,
  naam: vorm.naam,
  tussentijds: vorm.toetreding?.tussentijds ?? 'nee',
  gronden: vorm.toetreding?.gronden.map(({ naam }) => naam) ?? [],
  stappen: vorm.stappen.map(({ code, naam, wie }) => ({ code, naam, wie })),
  source: packSource(`inkoop/${vorm.code}`, vorm),
});

const asCriterium = (criterium: PakketCriterium): Toelatingscriterium => ({
  code: criterium.code,
  nummer: criterium.nummer,
  naam: criterium.naam,
  eis: criterium.eis,
  terugblikJaren: bekend(criterium.terugblikJaren),
  per: criterium.per,
  knockOut: criterium.knockOut,
  uitgezonderd: criterium.uitgezonderd,
  tenzij: criterium.tenzij ?? null,
  afbakening: criterium.afbakening ?? [],
  drempel: criterium.drempel === undefined ? null : (bekend(criterium.drempel) ?? 'onbekend'),
  bewijs: criterium.bewijs.map((vraag) => ({
    code: vraag.code,
    naam: vraag.naam,
    per: vraag.per,
    geldigheidMaanden: vraag.geldigheidMaanden === undefined ? null : bekend(vraag.geldigheidMaanden),
    source: packSource(`inkoop/${vraag.code}`, vraag),
  })),
  source: packSource(`inkoop/${criterium.code}`, criterium),
});

const asHoor = ({ hoorEnWederhoor }: InkoopPagina): Voorwaarden['hoorEnWederhoor'] => ({
  voorAfwijzing: hoorEnWederhoor.voorAfwijzing,
  aanTeTonen: hoorEnWederhoor.aanTeTonen,
  termijnDagen: bekend(hoorEnWederhoor.termijnDagen),
  source: packSource('inkoop/hoorEnWederhoor', hoorEnWederhoor),
});

/** Which of our moments an entry of the region's planning is about. */
const momentOf: Readonly<Record<string, Planningseis['moment']>> = {
  'start-inkoop': 'opent',
  'sluiting-inschrijving': 'sluit',
  'alle-gecontracteerd': 'uitslag',
  'ingang-contracten': 'ingang',
};

/** The moments that the region's own planning names, by contract. */
export async function leesPlanningseisen(
  context: Pick<QueryContext, 'tx'>,
  verband: string,
): Promise<(contract: string) => readonly Planningseis[]> {
  const { pagina } = await leesPagina(context, verband, 'inkoop', inkoopPagina);
  return (contract) =>
    pagina.planning.flatMap((eis) => {
      const moment = momentOf[eis.code];
      const wanneer = dagenVan(bekend(eis.dag) ?? '');
      const reaches = eis.contracten === 'alle' || eis.contracten.includes(contract);
      if (!moment || !wanneer?.eind || !reaches) return [];
      const { begin: van, eind: tot } = wanneer;
      return [{ moment, wat: eis.wat, van, tot, hard: eis.hard, source: packSource(`inkoop/${eis.code}`, eis) }];
    });
}
