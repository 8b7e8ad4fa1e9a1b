// SPDX-License-Identifier: EUPL-1.2
import { Datum, EmptyState, KeyValue, Letter, LongWork, PageTitle, Section } from '#libs/ui';
import { Shell } from './shell.tsx';

/** A receipt, empty places and long work. */
export const Receipt = () => (
  <Shell here="Inkoop" trail={[{ label: 'Inkoop', href: '/' }, { label: 'Besluit' }]}>
    <PageTitle title="Besluit vastgelegd" state="U hoeft nu niets te doen" />
    <KeyValue
      title="Besluit 2024-017"
      items={[
        { term: 'Besloten', value: 'Tarief vastgesteld' },
        { term: 'Op', value: <Datum value="2024-09-03" /> },
        { term: 'Door', value: 'Colleges van vijf gemeenten' },
        { term: 'Op grond van', value: 'Dienstverleningsovereenkomst, artikel 4' },
      ]}
      footer={<p>Regel tarieven/tarief-vaststellen, versie 0.1.0. Pakket voorbeeldregio 1.</p>}
    />
    <Section title="Uw werk">
      <EmptyState title="U bent bij" action={<a href="/">Bekijk wat deze week klaar kwam</a>}>
        Er wacht niets op u. Nieuwe taken komen hier vanzelf te staan.
      </EmptyState>
    </Section>
    <LongWork
      title="Bericht verwerken"
      done={12_000}
      total={30_000}
      unit="regels gecontroleerd"
      steps={[
        { label: 'Gelezen', state: 'done' },
        { label: 'Gecontroleerd', state: 'current' },
        { label: 'Beantwoord', state: 'todo' },
      ]}
    >
      U kunt deze pagina verlaten. Het resultaat blijft hier staan.
    </LongWork>
  </Shell>
);

/** A letter, with the house around it on screen and alone on paper. */
export const LetterPage = () => (
  <Shell here="Inkoop" trail={[{ label: 'Inkoop', href: '/' }, { label: 'Brief' }]}>
    <PageTitle title="Brief aan De Brug" state="Verstuurd op 1 oktober 2024" />
    <Letter
      sender="Voorbeeldregio"
      to={'De Brug jeugdhulp\nMarkt 1\n1000 AA Waterstad'}
      date={<Datum value="2024-10-01" />}
      reference="2024-017"
      subject="Uw inschrijving voor ambulante hulp"
    >
      <p>Geachte heer, mevrouw,</p>
      <p>U schreef zich in voor ambulante hulp. Wij hebben uw inschrijving getoetst. U voldoet aan alle voorwaarden.</p>
      <p>Vanaf 1 januari 2025 kunt u hulp leveren. U krijgt binnen twee weken de overeenkomst.</p>
      <p>Met vriendelijke groet,</p>
    </Letter>
  </Shell>
);
