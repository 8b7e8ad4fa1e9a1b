// SPDX-License-Identifier: EUPL-1.2
import { DefinitionList, Lines, Section } from '#libs/ui';
import type { KernbedingView } from '#modules/beleid';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import type { Plat } from '../../shell/plat.ts';
import { Verwijzingen } from '../verwijzingen.tsx';
import { WatOntbreekt } from '../wat-ontbreekt.tsx';

type View = Plat<KernbedingView>;

/** What is agreed, what it serves, and whether nothing is lacking. */
export function Afspraak({ kernbeding }: { readonly kernbeding: View }) {
  const { contract, contractnaam, compleet, dekkend } = kernbeding;
  return (
    <Section title="De afspraak">
      <DefinitionList
        items={[
          {
            term: 'Tekst',
            value: <Lines text={kernbeding.tekst} />,
            note: <Bronvermelding herkomst={kernbeding.herkomst} />,
          },
          { term: 'Contract', value: <a href={`/beleid/contracten/${contract}`}>{contractnaam}</a> },
          {
            term: 'Doelen',
            value:
              kernbeding.doelnamen.length === 0 ? (
                'nog geen doel'
              ) : (
                <Verwijzingen naar={kernbeding.doelnamen} pad="doelen" />
              ),
          },
          { term: 'Gemeten met', value: kernbeding.indicatornaam ?? 'geen indicator' },
          {
            term: 'Compleet',
            value: compleet.status === 'decided' ? 'ja' : 'nog niet',
            action: <WatOntbreekt outcome={compleet} compleet="Alle onderdelen zijn er." />,
          },
          ...(dekkend
            ? [
                {
                  term: 'Met de andere kernbedingen van dit contract',
                  value:
                    dekkend.status === 'decided' ? 'prijs, prestatie en kwaliteitsniveau zijn er' : 'nog niet volledig',
                  action: (
                    <WatOntbreekt
                      outcome={dekkend}
                      compleet="Prijs, prestatie en kwaliteitsniveau zijn er alle drie."
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
