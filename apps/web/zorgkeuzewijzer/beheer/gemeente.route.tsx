// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Badge,
  ButtonLink,
  EmptyState,
  Form,
  PageTitle,
  Section,
  SubmitButton,
  Table,
  TextInput,
} from '#libs/ui';
import { type GemeentelijkAanbodView, gemeentelijkAanbod, toegangspuntVastleggen } from '#modules/toegang';
import { Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import { doe, type Terug, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/gemeente.route.ts';
import { NaarWijzer } from './plekken.tsx';

const hier = '/zorgkeuzewijzer/beheer/gemeente';

export const loader = async ({ context, request }: Route.LoaderArgs) => ({
  bewaard: new URL(request.url).searchParams.has('bewaard'),
  aanbod: await vraag(context, gemeentelijkAanbod, {}),
});

export const action = (args: Route.ActionArgs) => doe(args, toegangspuntVastleggen, () => `${hier}?bewaard#begin`);

export default function Gemeente({ loaderData: { aanbod, bewaard }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Uw gemeente in de zorgkeuzewijzer – Inkoopregie</title>
      <PageTitle
        title="Uw gemeente in de zorgkeuzewijzer"
        state="Inwoners zien hier wie zij kunnen bellen, en welke hulp er is zonder verwijzing."
        action={<NaarWijzer />}
      />
      <Begin punt={aanbod.toegangspunt} bewaard={bewaard} terug={actionData} />
      <Eigen voorliggend={aanbod.voorliggend} />
    </>
  );
}

type BeginProps = {
  readonly punt: GemeentelijkAanbodView['toegangspunt'];
  readonly bewaard: boolean;
  readonly terug: Terug | undefined;
};

function Begin({ punt, bewaard, terug }: BeginProps) {
  const veld = veldVan(terug);
  return (
    <Section title="Waar beginnen inwoners?" id="begin">
      {bewaard && <Attention kind="ok" title="Bewaard: inwoners zien dit nu" />}
      {!punt && <Attention kind="warning" title="Inwoners zien nog geen telefoonnummer" />}
      <Weigering terug={terug} />
      <Form action="#begin" label="Waar inwoners beginnen">
        <TextInput
          {...veld('naam', punt?.naam)}
          label="Hoe heet het?"
          hint="Bijvoorbeeld: het wijkteam, of het sociaal team"
        />
        <TextInput {...veld('telefoon', punt?.telefoon)} label="Telefoon" type="tel" width="sm" />
        <TextInput
          {...veld('bereikbaar', punt?.bereikbaar)}
          label="Wanneer kan men bellen?"
          hint="Bijvoorbeeld: op werkdagen van 9 tot 17 uur"
          optional
        />
        <TextInput {...veld('website', punt?.website)} label="Website" type="url" optional />
        <Voorbeeldkeuze terug={terug} nu={punt?.voorbeeld ?? false} geen="echt nummer" />
        <Actions>
          <SubmitButton>Bewaren</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

const Eigen = ({ voorliggend }: Pick<GemeentelijkAanbodView, 'voorliggend'>) => (
  <Section
    title="Hulp van uw gemeente zelf"
    id="zelf"
    action={
      <ButtonLink kind="secondary" href={`${hier}/nieuw`}>
        Hulp toevoegen
      </ButtonLink>
    }
  >
    {voorliggend.length === 0 ? (
      <EmptyState title="Er staat nog niets">Denk aan een opvoedspreekuur, een buurthuis of een cursus.</EmptyState>
    ) : (
      <Table
        caption="Hulp zonder verwijzing"
        captionHidden
        rows={voorliggend}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'naam',
            head: 'Naam',
            kind: 'name',
            cell: ({ id, naam, voorbeeld }) => (
              <>
                <a href={`${hier}/${id}`}>{naam}</a> {voorbeeld && <Badge kind="voorbeeld" />}
              </>
            ),
          },
          { key: 'voor', head: 'Voor wie', cell: ({ voor }) => voor },
          { key: 'bereiken', head: 'Hoe men er komt', cell: ({ bereiken }) => bereiken },
        ]}
      />
    )}
  </Section>
);
