// SPDX-License-Identifier: EUPL-1.2
import { Badge, DefinitionList, Lines, Section } from '#libs/ui';
import type { RandvoorwaardeView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import type { Plat } from '../../shell/plat.ts';
import { Oordeel } from './past.tsx';

type View = Plat<RandvoorwaardeView>;

/** The situation, the measure, where it is arranged and whether that fits, and what it belongs to. */
export function Inhoud({ randvoorwaarde }: { readonly randvoorwaarde: View }) {
  const { situatie, maatregel, geregeld, herkomst, namen, past } = randvoorwaarde;
  return (
    <>
      <Section title="De maatregel">
        <DefinitionList
          items={[
            { term: 'Situatie', value: <Lines text={situatie} />, note: <Bronvermelding herkomst={herkomst} /> },
            { term: 'Wie heeft invloed', value: woorden.invloed[randvoorwaarde.invloed] },
            { term: 'Beheersmaatregel', value: <Lines text={maatregel} /> },
            {
              term: 'Geregeld',
              value: geregeld ? hoofdletter(woorden.geregeld[geregeld]) : <Badge kind="warning">onbekend</Badge>,
              action: past && <Oordeel past={past} />,
            },
          ]}
        />
      </Section>
      <Section title="Waar het bij hoort">
        <DefinitionList
          items={[
            { term: 'Segmenten', value: <Links pad="/beleid/segmenten" namen={namen.segmenten} geen="nog geen" /> },
            {
              term: 'Contracten',
              value: <Links pad="/beleid/contracten" namen={namen.contracten} geen="geen" />,
            },
            {
              term: 'Kernbedingen',
              value: <Links pad="/beleid/kernbedingen" namen={namen.kernbedingen} geen="geen" />,
            },
            { term: 'Doelen', value: <Links pad="/beleid/doelen" namen={namen.doelen} geen="geen" /> },
          ]}
        />
      </Section>
    </>
  );
}

type LinksProps = {
  readonly pad: string;
  readonly namen: readonly { readonly code: string; readonly naam: string }[];
  readonly geen: string;
};

/** Things of the plan, each to its page. */
export const Links = ({ pad, namen, geen }: LinksProps) =>
  namen.length === 0 ? (
    geen
  ) : (
    <ul>
      {namen.map(({ code, naam }) => (
        <li key={code}>
          <a href={`${pad}/${code}`}>{naam}</a>
        </li>
      ))}
    </ul>
  );
