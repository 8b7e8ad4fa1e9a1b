// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { compared } from '#libs/kernel';
import { onvolledigeProducten } from '#modules/producten';
import type { QueryContext } from '#platform/context';
import { firstRow, rows } from '#platform/database';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import { readVoorstel } from '../voorstel/voorstel.store.ts';
import { readDossier } from './dossier/dossier.store.ts';
import type { Tariefproces } from './proces.ts';
import type { Procesfeiten } from './proces-stand.rule.ts';
import { readGeldigeMixen } from './uitvraag/functiemix.store.ts';
import { readUitvraagVan } from './uitvraag/uitvraag.store.ts';
import type { Mixdeel } from './uitvraag/uitvraag.ts';

/** What the platform sees of a process now. */
export async function leesProcesfeiten(context: QueryContext, proces: Tariefproces): Promise<Procesfeiten> {
  const { tx, nu, vandaag } = context;
  const { verband, id, contract, reagerenTot, vrijgegeven } = proces;
  const producten = await leesTeBeprijzen(context, verband, contract);
  const uitvraag = await readUitvraagVan(tx, verband, id);
  const voorstel = proces.voorstel ? await readVoorstel(tx, proces.voorstel) : undefined;
  const prices = await readPrijzen(context, proces);
  const mixes = new Map((await readGeldigeMixen(tx, verband, proces.ingang)).map((mix) => [mix.product, mix.aandelen]));
  const reacties = await countTariefreacties(context, proces);
  return {
    vandaag,
    nu,
    producten: producten.length,
    onvolledig: (await onvolledigeProducten(context, verband, contract)).map(({ naam }) => naam),
    uitvraag: uitvraag ? { sluit: uitvraag.sluit, ingediend: uitvraag.antwoorden } : null,
    zonderKostprijs: producten.filter(({ product }) => !prices.has(product)).map(({ naam }) => naam),
    andereMix: producten
      .filter(({ product }) => differs(mixes.get(product), prices.get(product)))
      .map(({ naam }) => naam),
    reagerenTot,
    ...reacties,
    vrijgegeven: vrijgegeven !== null,
    isVoorgesteld: voorstel?.staat === 'voorgesteld',
    isVastgesteld: proces.staat === 'afgerond' || voorstel?.staat === 'vastgesteld',
    metVerslag: (await readDossier(tx, verband, id)).flatMap(({ stap, soort }) =>
      stap && soort === 'verslag' ? stap : [],
    ),
  };
}

type Prijs = { readonly product: string; readonly functiemix: readonly Mixdeel[] | null };

/** Of each product with a price for the year: the function mix that it rests on; a basistarief has that of its grounds. */
async function readPrijzen(
  { tx }: QueryContext,
  { verband, contract, jaar }: Tariefproces,
): Promise<ReadonlyMap<string, Prijs['functiemix']>> {
  const found = await rows<Prijs>(
    tx,
    sql`select distinct on (t.product) t.product, k.bewijs -> 'input' -> 'functiemix' as functiemix
        from tarieven.tarieven t
        left join tarieven.basisgronden g on g.verband = t.verband and g.basis = t.kostprijs
        left join tarieven.kostprijzen k on k.verband = t.verband and k.id = coalesce(g.kostprijs, t.kostprijs)
        where t.verband = ${verband} and t.contract = ${contract} and t.staat <> 'vervallen'
          and t.van between make_date(${jaar}, 1, 1) and make_date(${jaar}, 12, 31)
        order by t.product, t.cao = 'basis', t.cao, t.micro, g.cao`,
  );
  return new Map(found.map(({ product, functiemix }) => [product, functiemix]));
}

function differs(chosen: readonly Mixdeel[] | undefined, used: Prijs['functiemix'] | undefined): boolean {
  if (!chosen || !used) return false;
  const same = chosen.every(({ functie, procent }) =>
    used.some((part) => part.functie === functie && compared(part.procent, procent) === 0),
  );
  return !same || chosen.length !== used.length;
}

/** Reactions that were handed in, and those among them that have no answer yet. */
export async function countTariefreacties(
  { tx }: Pick<QueryContext, 'tx'>,
  { verband, id, vrijgegeven }: Tariefproces,
): Promise<{ readonly reacties: number; readonly zonderAntwoord: number }> {
  const row = await firstRow<{ reacties: number; open: number }>(
    tx,
    sql`select greatest(p.reacties, (select count(*)::int from tarieven.tariefreacties r
            where r.verband = p.verband and r.proces = p.id and r.ingediend is not null)) as reacties,
          (select count(*)::int from tarieven.tariefreacties r
            where r.verband = p.verband and r.proces = p.id and r.ingediend is not null
              and not exists (select from tarieven.beantwoorde_tariefreacties b
                where b.verband = r.verband and b.reactie = r.id)) as open
        from tarieven.processen p where p.verband = ${verband} and p.id = ${id}`,
  );
  return { reacties: row?.reacties ?? 0, zonderAntwoord: vrijgegeven ? 0 : (row?.open ?? 0) };
}
