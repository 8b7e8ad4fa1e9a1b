// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Herkomst, Waarde } from '#libs/regiopakket';
import { Badge, Datum, type Definition, DefinitionList } from '#libs/ui';
import type { Aanbiederstype, Bekostigingsvorm, ContractView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Bronvermelding, PakketWaarde, plaatsVan } from '../shell/herkomst.tsx';
import { hoofdletter } from '../shell/hoofdletter.ts';
import type { Plat } from '../shell/plat.ts';

export type KeuzesView = Plat<NonNullable<ContractView['keuzes']>>;
export type Namen = ContractView['namen'];

/** `a, b en c` */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;

/** What a page shows for a choice that the plan does not make. */
const onbekend = 'onbekend';

/** Of a plan that contradicts itself all readings, until the region chooses one. */
function gelezen<T>(waarde: Waarde<T> | undefined, toon: (waarde: T) => string): string {
  if (waarde === undefined || waarde === 'onbekend') return onbekend;
  if (waarde === 'geen') return 'geen';
  if (typeof waarde !== 'object' || waarde === null || !('tegenstrijdig' in waarde)) return toon(waarde);
  return waarde.keuze
    ? toon(waarde.keuze.waarde)
    : waarde.tegenstrijdig.map((lezing) => toon(lezing.waarde)).join(' of ');
}

export const procedureTekst = ({ procedure }: KeuzesView, { procedurevormen }: Namen): string =>
  gelezen(procedure?.vorm, (vorm) => procedurevormen[vorm] ?? vorm) + inschrijvingTekst(procedure);

/** For which part of it one registers, where that is not the whole. */
function inschrijvingTekst(procedure: KeuzesView['procedure']): string {
  const aantal = procedure?.percelen?.length ?? 0;
  if (aantal > 0) return aantal === 1 ? ', in 1 perceel' : `, in ${aantal} percelen`;
  return procedure?.inschrijvenPer ? `, inschrijven per ${procedure.inschrijvenPer}` : '';
}

/** @example `3 jaar, daarna 2 + 2 + 2 + 1` */
export function looptijdTekst({ looptijd }: KeuzesView): string {
  const eerst = gelezen(looptijd?.initieelJaren, (jaren) => `${jaren} jaar`);
  const daarna = gelezen(looptijd?.verlengingen, (jaren) => jaren.join(' + '));
  return eerst === onbekend || daarna === '' ? eerst : `${eerst}, daarna ${daarna}`;
}

const vormenTekst = (vormen: readonly Bekostigingsvorm[]): string =>
  listed(vormen.map((vorm) => woorden.bekostiging[vorm]));

export const bekostigingTekst = ({ bekostiging }: KeuzesView): string =>
  gelezen(bekostiging?.vormen, vormenTekst) + (bekostiging?.eenheid ? `, per ${bekostiging.eenheid}` : '');

const routesTekst =
  ({ routes }: Pick<Namen, 'routes'>) =>
  (codes: readonly string[]): string =>
    listed(codes.map((code) => routes[code] ?? code));

export const toegangTekst = ({ toegang }: KeuzesView, namen: Pick<Namen, 'routes'>): string =>
  gelezen(toegang?.routes, routesTekst(namen));

const typenTekst = (typen: readonly Aanbiederstype[]): string =>
  `${listed(typen.map((type) => woorden.leveranciers[type]))} aanbieders`;

/** The one value that the plan gives, or that the region chose; undefined where it gives none or two. */
export function gekozen<T>(waarde: Waarde<T> | undefined): T | undefined {
  if (waarde === undefined || waarde === 'onbekend' || waarde === 'geen') return undefined;
  if (typeof waarde !== 'object' || waarde === null || !('tegenstrijdig' in waarde)) return waarde;
  return waarde.keuze?.waarde;
}

export const leveranciersTekst = ({ leveranciers }: KeuzesView): string => gelezen(leveranciers?.typen, typenTekst);

export const budgetplafondTekst = ({ budgetplafond }: KeuzesView): string =>
  budgetplafond
    ? `Budgetplafond: ${woorden.budgetplafond[budgetplafond.mogelijk].toLowerCase()}`
    : 'Budgetplafond: onbekend';

/** Any of the choices as one reads it. */
export const keuzeTekst = (soort: keyof KeuzesView, keuzes: KeuzesView, namen: Namen): string =>
  ({
    procedure: () => procedureTekst(keuzes, namen),
    looptijd: () => looptijdTekst(keuzes),
    bekostiging: () => bekostigingTekst(keuzes),
    toegang: () => toegangTekst(keuzes, namen),
    leveranciers: () => leveranciersTekst(keuzes),
    budgetplafond: () => budgetplafondTekst(keuzes),
  })[soort]();

/** The choices that make up the four instruments, in the order in which a plan gives them. */
export const keuzesoorten = [
  'procedure',
  'looptijd',
  'bekostiging',
  'toegang',
  'leveranciers',
  'budgetplafond',
] as const satisfies readonly (keyof KeuzesView)[];

/** Which choices of a contract the plan gives in two readings, without a choice of the region between them. */
export const tegenstrijdigeKeuzes = (keuzes: KeuzesView): readonly (keyof KeuzesView)[] =>
  keuzesoorten.filter((soort) => Object.values(keuzes[soort] ?? {}).some(isOpen));

const isOpen = (waarde: unknown): boolean =>
  typeof waarde === 'object' && waarde !== null && 'tegenstrijdig' in waarde && !('keuze' in waarde && waarde.keuze);

type Keuze = Herkomst & { readonly elders?: readonly (Herkomst & { readonly zegt: string })[] | undefined };

const noted = (id: string, term: string, value: ReactNode, keuze: Keuze | undefined): Definition => ({
  term: <span id={id}>{term}</span>,
  value: (
    <>
      {value}
      {keuze?.elders?.map((anders) => (
        <div key={anders.zegt}>
          <Badge kind="info">elders anders</Badge> {anders.zegt}{' '}
          {anders.bron && <small>({plaatsVan(anders.bron)})</small>}
        </div>
      ))}
    </>
  ),
  note: keuze && <Bronvermelding herkomst={keuze} />,
});

/** The choices of one contract on the four instruments, each with its place in the plan. */
export const Keuzes = ({ keuzes, namen }: { readonly keuzes: KeuzesView; readonly namen: Namen }) => (
  <DefinitionList
    items={[
      noted('procedure', 'Procedure', <Procedure keuzes={keuzes} namen={namen} />, keuzes.procedure),
      noted('looptijd', 'Looptijd', <Looptijd keuzes={keuzes} />, keuzes.looptijd),
      noted('bekostiging', 'Bekostiging', <Bekostiging keuzes={keuzes} />, keuzes.bekostiging),
      noted('toegang', 'Toegang', <Lezing waarde={keuzes.toegang?.routes} toon={routesTekst(namen)} />, keuzes.toegang),
      noted(
        'leveranciers',
        'Leveranciersmanagement',
        <Lezing waarde={keuzes.leveranciers?.typen} toon={(typen) => hoofdletter(typenTekst(typen))} />,
        keuzes.leveranciers,
      ),
      noted('budgetplafond', 'Budgetplafond', <Budgetplafond keuzes={keuzes} namen={namen} />, keuzes.budgetplafond),
    ]}
  />
);

type LezingProps<T> = { readonly waarde: Waarde<T> | undefined; readonly toon: (waarde: T) => string };

/** What the plan chooses, or all its readings with their places. */
const Lezing = <T,>({ waarde = 'onbekend', toon }: LezingProps<T>) => <PakketWaarde waarde={waarde} toon={toon} />;

const Procedure = ({ keuzes: { procedure }, namen }: { readonly keuzes: KeuzesView; readonly namen: Namen }) => (
  <>
    <Lezing waarde={procedure?.vorm} toon={(vorm) => namen.procedurevormen[vorm] ?? vorm} />
    {inschrijvingTekst(procedure)}
    {procedure?.percelen && (
      <ul>
        {procedure.percelen.map(({ code, naam, voor }) => (
          <li key={code}>
            {naam}: {voor}
          </li>
        ))}
      </ul>
    )}
    {procedure?.bijMeerPercelen}
  </>
);

const Bekostiging = ({ keuzes: { bekostiging } }: { readonly keuzes: KeuzesView }) => (
  <>
    <Lezing waarde={bekostiging?.vormen} toon={(vormen) => hoofdletter(vormenTekst(vormen))} />
    {bekostiging?.eenheid && `, per ${bekostiging.eenheid}`}
  </>
);

function Looptijd({ keuzes }: { readonly keuzes: KeuzesView }) {
  if (!keuzes.looptijd) return onbekend;
  const { ingang, initieelJaren, verlengingen, wijze, individueelNietVerlengen } = keuzes.looptijd;
  const longest =
    typeof initieelJaren === 'number' &&
    Array.isArray(verlengingen) &&
    verlengingen.reduce((sum, jaren) => sum + jaren, initieelJaren);
  return (
    <>
      {hoofdletter(looptijdTekst(keuzes))}
      {longest && `; samen ten hoogste ${longest} jaar`}, vanaf{' '}
      <PakketWaarde waarde={ingang} toon={(dag) => <Datum value={dag} />} />. Verlenging:{' '}
      <PakketWaarde waarde={wijze} toon={(hoe) => woorden.verlenging[hoe]} geen="niet mogelijk" />.
      {individueelNietVerlengen && ' Met één aanbieder niet verlengen kan ook.'}
    </>
  );
}

function Budgetplafond({ keuzes: { budgetplafond }, namen }: { readonly keuzes: KeuzesView; readonly namen: Namen }) {
  if (!budgetplafond) return onbekend;
  return (
    <>
      {woorden.budgetplafond[budgetplafond.mogelijk]}
      {budgetplafond.mogelijk === 'kan' && (
        <>
          . Beslist door:{' '}
          <PakketWaarde waarde={budgetplafond.besluit} toon={(code) => namen.gremia[code] ?? code} geen="niemand" />.
        </>
      )}
    </>
  );
}
