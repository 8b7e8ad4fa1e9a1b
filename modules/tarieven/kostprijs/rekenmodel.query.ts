// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import { type Datum, zonderLeeg } from '#libs/kernel';
import { bekend, type Herkomst, packSource } from '#libs/regiopakket';
import { type LoadedPage, leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { metGeladenLonen } from '../loon/geladen-lonen.query.ts';
import { type PakketBewerking, type PakketParameter, pagina as schema, type TarievenPagina } from '../pack.ts';
import { gekozenMixen } from '../proces/uitvraag/gekozen-mixen.query.ts';
import { metRekenbases } from '../rekenbasis/rekenbases-toepassen.ts';
import { readGeldendeRekenbases } from '../rekenbasis/rekenbasis.store.ts';
import type { Bewerking, Modelparameter } from './kostprijsmodel.ts';
import type { CaoLonen } from './loontabel.ts';
import type { Rekenmodel } from './rekenmodel.ts';

export type GelezenModel = LoadedPage<TarievenPagina> & { readonly model: Rekenmodel };

/**
 * The cost-price model of a verband, out of its region pack, with the wage tables that people loaded.
 * @param dag computes with the function mixes that were chosen in a tariefproces and with what was settled for single
 * products, as they count on this day
 * @param zonder leaves out what was settled for this product
 */
export async function leesRekenmodel(
  context: Pick<QueryContext, 'tx'>,
  verband: string,
  dag?: Datum,
  zonder?: string,
): Promise<GelezenModel> {
  const { kop, pagina } = await leesPagina(context, verband, 'tarieven', schema);
  const read = modelOf(pagina);
  const model = { ...read, lonen: await metGeladenLonen(context.tx, verband, read.lonen) };
  if (!dag) return { kop, pagina, model };
  const chosen = await gekozenMixen(context.tx, verband, dag);
  const bases = await readGeldendeRekenbases(context.tx, verband, dag);
  const settled = metRekenbases(
    model,
    bases.filter(({ product }) => product !== zonder),
  );
  return { kop, pagina, model: { ...settled, functiemixen: [...chosen, ...settled.functiemixen] } };
}

function modelOf(pagina: TarievenPagina): Rekenmodel {
  const { keuzes, caos, bewerkingen, rekenwijzen = [], functiemixen, parameters } = pagina;
  return {
    bewerkingen: bewerkingen.map(asBewerking),
    rekenwijzen: rekenwijzen.map(({ vanaf = 'uur', ...wijze }) => ({
      ...wijze,
      vanaf,
      bewerkingen: wijze.bewerkingen.map(asBewerking),
    })),
    parameters: parameters.map(asParameter),
    caos: caos.map(({ code, naam }) => ({ code, naam })),
    lonen: lonenVan(pagina),
    loonpeildag: keuzes.lonen?.peildag ?? '01-01',
    functiemixen: functiemixen.map(({ product, aandelen, ...herkomst }, at) => ({
      product,
      functiemix: aandelen.map((deel) => ({ ...deel, bron: sourceOf(`functiemixen.${at + 1}`, herkomst) })),
    })),
    declarabel: (keuzes.declarabeleTijd.tijd ?? []).map(({ soort, declarabel }) => ({
      soort,
      declarabel: bekend(declarabel),
    })),
    afronding: keuzes.afronding
      ? { uurUitMinuut: keuzes.afronding.uurUitMinuut, maandOpHeleEuro: keuzes.afronding.maandOpHeleEuro }
      : {},
    differentiatie: keuzes.cao.differentiatie,
    metMicro: keuzes.micro.lagereOverhead,
    basistarief: { wijze: keuzes.cao.basistarief, bron: sourceOf('keuzes.cao', keuzes.cao) },
  };
}

function lonenVan({ uurlonen, loontabellen = [], inschalingen = [], loonstijgingen = [] }: TarievenPagina): CaoLonen {
  return {
    uurlonen: uurlonen.map(({ cao, functie, euroPerUur, peildatum, ...herkomst }, at) => ({
      cao,
      functie,
      euroPerUur,
      jaar: Number(peildatum.slice(0, 4)),
      bron: sourceOf(`uurlonen.${at + 1}`, herkomst),
    })),
    loontabellen: loontabellen.map(({ cao, van, tot, urenPerWeek, schalen, ...herkomst }, at) => ({
      cao,
      van,
      ...(tot && { tot }),
      urenPerWeek,
      schalen,
      bron: sourceOf(`loontabellen.${at + 1}`, herkomst),
    })),
    inschalingen: inschalingen.map(({ cao, functie, schaal, trede }) => ({ cao, functie, schaal, trede })),
    loonstijgingen: loonstijgingen.map(({ cao, vanaf, procent, ...herkomst }, at) => ({
      cao,
      vanaf,
      procent,
      bron: sourceOf(`loonstijgingen.${at + 1}`, herkomst),
    })),
  };
}

const asBewerking = ({
  bron,
  zieOok,
  voorbeeld,
  toelichting,
  geldig,
  naam: _,
  ...rest
}: PakketBewerking): Bewerking => ({
  ...zonderLeeg(rest),
  bron: sourceOf(rest.code, { bron, zieOok, voorbeeld, toelichting, geldig }),
});

const asParameter = ({ bron, zieOok, voorbeeld, toelichting, geldig, ...rest }: PakketParameter): Modelparameter => ({
  ...zonderLeeg(rest),
  bron: sourceOf(rest.code, { bron, zieOok, voorbeeld, toelichting, geldig }),
});

/** The name by which the list of sources shows it: its code, or its place on the page. */
const sourceOf = (code: string, herkomst: Herkomst): Source => packSource(`tarieven/${code}`, herkomst);
