// SPDX-License-Identifier: EUPL-1.2
import { Attention, Section, Table } from '#libs/ui';
import type { BerichtView } from '#modules/berichten';

const mostShown = 200;

/** What breaks the rules of the standard, with its place in the file. */
export function Fouten({ bevindingen }: Pick<BerichtView, 'bevindingen'>) {
  if (bevindingen.length === 0) return null;
  return (
    <Section title="Fouten in dit bericht">
      <Attention kind="warning" title="Dit bericht houdt zich niet aan de regels van de berichtenstandaard">
        De gemeente wijst het als geheel af. De aanbieder stuurt na verbetering een nieuw bericht.
      </Attention>
      <Table
        caption={
          bevindingen.length > mostShown ? `De eerste ${mostShown} van ${bevindingen.length} fouten` : 'Wat er mis is'
        }
        rows={bevindingen.slice(0, mostShown)}
        rowKey={({ code, pad, regel }) => `${code} ${pad} ${regel}`}
        columns={[
          { key: 'melding', head: 'Wat er mis is', kind: 'name', cell: ({ melding }) => melding },
          { key: 'code', head: 'Regel van de standaard', cell: ({ code }) => code },
          { key: 'regel', head: 'Regel in het bestand', kind: 'number', cell: ({ regel }) => regel },
          { key: 'kolom', head: 'Kolom', kind: 'number', cell: ({ kolom }) => kolom },
        ]}
      />
    </Section>
  );
}

/** The findings on one line, where the line stands. */
export const FoutenHier = ({ meldingen }: { readonly meldingen: readonly string[] | undefined }) =>
  meldingen?.map((melding) => (
    <p className="ir-field__error" key={melding}>
      {melding}
    </p>
  ));
