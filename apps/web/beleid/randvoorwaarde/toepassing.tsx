// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  CheckboxGroup,
  DateInput,
  Datum,
  FileInput,
  Form,
  Section,
  SubmitButton,
  Table,
  TextArea,
} from '#libs/ui';
import type { RandvoorwaardeView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type View = Plat<RandvoorwaardeView>;
type Props = {
  readonly toepassingen: NonNullable<View['toepassingen']>;
  readonly randvoorwaarde: Pick<View, 'documenten' | 'staat'>;
  /** May this person show it? */
  readonly toont: boolean;
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** What shows that the measure is really applied, and a place to add to it. */
export function Toepassing({ toepassingen, randvoorwaarde: { documenten, staat }, toont, terug, sleutel }: Props) {
  return (
    <Section title="Toepassing" id="toepassing">
      <p>Een maatregel telt pas als te zien is dat zij wordt toegepast.</p>
      <Table
        caption="Waaruit de toepassing blijkt"
        captionHidden
        rows={toepassingen}
        rowKey={({ id }) => id}
        empty="Nog niet aangetoond."
        columns={[
          { key: 'tekst', head: 'Wat is gezien', kind: 'name', cell: ({ tekst }) => tekst },
          { key: 'dag', head: 'Gezien op', cell: ({ dag }) => <Datum value={dag} /> },
          { key: 'door', head: 'Door', cell: ({ door }) => door },
          {
            key: 'document',
            head: 'Document',
            cell: ({ document }) => {
              const kept = documenten.find(({ id }) => id === document);
              return kept ? <a href={`/documenten/${kept.id}`}>{kept.naam}</a> : document ? 'bij de regio' : 'geen';
            },
          },
        ]}
      />
      {toont && staat === 'concept' && (
        <Attention kind="info">Na de vaststelling legt u hier vast waaruit de toepassing blijkt.</Attention>
      )}
      {toont && staat === 'vastgesteld' && <Formulier terug={terug} sleutel={sleutel} />}
    </Section>
  );
}

function Formulier({ terug, sleutel }: Pick<Props, 'terug' | 'sleutel'>) {
  const field = veldVan(terug);
  return (
    <>
      <Weigering terug={terug} labels={{ tekst: 'Wat hebt u gezien?', dag: 'Wanneer?' }} />
      <Form idempotency={sleutel} upload label="Toepassing aantonen" hidden={{ handeling: 'toepassing' }}>
        <TextArea
          {...field('tekst')}
          label="Wat hebt u gezien?"
          hint="Bijvoorbeeld: de kwartaalrapportages kwamen op tijd binnen en zijn besproken."
        />
        <DateInput {...field('dag')} label="Wanneer?" />
        <FileInput
          name="document"
          label="Document"
          hint="Hoogstens 20 MB: pdf, docx, xlsx, png, jpg of txt."
          optional
          error={foutBij(terug, 'document')}
        />
        <CheckboxGroup
          name="voorbeeld"
          label="Voorbeeld"
          optional
          options={[{ value: 'on', label: 'Dit is een voorbeeld' }]}
          defaultValue={terug?.waarden['voorbeeld'] ? ['on'] : []}
        />
        <Actions>
          <SubmitButton kind="secondary">Toepassing vastleggen</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}
