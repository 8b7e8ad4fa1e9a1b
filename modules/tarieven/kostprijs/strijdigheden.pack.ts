// SPDX-License-Identifier: EUPL-1.2
import { zonderLeeg } from '#libs/kernel';
import { bekend, type Strijdigheid, type Waarde } from '#libs/regiopakket';
import { circles } from './keten.ts';
import { verschillen } from './kostprijs-voorbereiden.rule.ts';
import type { Bewerking, Kostprijsvraag, Modelparameter, Rekeneenheid } from './kostprijsmodel.ts';
import { overlappingen } from './loontabel.ts';
import { effectVan } from './stap.ts';
import type { Tijdsoort } from './tijdsoort.ts';

/** As a page may hold them: what it does not say is left out or undefined. */
type Los<T> = { readonly [Key in keyof T]?: T[Key] | undefined };
type Model = {
  readonly keuzes: {
    readonly winstEnRisico: { readonly procent: string };
    readonly declarabeleTijd: {
      readonly tijd?: readonly { readonly soort: Tijdsoort; readonly declarabel: Waarde<boolean> }[] | undefined;
    };
  };
  readonly bewerkingen: readonly Regel[];
  readonly rekenwijzen?:
    | readonly {
        readonly producten: readonly string[];
        readonly vanaf?: Rekeneenheid | undefined;
        readonly bewerkingen: readonly Regel[];
      }[]
    | undefined;
  readonly parameters: readonly Cijfer[];
  readonly loontabellen?:
    | readonly { readonly cao: string; readonly van: string; readonly tot?: string | undefined }[]
    | undefined;
};
type Regel = Pick<Bewerking, 'code' | 'soort' | 'van' | 'naar'> & Los<Omit<Bewerking, 'bron'>>;
type Cijfer = Pick<Modelparameter, 'code' | 'soort' | 'wijze' | 'jaar'> & Los<Omit<Modelparameter, 'bron'>>;

/** A chain of operations with its place on the page. */
type Plaats = {
  readonly pad: readonly (string | number)[];
  readonly producten: readonly string[] | null;
  readonly vanaf: Rekeneenheid;
  readonly bewerkingen: readonly Bewerking[];
};

/** What on the page does not fit together: every finding, each with its place. */
export function strijdigheden(model: Model): readonly Strijdigheid[] {
  const { keuzes, parameters, loontabellen = [] } = model;
  const chains = chainsOf(model);
  const broken = chains.flatMap(chainFindings);
  const tijd = keuzes.declarabeleTijd.tijd?.map(({ soort, declarabel }) => ({ soort, declarabel: bekend(declarabel) }));
  const winst = parameters.flatMap(({ soort, procent }, i): Strijdigheid[] =>
    soort === 'winst-en-risico' && procent !== keuzes.winstEnRisico.procent
      ? [{ pad: ['parameters', i, 'procent'], melding: `de keuze is ${keuzes.winstEnRisico.procent} procent` }]
      : [],
  );
  const overlaps = overlappingen(loontabellen.map(({ cao, van, tot }) => ({ cao, van, ...(tot && { tot }) })));
  return [
    ...broken,
    // Where a chain is broken the bases say nothing yet.
    ...(broken.length > 0 ? [] : parameters.flatMap((one, i) => figureFindings(asParameter(one), i, chains, tijd))),
    ...winst,
    ...overlaps.map(({ at, met }) => ({
      pad: ['loontabellen', at, 'van'],
      melding: `geldt op dezelfde dag als loontabel ${met + 1} van deze cao`,
    })),
  ];
}

const chainsOf = ({ bewerkingen, rekenwijzen = [] }: Model): readonly Plaats[] => [
  { pad: ['bewerkingen'], producten: null, vanaf: 'uur', bewerkingen: bewerkingen.map(asBewerking) },
  ...rekenwijzen.map(
    (wijze, at): Plaats => ({
      pad: ['rekenwijzen', at, 'bewerkingen'],
      producten: wijze.producten,
      vanaf: wijze.vanaf ?? 'uur',
      bewerkingen: wijze.bewerkingen.map(asBewerking),
    }),
  ),
];

const bron = { from: 'input' } as const;
const asBewerking = (regel: Regel): Bewerking => ({ ...zonderLeeg(regel), bron });
const asParameter = (cijfer: Cijfer): Modelparameter => ({ ...zonderLeeg(cijfer), bron });

const wageStart = 'bruto-uurloon';

function chainFindings({ pad, producten, bewerkingen }: Plaats): readonly Strijdigheid[] {
  const breaks = bewerkingen.flatMap(({ van }, i): Strijdigheid[] => {
    const vorige = i === 0 ? (producten === null ? wageStart : van) : bewerkingen[i - 1]?.naar;
    return van === vorige ? [] : [{ pad: [...pad, i, 'van'], melding: `sluit niet aan: de vorige levert ${vorige}` }];
  });
  const turns = circles(bewerkingen).map(({ figures }) => ({
    pad: [...pad, bewerkingen.findIndex(({ code }) => code === figures?.['bewerking'])],
    melding: `verwijst in een kring: ${figures?.['bedrag']} komt hier niet voor het eerst, of pas later`,
  }));
  return [...breaks, ...turns];
}

/** A figure must fit an operation that asks for its kind; where none fits, what is wrong with the first. */
function figureFindings(
  parameter: Modelparameter,
  at: number,
  chains: readonly Plaats[],
  tijd: Kostprijsvraag['declarabel'],
): readonly Strijdigheid[] {
  const place = (veld: string, melding: string): Strijdigheid => ({ pad: ['parameters', at, veld], melding });
  const uses = usesOf(parameter, chains);
  if (uses.length === 0) return [place('soort', `geen bewerking gebruikt ${parameter.soort}`)];
  const tried = uses.map(({ bewerking, per }) => [
    ...verschillen(bewerking, parameter, per).map(({ code, figures }) =>
      place(...differs(code, figures?.['verwacht'])),
    ),
    ...unusable(effectVan(bewerking, parameter, per, tijd), parameter).map((found) => place(...found)),
  ]);
  return tried.some((found) => found.length === 0) ? [] : (tried[0] ?? []);
}

function usesOf({ soort, product }: Modelparameter, chains: readonly Plaats[]) {
  const named = chains.filter(({ producten }) => product !== undefined && producten?.includes(product));
  const own = named.length > 0 ? named : chains.filter(({ producten }) => product === undefined || producten === null);
  return own.flatMap(({ bewerkingen, vanaf }) => {
    let per = vanaf;
    return bewerkingen.flatMap((bewerking) => {
      const before = per;
      per = bewerking.eenheid ?? per;
      return bewerking.parameter === soort ? [{ bewerking, per: before }] : [];
    });
  });
}

function differs(code: string, verwacht: unknown): [veld: string, melding: string] {
  if (code === 'grondslag-anders') return ['waarover', `de bewerking rekent over ${verwacht}`];
  if (code === 'wijze-anders') return ['wijze', `de bewerking rekent met ${verwacht}`];
  return ['per', `de bewerking rekent per ${verwacht}; zeg met gedeeldDoor hoe dat wordt omgerekend`];
}

const why = {
  ontbreekt: 'er ontbreekt een waarde: procent, euro, aantal of uren',
  negatief: 'een negatieve waarde kan hier niet',
  nul: 'met nul kan hier niet worden gerekend',
  'boven-honderd': 'meer dan 100 procent kan hier niet',
} as const;

function unusable(
  effect: ReturnType<typeof effectVan>,
  { wijze, procent, euro, aantal, uren }: Modelparameter,
): readonly [veld: string, melding: string][] {
  if (typeof effect === 'object') return [];
  // Euros for another unit have a value; what is wrong with them was said.
  if (effect === 'ontbreekt' && wijze === 'bedrag' && euro !== undefined) return [];
  const fields = { procent, euro, aantal, uren };
  const veld = Object.entries(fields).find(([, value]) => value !== undefined)?.[0] ?? 'code';
  return [[veld, why[effect]]];
}
