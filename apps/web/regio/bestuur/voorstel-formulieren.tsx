// SPDX-License-Identifier: EUPL-1.2
import { Actions, Details, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import { Bevestiging } from '../../shell/bevestiging.tsx';
import type { Terug } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

/** The decision of one body; whether it may, the register says when it is sent. */
export const BesluitFormulier = ({
  sleutel,
  terug,
}: {
  readonly sleutel: string;
  readonly terug: Terug | undefined;
}) => (
  <Section title="Uw besluit" id="besluit">
    <Weigering terug={terug} />
    <Form
      idempotency={sleutel}
      action="#besluit"
      label="Besluit vastleggen"
      hidden={{ _act: 'regio/voorstel-besluiten' }}
    >
      <TextArea
        {...veldVan(terug)('motivering')}
        label="Motivering"
        hint="Waarom stemt u hiermee in? De motivering staat op het besluit."
      />
      <Bevestiging terug={terug} />
      <Actions>
        <SubmitButton kind="primary">Besluit vastleggen</SubmitButton>
      </Actions>
    </Form>
  </Section>
);

/** Taking it back, as long as it is open. */
export const IntrekFormulier = ({ terug }: { readonly terug: Terug | undefined }) => (
  <Details summary="Dit voorstel intrekken" open={terug !== undefined}>
    <Weigering terug={terug} />
    <Form label="Voorstel intrekken" hidden={{ _act: 'regio/voorstel-intrekken' }}>
      <TextArea {...veldVan(terug)('reden')} label="Reden" rows={2} />
      <Actions>
        <SubmitButton kind="destructive">Voorstel intrekken</SubmitButton>
      </Actions>
    </Form>
  </Details>
);
