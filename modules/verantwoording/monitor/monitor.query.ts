// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { datum } from '#libs/kernel';
import { verbandVan } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { defineQuery } from '#platform/query';
import { type IndicatorStand, leesIndicatoren } from '../indicator/indicatoren.query.ts';
import { lezers } from '../lezers.ts';
import type { Monitorfilter } from './cel.query.ts';
import { type Doel, leesDoelen } from './doelen.query.ts';
import { doelsom } from './doelsom.rule.ts';
import { leesKeuzes, type Monitorkeuzes, type Naam } from './keuzes.query.ts';
import { type Periodekeuze, periodeKiezen } from './periode-kiezen.ts';
import { geenSom, type Som } from './som.ts';
import { type Groep, leesSommen, type Somrij } from './sommen.query.ts';

/** What stands in the address of the page. */
export type Monitorvraag = {
  readonly periode?: string | undefined;
  readonly contract?: string | undefined;
  readonly gemeente?: string | undefined;
};
type Groepsom = Naam & { readonly som: Som };
export type Doelrij = Doel & { readonly producten: number; readonly som: Som; readonly uitleg: Outcome<number> };

export type MonitorView = {
  readonly filter: Omit<Monitorfilter, 'verband' | 'periode'> & { readonly periode: Periodekeuze };
  /** Whose euros these are: of one gemeente, or of all members together. */
  readonly zicht: 'gemeente' | 'verband';
  readonly keuzes: Monitorkeuzes;
  readonly totaal: Som;
  readonly doelen: readonly Doelrij[];
  /** What was declared without serving any doel; null when there is none. */
  readonly zonderDoel: Som | null;
  readonly maanden: readonly { readonly maand: Temporal.PlainDate; readonly som: Som }[];
  readonly producten: readonly Groepsom[];
  readonly aanbieders: readonly Groepsom[];
  readonly gemeenten: readonly Groepsom[];
  readonly indicatoren: readonly IndicatorStand[];
  readonly vandaag: Temporal.PlainDate;
};

/** Which verband, and which lines: a code that is no choice here filters nothing away unseen, it simply finds nothing. */
export async function filterVan(context: QueryContext, vraag: Monitorvraag): Promise<Monitorfilter | undefined> {
  const verband = await verbandVan(context);
  if (!verband) return undefined;
  const periode = periodeKiezen(vraag.periode, context.vandaag);
  const gemeente = context.wie.hoed.soort === 'gemeente' ? context.wie.hoed.code : (vraag.gemeente ?? null);
  return { verband, periode, contract: vraag.contract ?? null, gemeente };
}

/** What the care of a period cost, by doel and by everything else; as far as the hat may see. */
export const monitorInzien = defineQuery({
  naam: 'verantwoording/monitor-inzien',
  rollen: lezers,
  run: async (context, vraag: Monitorvraag): Promise<MonitorView | undefined> => {
    const filter = await filterVan(context, vraag);
    if (!filter) return undefined;
    const { verband, ...shown } = filter;
    const { doelen, bereik } = await leesDoelen(context, verband);
    const sommen = await leesSommen(context.tx, filter, bereik);
    const keuzes = await leesKeuzes(context, verband);
    const group = (groep: Groep, names: readonly Naam[]) => groupsOf(sommen, groep, names);
    return {
      filter: shown,
      zicht: context.wie.hoed.soort === 'gemeente' ? 'gemeente' : 'verband',
      keuzes,
      totaal: sommen.find(({ groep }) => groep === 'totaal') ?? geenSom,
      doelen: doelen.map((doel) => withSum(doel, sommen)),
      zonderDoel: sommen.find(({ groep }) => groep === 'zonder-doel') ?? null,
      maanden: sommen
        .filter(({ groep }) => groep === 'maand')
        .flatMap((som) => (som.sleutel ? [{ maand: datum(som.sleutel), som }] : [])),
      producten: group('product', keuzes.producten),
      aanbieders: group('aanbieder', keuzes.aanbieders),
      gemeenten: group('gemeente', keuzes.gemeenten),
      indicatoren: await leesIndicatoren(context, verband, filter.contract),
      vandaag: context.vandaag,
    };
  },
});

function withSum(doel: Doel, sommen: readonly Somrij[]): Doelrij {
  const own = sommen.filter(({ sleutel }) => sleutel === doel.code);
  const parts = own.filter(({ groep }) => groep === 'doel-product');
  const bijdragen = parts.flatMap(({ deel, toegekend }) => (deel ? [{ product: deel, toegekend }] : []));
  return {
    ...doel,
    producten: parts.length,
    som: own.find(({ groep }) => groep === 'doel') ?? geenSom,
    uitleg: doelsom(bijdragen),
  };
}

/** The most money first. Lines that could not be linked have no key; they are named for what they are. */
const groupsOf = (sommen: readonly Somrij[], groep: Groep, names: readonly Naam[]): readonly Groepsom[] =>
  sommen
    .filter((som) => som.groep === groep)
    .map((som) => ({
      code: som.sleutel ?? '',
      naam: names.find(({ code }) => code === som.sleutel)?.naam ?? som.sleutel ?? 'niet te koppelen',
      som,
    }))
    .toSorted((a, b) => b.som.gedeclareerd - a.som.gedeclareerd);
