// SPDX-License-Identifier: EUPL-1.2
import { Datum, DefinitionList, Lines, Section } from '#libs/ui';
import type { OpgaveView } from '#modules/beleid';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import type { Plat } from '../../shell/plat.ts';
import { Verwijzingen } from '../verwijzingen.tsx';
import { Budget, Prioriteit, Soort, Woord } from './woorden.tsx';

type Opgave = Plat<OpgaveView>;

/** What it is, for which contracts, how urgent, whose, and what comes next. */
export function OpgaveFeiten({ opgave }: { readonly opgave: Opgave }) {
  const { tekst, herkomst, contractnamen, eigenaar, gevolgVan } = opgave;
  return (
    <Section title="De opgave" id="opgave">
      <DefinitionList
        items={[
          { term: 'Wat', value: <Lines text={tekst} />, note: <Bronvermelding herkomst={herkomst} /> },
          {
            term: 'Contracten',
            value: opgave.contracten === null ? 'alle' : <Verwijzingen naar={contractnamen} pad="contracten" />,
          },
          { term: 'Soort', value: <Soort soort={opgave.soort} /> },
          { term: 'Prioriteit', value: <Prioriteit {...opgave} /> },
          { term: 'Eigenaar', value: <Woord woord={eigenaar} /> },
          { term: 'Budget', value: <Budget budget={opgave.budget} /> },
          { term: 'Volgende stap', value: <VolgendeStap opgave={opgave} /> },
          ...(gevolgVan.length > 0
            ? [{ term: 'Volgt uit', value: <Verwijzingen naar={gevolgVan} pad="evaluaties" /> }]
            : []),
        ]}
      />
    </Section>
  );
}

function VolgendeStap({ opgave: { volgendeStap, volgendeStapOp } }: { readonly opgave: Opgave }) {
  if (!volgendeStap) return <Woord woord={null} />;
  return (
    <>
      {volgendeStap}
      {volgendeStapOp && (
        <>
          , uiterlijk <Datum value={volgendeStapOp} />
        </>
      )}
    </>
  );
}
