// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import { Actions, Attention, FileInput, Form, Section, SubmitButton, Table } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';

const unreadable = 'bericht-onleesbaar';
const mostShown = 20;

/** A provider hands in a declaration; what is wrong with the file is said at once, and nothing of it is kept. */
export function Insturen({ terug }: { readonly terug: Terug | undefined }) {
  const reasons = terug?.uitkomst?.status === 'refused' ? terug.uitkomst.reasons : [];
  const fouten = reasons.filter(({ code }) => code === unreadable);
  return (
    <Section title="Declaratie insturen" id="insturen">
      {fouten.length > 0 ? <Leesfouten fouten={fouten} /> : <Weigering terug={terug} />}
      <Form upload action="#insturen" label="Declaratie insturen">
        <FileInput
          name="inhoud"
          label="Bestand"
          hint="Een declaratie volgens iJw of iWmo (JW323 of WMO323) uit uw eigen software, hoogstens 25 MB. Binnen tien werkdagen krijgt u antwoord."
          accept=".xml,application/xml,text/xml"
          error={fouten.length > 0 ? 'Dit bestand kan niet worden gelezen.' : foutBij(terug, 'inhoud')}
        />
        <Actions>
          <SubmitButton kind="primary">Declaratie insturen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** Where the file cannot be read, as its maker can find it back. */
const Leesfouten = ({ fouten }: { readonly fouten: readonly Reason[] }) => (
  <>
    <Attention kind="error" title="Dit bestand is geen geldig bericht, en is niet bewaard">
      Laat het opnieuw maken met uw software, of geef deze lijst aan uw leverancier. Stuur het bestand daarna nog eens
      in.
    </Attention>
    <Table
      caption={
        fouten.length === 1
          ? '1 fout'
          : fouten.length < mostShown
            ? `${fouten.length} fouten`
            : `De eerste ${mostShown} fouten`
      }
      rows={fouten}
      rowKey={({ figures }) => JSON.stringify(figures)}
      columns={[
        { key: 'melding', head: 'Wat er mis is', kind: 'name', cell: ({ figures }) => figures?.['melding'] },
        { key: 'regel', head: 'Regel', kind: 'number', cell: ({ figures }) => figures?.['regel'] },
        { key: 'kolom', head: 'Kolom', kind: 'number', cell: ({ figures }) => figures?.['kolom'] },
      ]}
    />
  </>
);
