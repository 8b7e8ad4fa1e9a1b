// SPDX-License-Identifier: EUPL-1.2
import { Badge, DefinitionList, Lines, Section, Waarom } from '#libs/ui';
import type { MotieView } from '#modules/beleid';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { Verwijzingen } from '../verwijzingen.tsx';
import { regionaalTekst, Termijn } from './woorden.tsx';

const onbekend = <Badge kind="warning">onbekend</Badge>;

/** What was asked, by when, of whom, and what it binds. */
export function MotieFeiten({ motie }: { readonly motie: Plat<MotieView> }) {
  const { regionaal, contractnamen, evaluatienamen } = motie;
  return (
    <Section title="Wat de raden vroegen">
      <DefinitionList
        items={[
          {
            term: 'Motie',
            value: <Lines text={motie.strekking} />,
            note: <Bronvermelding herkomst={motie.herkomst} />,
          },
          {
            term: 'Geldt voor de hele regio',
            value: regionaalTekst(motie),
            action: <Waarom outcome={regionaal} texts={waaromTeksten} />,
          },
          { term: 'Termijn', value: <Termijn {...motie} /> },
          { term: 'Wie ervoor zorgt', value: motie.eigenaar ?? onbekend },
          { term: 'Wat het plan ermee doet', value: motie.verwerking ?? onbekend },
          ...(contractnamen.length > 0
            ? [
                {
                  term: 'Eerst beantwoorden voor verlenging van',
                  value: <Verwijzingen naar={contractnamen} pad="contracten" />,
                },
              ]
            : []),
          ...(evaluatienamen.length > 0
            ? [{ term: 'Vraagt om', value: <Verwijzingen naar={evaluatienamen} pad="evaluaties" /> }]
            : []),
        ]}
      />
    </Section>
  );
}
