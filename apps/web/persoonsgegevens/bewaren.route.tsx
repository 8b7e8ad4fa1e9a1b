// SPDX-License-Identifier: EUPL-1.2

import { formatGetal } from '#libs/kernel';
import {
  Actions,
  Badge,
  Datum,
  DefinitionList,
  Details,
  Form,
  Moment,
  NumberInput,
  PageTitle,
  Section,
  SubmitButton,
  Table,
  TextInput,
} from '#libs/ui';
import { bewaaroverzicht, bewaartermijnVastleggen, wissenVoorstellen } from '#platform/persoonsgegevens';
import { Paginabron } from '../shell/herkomst.tsx';
import { doe, magVragen, type Terug, vraag } from '../shell/pagina.ts';
import { terugVan, Weigering } from '../shell/terug.tsx';
import { veldVan } from '../shell/veld.ts';
import type { Route } from './+types/bewaren.route.ts';
import { bladenBij } from './bladen.ts';
import { Tabbladen } from './tabbladen.tsx';
import { termijntekst, wisstaten } from './woorden.tsx';

const pad = '/persoonsgegevens/bewaren';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  bladen: bladenBij(context),
  magVoorstellen: magVragen(context, wissenVoorstellen),
  ...(await vraag(context, bewaaroverzicht, {})),
});

export async function action(args: Route.ActionArgs) {
  const form = await args.request.clone().formData();
  return form.get('_act') === wissenVoorstellen.naam
    ? doe(args, wissenVoorstellen, ({ opdracht }) => `${pad}/${opdracht}`)
    : doe(args, bewaartermijnVastleggen, ({ soort }) => `${pad}#${soort}`);
}

export default function Bewaren({ loaderData, actionData: terug }: Route.ComponentProps) {
  const { bladen, soorten, opdrachten, magVoorstellen } = loaderData;
  const klaar = soorten.filter(({ aantal, opdracht }) => aantal > 0 && !opdracht).length;
  return (
    <>
      <title>Bewaren en wissen – Inkoopregie</title>
      <PageTitle
        title="Bewaren en wissen"
        state={
          klaar === 0 ? 'Er is nu niets dat een voorstel vraagt.' : `Van ${klaar} soorten is er iets over de termijn.`
        }
      />
      <Tabbladen bladen={bladen} op="bewaren" />
      <p>Hier wordt niets gewist: u doet een voorstel, een ander besluit, en pas dan begint het wissen.</p>
      {soorten.map((soort) => (
        <Soort key={soort.soort} soort={soort} mag={magVoorstellen} terug={terug} />
      ))}
      <Voorstellen opdrachten={opdrachten} soorten={soorten} />
      <Paginabron>de bewaartermijnen, en een telling van wat nu over zijn termijn is</Paginabron>
    </>
  );
}

type Data = Route.ComponentProps['loaderData'];
type SoortProps = {
  readonly soort: Data['soorten'][number];
  readonly mag: boolean;
  readonly terug: Terug | undefined;
};

function Soort({ soort: een, mag, terug }: SoortProps) {
  const hier = terug?.waarden['soort'] === een.soort ? terug : undefined;
  return (
    <Section title={een.naam} id={een.soort}>
      <DefinitionList
        items={[
          { term: 'Wat er gaat', value: een.uitleg },
          {
            term: 'Bewaren',
            value: termijntekst(een.maanden),
            note: een.grond ?? 'Leg vast hoe lang, anders wordt er niets gewist.',
          },
          { term: 'Vanaf', value: een.vanaf },
          {
            term: 'Nu over de termijn',
            value: een.voor ? formatGetal(een.aantal) : 'onbekend',
            note: een.voor && (
              <>
                van vóór <Datum value={een.voor} />
              </>
            ),
          },
        ]}
      />
      {een.opdracht ? (
        <p>
          <a href={`${pad}/${een.opdracht.id}`}>{wisstaten[een.opdracht.staat]}</a>
        </p>
      ) : (
        mag && een.aantal > 0 && <Voorstel soort={een.soort} terug={terugVan(hier, wissenVoorstellen.naam)} />
      )}
      {mag && <Termijn soort={een} terug={terugVan(hier, bewaartermijnVastleggen.naam)} />}
    </Section>
  );
}

const Voorstel = ({ soort, terug }: { readonly soort: string; readonly terug: Terug | undefined }) => (
  <Form label="Wissen voorstellen" hidden={{ _act: wissenVoorstellen.naam, soort }}>
    <Weigering terug={terug} />
    <Actions>
      <SubmitButton kind="secondary">Wissen voorstellen</SubmitButton>
    </Actions>
  </Form>
);

function Termijn({ soort: een, terug }: Omit<SoortProps, 'mag'>) {
  const veld = veldVan(terug);
  return (
    <Details summary="Termijn vastleggen" open={terug !== undefined}>
      <Weigering terug={terug} />
      <Form label="Termijn vastleggen" hidden={{ _act: bewaartermijnVastleggen.naam, soort: een.soort }}>
        <NumberInput
          {...veld('maanden', een.maanden === null ? null : String(een.maanden))}
          label="Hoe lang bewaren"
          unit="maanden"
        />
        <TextInput
          {...veld('grond', een.grond)}
          label="Op grond waarvan"
          hint="De wet, selectielijst of het besluit."
          width="full"
        />
        <Actions>
          <SubmitButton kind="secondary">Termijn vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

function Voorstellen({ opdrachten, soorten }: Pick<Data, 'opdrachten' | 'soorten'>) {
  if (opdrachten.length === 0) return null;
  const naamVan = (code: string) => soorten.find(({ soort }) => soort === code)?.naam ?? code;
  return (
    <Section title="Voorstellen en wat ermee is gedaan">
      <Table
        caption="De nieuwste eerst"
        rows={opdrachten}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'wat',
            head: 'Wat',
            kind: 'name',
            cell: ({ id, soort }) => <a href={`${pad}/${id}`}>{naamVan(soort)}</a>,
          },
          { key: 'op', head: 'Voorgesteld', cell: ({ gemaakt }) => <Moment value={gemaakt} /> },
          { key: 'door', head: 'Door', cell: ({ gemaaktDoor }) => gemaaktDoor },
          { key: 'aantal', head: 'Aantal', kind: 'number', cell: ({ aantal }) => formatGetal(aantal) },
          { key: 'gewist', head: 'Gewist', kind: 'number', cell: ({ gewist }) => formatGetal(gewist) },
          { key: 'staat', head: 'Stand', cell: ({ staat }) => <Badge kind="info">{wisstaten[staat]}</Badge> },
        ]}
      />
    </Section>
  );
}
