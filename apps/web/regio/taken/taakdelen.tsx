// SPDX-License-Identifier: EUPL-1.2
import { ButtonLink, Section, Table } from '#libs/ui';
import type { TaakView } from '#modules/regio';
import { woorden } from '#modules/regio/teksten';
import type { Plat } from '../../shell/plat.ts';
import { Sinds } from '../sinds.tsx';
import { Bij } from './bij.tsx';

type View = Plat<TaakView>;

/** What the task means here: which acts only who has it may do, and what gives it work. */
export function Betekenis({ taak, koppelt }: { readonly taak: View; readonly koppelt: boolean }) {
  const { code, acten, volgt } = taak;
  return (
    <Section
      title="Wat de taak hier stuurt"
      action={
        koppelt && (
          <ButtonLink kind="secondary" href={`/regio/taken/${code}/koppelen`}>
            Koppelen
          </ButtonLink>
        )
      }
    >
      {acten.length + volgt.length === 0 ? (
        <p>Nog niets. Een beleidsadviseur of de programmadirecteur kan handelingen aan deze taak koppelen.</p>
      ) : (
        <ul>
          {acten.map((act) => (
            <li key={act}>Alleen wie de taak heeft: {(woorden.taakact[act] ?? act).toLowerCase()}.</li>
          ))}
          {volgt.map((act) => (
            <li key={act}>Wie de taak heeft, vindt werk op de werkvoorraad {woorden.volgact[act] ?? act}.</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** With whom it lay, lies and will lie. */
export const Verdelingen = ({ verdelingen, uitvoering }: Pick<View, 'verdelingen' | 'uitvoering'>) => (
  <Section title="Bij wie, en wanneer">
    <Table
      caption="Verdelingen, de nieuwste eerst"
      captionHidden
      rows={verdelingen.filter(({ staat }) => staat === 'vastgesteld')}
      rowKey={({ id }) => id}
      empty="Nog niet vastgesteld."
      columns={[
        { key: 'bij', head: 'Bij', kind: 'name', cell: ({ bij }) => <Bij bij={bij} uitvoering={uitvoering} /> },
        { key: 'wanneer', head: 'Wanneer', cell: ({ van, tot }) => <Sinds van={van} tot={tot} /> },
        { key: 'reden', head: 'Waarom', cell: ({ reden }) => reden ?? 'Zo staat het in het plan' },
      ]}
    />
  </Section>
);
