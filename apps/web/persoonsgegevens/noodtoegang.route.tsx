// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Breadcrumb,
  DefinitionList,
  Form,
  Lines,
  Moment,
  PageTitle,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
} from '#libs/ui';
import { noodtoegangBeoordelen, noodtoegangInzien } from '#modules/toegang';
import { Doorlopen, plaatsTekst } from '../shell/doorlopen.tsx';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, type Terug, vraag } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import { veldVan } from '../shell/veld.ts';
import type { Route } from './+types/noodtoegang.route.ts';

const lijst = '/persoonsgegevens/noodtoegang';

export const loader = ({ context, params: { id } }: Route.LoaderArgs) =>
  vraag(context, noodtoegangInzien, { id: kenmerk(id) });

export const action = (args: Route.ActionArgs) =>
  doe(args, noodtoegangBeoordelen, ({ noodtoegang }) => `${lijst}/${noodtoegang}`, { noodtoegang: args.params.id });

const adresVan = (id: string): string => `${lijst}/${id}`;

export default function Noodtoegang({ loaderData: een, actionData: terug }: Route.ComponentProps) {
  const { doorloop } = een;
  return (
    <>
      <title>{`Noodtoegang van ${een.naam} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Noodtoegang', href: lijst }, { label: een.naam }]} />
      <PageTitle
        title={`Noodtoegang van ${een.naam}`}
        state={
          een.oordeel
            ? `Beoordeeld als ${een.oordeel}`
            : [plaatsTekst('Noodtoegang', doorloop), 'wacht op uw oordeel'].filter(Boolean).join(' · ')
        }
        action={<Doorlopen wat="noodtoegang" doorloop={doorloop} adres={adresVan} />}
      />
      <DefinitionList
        items={[
          { term: 'Vanaf', value: <Moment value={een.van} /> },
          { term: 'Tot', value: <Moment value={een.tot} /> },
          { term: 'Reden', value: <Lines text={een.reden} /> },
          {
            term: 'Wat er is gedaan',
            value: <a href={`/persoonsgegevens?over=${een.casus}`}>Alles wat met dit dossier is gedaan</a>,
          },
        ]}
      />
      {een.oordeel ? (
        <Section title="Het oordeel">
          <DefinitionList
            items={[
              { term: 'Oordeel', value: een.oordeel },
              { term: 'Toelichting', value: <Lines text={een.toelichting ?? ''} /> },
              { term: 'Door', value: een.beoordelaarNaam },
              { term: 'Op', value: een.beoordeeld && <Moment value={een.beoordeeld} /> },
            ]}
          />
        </Section>
      ) : (
        <Beoordelen terug={terug} />
      )}
    </>
  );
}

function Beoordelen({ terug }: { readonly terug: Terug | undefined }) {
  const veld = veldVan(terug);
  return (
    <Section title="Beoordelen" id="beoordelen">
      <Weigering terug={terug} />
      <Form label="Beoordelen">
        <RadioGroup
          {...veld('oordeel')}
          label="Was deze toegang terecht?"
          options={[
            { value: 'terecht', label: 'Ja, terecht' },
            { value: 'onterecht', label: 'Nee, onterecht' },
          ]}
        />
        <TextArea
          {...veld('toelichting')}
          label="Toelichting"
          hint="Wat hebt u nagegaan, en wat gebeurt er nu?"
          rows={5}
          maxLength={2000}
        />
        <Actions>
          <SubmitButton kind="primary">Oordeel vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
