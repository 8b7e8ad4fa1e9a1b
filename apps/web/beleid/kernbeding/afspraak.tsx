// SPDX-License-Identifier: EUPL-1.2
import { DefinitionList, Section, Waarom } from '#libs/ui';
import type { KernbedingView } from '#modules/beleid';
import { teksten } from '#modules/beleid/teksten';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';

type View = Plat<KernbedingView>;
const words = (missing: readonly string[]) => missing.map((part) => teksten.stappen[part] ?? part).join(', ');

/** What is agreed, what it serves, and whether nothing is lacking. */
export function Afspraak({ kernbeding }: { readonly kernbeding: View }) {
  const { contract, contractnaam, compleet, dekkend } = kernbeding;
  return (
    <Section title="De afspraak">
      <DefinitionList
        items={[
          { term: 'Tekst', value: kernbeding.tekst, note: <Bronvermelding herkomst={kernbeding.herkomst} /> },
          { term: 'Contract', value: <a href={`/beleid/contracten/${contract}`}>{contractnaam}</a> },
          { term: 'Doelen', value: <Doelen doelen={kernbeding.doelnamen} /> },
          { term: 'Gemeten met', value: kernbeding.indicatornaam ?? 'geen indicator' },
          {
            term: 'Compleet',
            value: compleet.status === 'decided' ? 'ja' : 'nog niet',
            action: (
              <Waarom
                outcome={compleet}
                texts={waaromTeksten}
                sentence={
                  compleet.status === 'incomplete'
                    ? `Er ontbreekt: ${words(compleet.missing)}.`
                    : 'Alle onderdelen zijn er.'
                }
              />
            ),
          },
          ...(dekkend
            ? [
                {
                  term: 'Met de andere kernbedingen van dit contract',
                  value:
                    dekkend.status === 'decided' ? 'prijs, prestatie en kwaliteitsniveau zijn er' : 'nog niet volledig',
                  action: (
                    <Waarom
                      outcome={dekkend}
                      texts={waaromTeksten}
                      sentence={
                        dekkend.status === 'incomplete'
                          ? `Er ontbreekt: ${words(dekkend.missing)}.`
                          : 'Prijs, prestatie en kwaliteitsniveau zijn er alle drie.'
                      }
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

const Doelen = ({ doelen }: { readonly doelen: View['doelnamen'] }) =>
  doelen.length === 0 ? (
    'nog geen doel'
  ) : (
    <ul>
      {doelen.map(({ code, naam }) => (
        <li key={code}>
          <a href={`/beleid/doelen/${code}`}>{naam}</a>
        </li>
      ))}
    </ul>
  );
