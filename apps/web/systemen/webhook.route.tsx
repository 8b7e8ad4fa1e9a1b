// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Breadcrumb,
  type Column,
  DefinitionList,
  Details,
  Form,
  Moment,
  PageTitle,
  Section,
  SubmitButton,
  Table,
} from '#libs/ui';
import {
  type WebhookView,
  webhookBeeindigen,
  webhookgeheimVernieuwen,
  webhookHervatten,
  webhookInzien,
} from '#modules/regio';
import { doe, doeEnToon, vraag } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { actTekst } from '../shell/teksten.ts';
import { Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/webhook.route.ts';
import { Eenmaliggeheim } from './eenmalig-geheim.tsx';
import { Webhookstand } from './stand.tsx';

export const loader = ({ context, params: { id } }: Route.LoaderArgs) => vraag(context, webhookInzien, { id });

export async function action(args: Route.ActionArgs) {
  const { id: webhook } = args.params;
  const act = (await args.request.clone().formData()).get('_act');
  if (act === webhookHervatten.naam)
    return doe(args, webhookHervatten, () => `/systemen/webhooks/${webhook}`, { webhook });
  if (act === webhookBeeindigen.naam) return doe(args, webhookBeeindigen, () => '/systemen', { webhook });
  return doeEnToon(args, webhookgeheimVernieuwen, { webhook });
}

export default function Webhook({ loaderData: webhook, actionData }: Route.ComponentProps) {
  const gegeven = actionData && 'gedaan' in actionData ? actionData.gedaan : undefined;
  const naar = `/systemen/${webhook.systeem}`;
  return (
    <>
      <title>Webhook – Inkoopregie</title>
      <Breadcrumb
        items={[
          { label: 'Systemen', href: '/systemen' },
          { label: webhook.systeemnaam, href: naar },
          { label: 'Webhook' },
        ]}
      />
      <PageTitle title={new URL(webhook.adres).host} state={<Webhookstand {...webhook} />} />
      {gegeven && <Eenmaliggeheim gegeven={gegeven} />}
      <Weigering terug={actionData && 'act' in actionData ? actionData : undefined} />
      {webhook.staat === 'gestopt' && <Gestopt />}
      <DefinitionList
        items={[
          { term: 'Adres', value: webhook.adres },
          { term: 'Hoort', value: webhook.soorten.join(', ') || 'alles wat bij de rollen van het systeem hoort' },
          { term: 'Gemaakt', value: <Moment value={webhook.gemaakt} /> },
        ]}
      />
      <Section title="Leveringen">
        <Table
          caption="De laatste vijftig leveringen, de nieuwste eerst"
          rows={webhook.leveringen}
          rowKey={({ id }) => id}
          empty="Er is nog niets naar dit adres gestuurd."
          columns={columns}
        />
      </Section>
      <Beheer />
    </>
  );
}

const Gestopt = () => (
  <Attention kind="warning" title="Er wordt niets meer gestuurd">
    <p>
      Het lukte te vaak niet. Laat het andere programma nakijken. Daarna gaat de webhook verder waar zij was: wat
      intussen gebeurde, komt alsnog.
    </p>
    <Form hidden={{ _act: webhookHervatten.naam }} label="Webhook hervatten">
      <Actions>
        <SubmitButton>Webhook hervatten</SubmitButton>
      </Actions>
    </Form>
  </Attention>
);

const Beheer = () => (
  <Section title="Beheren">
    <Form hidden={{ _act: webhookgeheimVernieuwen.naam }} label="Geheim vernieuwen">
      <p>
        Met het geheim ziet het andere programma dat een levering van hier komt. Een dag lang wordt met beide getekend.
      </p>
      <Actions>
        <SubmitButton kind="secondary">Geheim vernieuwen</SubmitButton>
      </Actions>
    </Form>
    <Details summary="Webhook beëindigen">
      <Form hidden={{ _act: webhookBeeindigen.naam }} label="Webhook beëindigen">
        <p>Er wordt dan niets meer naar dit adres gestuurd, ook niet wat nu wacht.</p>
        <Actions>
          <SubmitButton kind="destructive">Webhook beëindigen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  </Section>
);

const uitkomsten: Readonly<Record<Levering['uitkomst'], string>> = {
  geleverd: 'geleverd',
  geweigerd: 'niet aangenomen',
  onbereikbaar: 'geen antwoord',
  'adres-geweigerd': 'adres ligt in een besloten netwerk',
};
type Levering = Plat<WebhookView>['leveringen'][number];

const columns: readonly Column<Levering>[] = [
  { key: 'op', head: 'Gestuurd', kind: 'name', cell: ({ op }) => <Moment value={op} /> },
  { key: 'act', head: 'Wat gebeurde', cell: ({ act }) => actTekst(act) },
  { key: 'poging', head: 'Poging', kind: 'number', cell: ({ poging }) => poging },
  {
    key: 'uitkomst',
    head: 'Uitkomst',
    cell: ({ uitkomst, status }) => `${uitkomsten[uitkomst]}${status ? ` (${status})` : ''}`,
  },
];
