// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Herkomst, Waarde } from '#libs/regiopakket';
import { Badge, Datum, type Definition, DefinitionList } from '#libs/ui';
import { woorden } from '#modules/beleid/teksten';
import { Bronvermelding, PakketWaarde, plaatsVan } from '../shell/herkomst.tsx';
import { hoofdletter } from '../shell/hoofdletter.ts';
import {
  inschrijvingTekst,
  type KeuzesView,
  looptijdTekst,
  type Namen,
  onbekend,
  routesTekst,
  typenTekst,
  vormenTekst,
} from './keuzetekst.ts';

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
  if (looptijdTekst(keuzes) === onbekend) return <Badge kind="warning">onbekend</Badge>;
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
