// SPDX-License-Identifier: EUPL-1.2
import { Actions, Details, Form, Section, SubmitButton, Table, TextArea, TextInput } from '#libs/ui';
import { type SysteemView, webhookMaken } from '#modules/regio';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { terugVan } from '../shell/terug.tsx';
import { veldVan } from '../shell/veld.ts';
import { Webhookstand } from './stand.tsx';

type Props = {
  readonly systeem: Plat<SysteemView>;
  readonly terug: Terug | undefined;
  readonly sleutel: string;
};

/** To which addresses a program is told what happens. */
export function Webhooks({ systeem: { stand, webhooks }, terug, sleutel }: Props) {
  const own = terugVan(terug, webhookMaken.naam);
  const veld = veldVan(own);
  return (
    <Section title="Webhooks">
      <Table
        caption="Webhooks"
        captionHidden
        rows={webhooks}
        rowKey={({ id }) => id}
        empty="Dit systeem krijgt geen bericht als er iets gebeurt. Het kan het ook zelf lezen, bij /api/v1/wijzigingen."
        columns={[
          {
            key: 'adres',
            head: 'Adres',
            kind: 'name',
            cell: ({ id, adres }) => <a href={`/systemen/webhooks/${id}`}>{adres}</a>,
          },
          {
            key: 'soorten',
            head: 'Hoort',
            cell: ({ soorten }) => soorten.join(', ') || 'alles wat bij zijn rollen hoort',
          },
          { key: 'staat', head: 'Stand', cell: (webhook) => <Webhookstand {...webhook} /> },
        ]}
      />
      {stand === 'actief' && (
        <Details summary="Webhook toevoegen" open={own !== undefined}>
          <Form hidden={{ _act: webhookMaken.naam }} label="Webhook toevoegen" idempotency={sleutel}>
            <TextInput {...veld('adres')} label="Adres" hint="Begint met https en is vanaf internet bereikbaar." />
            <TextArea
              {...veld('soorten')}
              label="Wat het hoort"
              hint="Per regel een onderdeel (tarieven) of een handeling (tarieven/tarief-vaststellen). Leeg: alles wat bij zijn rollen hoort."
              rows={3}
              optional
            />
            <Actions>
              <SubmitButton>Webhook toevoegen</SubmitButton>
            </Actions>
          </Form>
        </Details>
      )}
    </Section>
  );
}
