// SPDX-License-Identifier: EUPL-1.2

import { Badge, DefinitionList, Details, Section } from '#libs/ui';
import type { Planonderdeel } from '#modules/regio';
import { woordenVan } from '#modules/regio/teksten';
import { citaatTekst } from '../../shell/citaat.ts';
import { plaatsVan } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import type { Plat } from '../../shell/plat.ts';
import { paragraafAdres } from './adres.ts';

type Onderdeel = Plat<Planonderdeel>;
type Props = {
  readonly verband: string;
  readonly delen: readonly Onderdeel[];
};

/** Everything on one page of a plan, list by list. */
export const Onderdelen = ({ verband, delen }: Props) =>
  [...Map.groupBy(delen, ({ lijst }) => lijst)].map(([lijst, found]) => (
    <Section key={lijst} id={lijst} title={`${hoofdletter(woordenVan(lijst))} (${found.length})`}>
      <Lijst verband={verband} delen={found} />
    </Section>
  ));

/** Things that a plan states, each with what it says on every point and where it stands. */
export const Lijst = ({ verband, delen }: Props) => (
  <ul className="ir-plain-list">
    {delen.map((deel) => (
      <li key={`${deel.lijst}/${deel.code}`}>
        <Onderdeel verband={verband} deel={deel} />
      </li>
    ))}
  </ul>
);

function Onderdeel({ verband, deel }: { readonly verband: string; readonly deel: Onderdeel }) {
  const { titel, van, voorbeeld, velden, bronnen, toelichting } = deel;
  const head = (
    <>
      {van && <>{hoofdletter(van)}: </>}
      {hoofdletter(titel)} {voorbeeld && <Badge kind="voorbeeld" />} <Onzeker deel={deel} />
    </>
  );
  return (
    <Details summary={head}>
      <DefinitionList
        items={[
          ...velden.map(({ naam, waarden }) => ({
            term: hoofdletter(woordenVan(naam)),
            value: <Waarden waarden={waarden} />,
          })),
          ...(toelichting ? [{ term: 'Toelichting', value: toelichting }] : []),
          ...bronnen.map(({ document, paragraaf, citaat }) => ({
            term: 'Staat in',
            value: <a href={paragraafAdres(verband, { document, paragraaf })}>{plaatsVan({ document, paragraaf })}</a>,
            note: citaat && <>‘{citaatTekst(citaat)}’</>,
          })),
        ]}
      />
    </Details>
  );
}

const Waarden = ({ waarden }: { readonly waarden: readonly string[] }) =>
  waarden.length < 2 ? (
    hoofdletter(waarden[0] ?? '')
  ) : (
    <ul>
      {waarden.map((waarde) => (
        <li key={waarde}>{waarde}</li>
      ))}
    </ul>
  );

/** Says it before somebody opens it: here the plan is silent, or contradicts itself. */
const Onzeker = ({ deel: { velden } }: { readonly deel: Onderdeel }) => (
  <>
    {velden.some(({ waarden }) => waarden.includes('onbekend')) && <Badge kind="warning">deels onbekend</Badge>}{' '}
    {velden.some(({ tegenstrijdig }) => tegenstrijdig) && <Badge kind="warning">tegenstrijdig</Badge>}
  </>
);
