// SPDX-License-Identifier: EUPL-1.2
import { type Definition, DefinitionList, Lines, Section } from '#libs/ui';
import type { EvaluatieView } from '#modules/beleid';
import { evaluatiewoorden } from '#modules/beleid/teksten';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import type { Plat } from '../../shell/plat.ts';
import { WatOntbreekt } from '../wat-ontbreekt.tsx';
import { Dag, Terugblik } from './woorden.tsx';

/** What it is about, over which period, by whom, and whether nothing is lacking. */
export function EvaluatieFeiten({ evaluatie }: { readonly evaluatie: Plat<EvaluatieView> }) {
  const { code, waarover, herkomst, wanneer, wie, uiterlijk, moties, compleet } = evaluatie;
  return (
    <Section title="De evaluatie">
      <DefinitionList
        items={[
          { term: 'Waarover', value: <Lines text={waarover} />, note: <Bronvermelding herkomst={herkomst} /> },
          { term: 'Kijkt terug', value: <Terugblik {...evaluatie} /> },
          { term: 'Wie haar opstelt', value: wie ?? <Dag dag={null} /> },
          { term: 'Klaar uiterlijk', value: <Dag dag={uiterlijk} />, note: wanneer && `Het plan zegt: ${wanneer}.` },
          ...herhaling(evaluatie),
          ...(moties.length > 0
            ? [
                {
                  term: 'Gevraagd in',
                  value: moties.map(({ code, naam }) => (
                    <div key={code}>
                      <a href={`/beleid/moties/${code}`}>Motie {naam}</a>
                    </div>
                  )),
                },
              ]
            : []),
          {
            term: 'Compleet',
            value: compleet.status === 'decided' ? 'ja' : 'nog niet',
            action: <WatOntbreekt outcome={compleet} compleet="Alle onderdelen zijn er." />,
          },
          {
            term: 'Rapport',
            value: (
              <>
                <a href={`/beleid/evaluaties/${code}/rapport/docx`}>om te bewerken (docx)</a> of{' '}
                <a href={`/beleid/evaluaties/${code}/rapport/pdf`}>om te delen (pdf)</a>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

const linked = (term: string, naar: Plat<EvaluatieView>['na']): readonly Definition[] =>
  naar ? [{ term, value: <a href={`/beleid/evaluaties/${naar.code}`}>{naar.naam}</a> }] : [];

/** What came before it and what comes after. */
const herhaling = ({ ritme, na, opvolger }: Plat<EvaluatieView>): readonly Definition[] => [
  ...(ritme ? [{ term: 'Komt terug', value: evaluatiewoorden.ritme[ritme] }] : []),
  ...linked('Vorige evaluatie', na),
  ...linked('Volgende evaluatie', opvolger),
];
