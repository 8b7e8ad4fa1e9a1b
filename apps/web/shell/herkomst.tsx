// SPDX-License-Identifier: EUPL-1.2

import { Fragment, type ReactNode } from 'react';
import type { Bron, Herkomst, Waarde } from '#libs/regiopakket';
import { Badge } from '#libs/ui';
import { citaatTekst } from './citaat.ts';
import { hoofdletter } from './hoofdletter.ts';

/** @example plaatsVan({ document: 'inkoopplan', paragraaf: '§5.4' }) // 'Inkoopplan §5.4' */
export const plaatsVan = ({ document, paragraaf }: Pick<Bron, 'document' | 'paragraaf'>): string =>
  `${hoofdletter(document)} ${paragraaf}`;

/** A place with the words that stand there. */
const Plaats = ({ bron }: { readonly bron: Bron }) => (
  <>
    {plaatsVan(bron)}
    {bron.citaat && <>: ‘{citaatTekst(bron.citaat)}’</>}
  </>
);

/** Where something in the plan stands, in its own words; or that it is an example, and what that rests on. */
export function Bronvermelding({ herkomst }: { readonly herkomst: Herkomst | null | undefined }) {
  if (!herkomst?.bron && !herkomst?.voorbeeld) return <>Vastgelegd door de regio.</>;
  return (
    <>
      {herkomst.voorbeeld && <Badge kind="voorbeeld" />} {herkomst.bron && <Plaats bron={herkomst.bron} />}{' '}
      {herkomst.zieOok?.map((bron) => (
        <Fragment key={`${bron.paragraaf}${bron.citaat}`}>
          <br />
          Zie ook <Plaats bron={bron} />
        </Fragment>
      ))}
      {herkomst.toelichting && herkomst.bron && <br />}
      {herkomst.toelichting}
    </>
  );
}

type WaardeProps<T> = {
  readonly waarde: Waarde<T>;
  readonly toon: (waarde: T) => ReactNode /** What it says when the plan expressly sets none. */;
  readonly geen?: ReactNode;
};

/** A value of the pack as it stands: known, silent, expressly none, or two readings with their places. */
export function PakketWaarde<T>({ waarde, toon, geen = 'Geen' }: WaardeProps<T>) {
  if (waarde === 'onbekend') return <Badge kind="warning">onbekend</Badge>;
  if (waarde === 'geen') return <>{geen}</>;
  if (typeof waarde !== 'object' || waarde === null || !('tegenstrijdig' in waarde)) return <>{toon(waarde)}</>;
  return (
    <>
      {waarde.keuze ? (
        <>
          {toon(waarde.keuze.waarde)} (keuze van de regio: {waarde.keuze.toelichting})
        </>
      ) : (
        <Badge kind="warning">tegenstrijdig</Badge>
      )}
      <Lezingen lezingen={waarde.tegenstrijdig} toon={toon} />
    </>
  );
}

type LezingenProps<T> = {
  readonly lezingen: readonly { readonly waarde: T; readonly bron: Bron }[];
  readonly toon: (waarde: T) => ReactNode;
};

/** The readings of a plan that contradicts itself, each with its place. */
export const Lezingen = <T,>({ lezingen, toon }: LezingenProps<T>) => (
  <ul>
    {lezingen.map(({ waarde, bron }) => (
      <li key={`${bron.paragraaf}${bron.citaat}`}>
        {toon(waarde)} – <Plaats bron={bron} />
      </li>
    ))}
  </ul>
);

/** The last line of a page: where its data come from. */
export const Paginabron = ({ children }: { readonly children: ReactNode }) => (
  <div className="ir-source">
    Deze gegevens komen uit {children}. <a href="/regio/bronnen">Alle bronnen</a>
  </div>
);
