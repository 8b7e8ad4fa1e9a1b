// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import { Actions, Attention, Details, FileInput, Form, Section, SubmitButton, Table } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';

const unreadable = 'bericht-onleesbaar';
const mostShown = 20;

type Props = { readonly terug: Terug | undefined };
type Woorden = { readonly doe: string; readonly hint: string };

/** What is wrong with the file that was handed in is said at once, and nothing of it is kept. */
function Formulier({ terug, doe, hint }: Props & Woorden) {
  const fouten = onleesbaar(terug);
  return (
    <>
      {fouten.length > 0 ? <Leesfouten fouten={fouten} /> : <Weigering terug={terug} />}
      <Form upload action="#insturen" label={doe}>
        <FileInput
          name="inhoud"
          label="Bestand"
          hint={hint}
          accept=".xml,application/xml,text/xml"
          error={fouten.length > 0 ? 'Dit bestand kan niet worden gelezen.' : foutBij(terug, 'inhoud')}
        />
        <Actions>
          <SubmitButton kind="primary">{doe}</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}

const onleesbaar = (terug: Terug | undefined): readonly Reason[] =>
  terug?.uitkomst?.status === 'refused' ? terug.uitkomst.reasons.filter(({ code }) => code === unreadable) : [];

/** A provider hands in what its own software made. */
export const Insturen = ({ terug }: Props) => (
  <Section title="Declaratie insturen" id="insturen">
    <Formulier
      terug={terug}
      doe="Declaratie insturen"
      hint="Een declaratie volgens iJw of iWmo (JW323 of WMO323) uit uw eigen software, hoogstens 25 MB. Binnen tien werkdagen krijgt u antwoord. Ook een ander bericht aan een gemeente kan hier."
    />
  </Section>
);

/** A gemeente brings here what came or went by another way. */
export const Inleveren = ({ terug }: Props) => (
  <div id="insturen">
    <Details summary="Een bericht inleveren dat langs een andere weg kwam of ging" open={terug !== undefined}>
      <Formulier
        terug={terug}
        doe="Bericht inleveren"
        hint="Een bericht volgens iJw of iWmo van of aan uw gemeente, hoogstens 25 MB. Hetzelfde bestand nog eens verandert niets."
      />
    </Details>
  </div>
);

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
