// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Herkomst } from '#libs/regiopakket';
import { Datum, type Definition, DefinitionList } from '#libs/ui';
import type { ContractView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Bronvermelding, PakketWaarde } from '../shell/herkomst.tsx';
import { hoofdletter } from '../shell/hoofdletter.ts';
import type { Plat } from '../shell/plat.ts';

export type KeuzesView = Plat<NonNullable<ContractView['keuzes']>>;
type Namen = ContractView['namen'];

/** `a, b en c` */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;

/** What a page shows for a choice that the plan does not make. */
const onbekend = 'onbekend';

/** Of a plan that contradicts itself all readings, until the region chooses one. */
export function procedureTekst({ procedure }: KeuzesView, { procedurevormen }: Namen): string {
  if (!procedure) return onbekend;
  const name = (vorm: string) => procedurevormen[vorm] ?? vorm;
  const { vorm } = procedure;
  if (typeof vorm === 'string') return name(vorm);
  return vorm.keuze ? name(vorm.keuze.waarde) : vorm.tegenstrijdig.map(({ waarde }) => name(waarde)).join(' of ');
}

/** @example `3 jaar, daarna 2 + 2 + 2 + 1` */
export function looptijdTekst({ looptijd }: KeuzesView): string {
  if (!looptijd) return onbekend;
  const { initieelJaren, verlengingen } = looptijd;
  return verlengingen.length === 0
    ? `${initieelJaren} jaar`
    : `${initieelJaren} jaar, daarna ${verlengingen.join(' + ')}`;
}

export const bekostigingTekst = ({ bekostiging }: KeuzesView): string =>
  bekostiging
    ? listed(bekostiging.vormen.map((vorm) => woorden.bekostiging[vorm])) +
      (bekostiging.eenheid ? `, per ${bekostiging.eenheid}` : '')
    : onbekend;

export const toegangTekst = ({ toegang }: KeuzesView, { routes }: Namen): string =>
  toegang ? listed(toegang.routes.map((code) => routes[code] ?? code)) : onbekend;

export const leveranciersTekst = ({ leveranciers }: KeuzesView): string =>
  leveranciers ? `${listed(leveranciers.typen.map((type) => woorden.leveranciers[type]))} aanbieders` : onbekend;

const noted = (id: string, term: string, value: ReactNode, herkomst: Herkomst | undefined): Definition => ({
  term: <span id={id}>{term}</span>,
  value,
  note: herkomst && <Bronvermelding herkomst={herkomst} />,
});

/** The choices of one contract on the four instruments, each with its place in the plan. */
export const Keuzes = ({ keuzes, namen }: { readonly keuzes: KeuzesView; readonly namen: Namen }) => (
  <DefinitionList
    items={[
      noted('procedure', 'Procedure', procedureTekst(keuzes, namen), keuzes.procedure),
      noted('looptijd', 'Looptijd', <Looptijd keuzes={keuzes} />, keuzes.looptijd),
      noted('bekostiging', 'Bekostiging', hoofdletter(bekostigingTekst(keuzes)), keuzes.bekostiging),
      noted('toegang', 'Toegang', toegangTekst(keuzes, namen), keuzes.toegang),
      noted('leveranciers', 'Leveranciersmanagement', hoofdletter(leveranciersTekst(keuzes)), keuzes.leveranciers),
      noted('budgetplafond', 'Budgetplafond', <Budgetplafond keuzes={keuzes} namen={namen} />, keuzes.budgetplafond),
    ]}
  />
);

function Looptijd({ keuzes }: { readonly keuzes: KeuzesView }) {
  if (!keuzes.looptijd) return onbekend;
  const { ingang, initieelJaren, verlengingen, wijze, individueelNietVerlengen } = keuzes.looptijd;
  const longest = verlengingen.reduce((sum, jaren) => sum + jaren, initieelJaren);
  return (
    <>
      {looptijdTekst(keuzes)}; samen ten hoogste {longest} jaar, vanaf <Datum value={ingang} />. Verlenging:{' '}
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
