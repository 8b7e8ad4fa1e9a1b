// SPDX-License-Identifier: EUPL-1.2
import type { Herkomst, Waarde } from '#libs/regiopakket';
import { segmentaarden } from '#modules/beleid/pack';
import type { Gezegde } from './plannen-vergelijken.rule.ts';
import type { Vergelijkplan } from './vergelijkplan.query.ts';

// How what a plan says becomes a text that can stand beside that of another.

export type Paginas = Vergelijkplan['paginas'];
export type Vraag = { readonly onderwerp: string; readonly van: (paginas: Paginas) => readonly Gezegde[] };
export type Vraagdeel = { readonly titel: string; readonly rijen: readonly Vraag[] };

export const gezegd = (tekst: string, { bron }: Herkomst): Gezegde => ({ tekst, bron: bron ?? null });
export const alle = <T extends Herkomst>(
  items: readonly T[] | undefined,
  tekst: (item: T) => string,
): readonly Gezegde[] => (items ?? []).map((item) => gezegd(tekst(item), item));
export const een = <T extends Herkomst>(item: T | undefined, tekst: (item: T) => string): readonly Gezegde[] =>
  item ? [gezegd(tekst(item), item)] : [];
export const naamVan = ({ naam }: { readonly naam: Waarde<string> }): string => waardeTekst(naam);

/** A value of the plan as one reads it: known, silent, none, or all readings. */
export const waardeTekst = <T extends string | number | readonly string[]>(
  waarde: Waarde<T>,
  tekst: (value: T | 'onbekend' | 'geen') => string = String,
): string =>
  typeof waarde === 'object' && 'tegenstrijdig' in waarde
    ? waarde.tegenstrijdig.map((lezing) => `${tekst(lezing.waarde)} (${lezing.bron.paragraaf})`).join(' of ')
    : tekst(waarde);

const aarden: Readonly<Record<(typeof segmentaarden)[number], string>> = {
  'gedwongen-kader': 'Veiligheid en gedwongen kader',
  crisis: 'Crisis',
  'hoog-specialistisch': 'Hoog-specialistisch, verblijf met behandeling',
  wonen: 'Wonen',
  dag: 'Dagbesteding en dagbehandeling',
  ambulant: 'Ambulant: begeleiding en behandeling',
  onderwijs: 'Onderwijs',
  huishouden: 'Hulp bij het huishouden',
};

/** One row for each kind of segment. */
export const perAard = (van: (paginas: Paginas, codes: ReadonlySet<string>) => readonly Gezegde[]): readonly Vraag[] =>
  segmentaarden.map((aard) => ({
    onderwerp: aarden[aard],
    van: (paginas) => {
      const own = paginas.beleid.segmenten.filter((segment) => segment.aard === aard).map(({ code }) => code);
      return van(paginas, new Set(own));
    },
  }));

export const keuzePerAard = (
  keuze: 'looptijd' | 'procedure' | 'bekostiging' | 'leveranciers',
  tekst: (paginas: Paginas, contract: Paginas['beleid']['contracten'][number]) => string,
): readonly Vraag[] =>
  perAard((paginas, codes) =>
    paginas.beleid.contracten.flatMap((contract) => {
      const gekozen = contract.keuzes?.[keuze];
      return gekozen && codes.has(contract.segment)
        ? [gezegd(`${contract.naam}: ${tekst(paginas, contract)}`, gekozen)]
        : [];
    }),
  );
