// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import {
  Actions,
  Badge,
  DateInput,
  Datum,
  EmptyState,
  Form,
  Moment,
  PageTitle,
  Section,
  Select,
  SubmitButton,
  Table,
} from '#libs/ui';
import { tariefprocesInzien, tariefprocesOpenen, tariefprocessen } from '#modules/tarieven';
import { Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import { doe, magVragen, type Terug, vraag } from '../../shell/pagina.ts';
import { telling } from '../../shell/telling.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/processen.route.ts';
import { Processtaat, procesnaam } from './kruimels.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  ...(await vraag(context, tariefprocessen, {})),
  isRegio: magVragen(context, tariefprocesInzien),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, tariefprocesOpenen, ({ proces }) => `/tarieven/processen/${proces}`);

export default function Processen({ loaderData, actionData }: Route.ComponentProps) {
  const { processen, contracten, isRegio } = loaderData;
  return (
    <>
      <title>Tariefprocessen – Inkoopregie</title>
      <PageTitle
        title="Tariefprocessen"
        state={
          isRegio
            ? 'Hoe de tarieven van een contract tot stand komen: stap voor stap, met het dossier erbij.'
            : 'Wat de regio u vraagt over tarieven, en wat zij daarop antwoordt.'
        }
      />
      {processen.length > 0 ? (
        <Lijst processen={processen} isRegio={isRegio} />
      ) : (
        <EmptyState title="Er zijn nog geen tariefprocessen">
          {isRegio
            ? 'Een inkoper opent een proces voor een contract. Daarna staat hier hoe ver het is.'
            : 'Zodra de regio u iets over tarieven vraagt of laat zien, staat het hier.'}
        </EmptyState>
      )}
      {contracten.length > 0 && <Openen {...loaderData} terug={actionData} />}
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

const Lijst = ({ processen, isRegio }: Pick<Loaded, 'processen' | 'isRegio'>) => (
  <Table
    caption={telling(processen.length, 'tariefproces', 'tariefprocessen')}
    rows={processen}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'contract',
        head: 'Contract en jaar',
        kind: 'name',
        cell: (rij) => (isRegio ? <a href={`/tarieven/processen/${rij.id}`}>{procesnaam(rij)}</a> : procesnaam(rij)),
      },
      { key: 'ingang', head: 'Tarieven vanaf', cell: ({ ingang }) => <Datum value={ingang} /> },
      {
        key: 'staat',
        head: 'Stand',
        cell: ({ staat, voorbeeld }) => (
          <>
            <Processtaat staat={staat} /> {voorbeeld && <Badge kind="voorbeeld" />}
          </>
        ),
      },
      {
        key: 'vragen',
        head: isRegio ? 'Met aanbieders' : 'Wat u wordt gevraagd',
        cell: (rij) => <Vragen rij={rij} />,
      },
    ]}
  />
);

const Vragen = ({ rij }: { readonly rij: Loaded['processen'][number] }) => (
  <>
    {rij.uitvraag && (
      <div>
        <a href={`/tarieven/uitvragen/${rij.uitvraag}`}>Uitvraag van functies</a>
      </div>
    )}
    {rij.isGepresenteerd && (
      <div>
        <a href={`/tarieven/processen/${rij.id}/presentatie`}>Gepresenteerde tarieven</a>
      </div>
    )}
    {rij.reagerenTot && (
      <div>
        reageren tot en met <Moment value={rij.reagerenTot} />
      </div>
    )}
    {!rij.uitvraag && !rij.isGepresenteerd && 'nog niets'}
  </>
);

type OpenProps = Loaded & { readonly terug: Terug | undefined };

function Openen({ contracten, sleutel, terug }: OpenProps) {
  const field = veldVan(terug);
  return (
    <Section title="Een tariefproces openen" id="openen">
      <Weigering terug={terug} labels={{ ingang: 'Eerste dag van de tarieven' }} />
      <Form idempotency={sleutel} label="Tariefproces openen">
        <Select
          {...field('contract')}
          label="Contract"
          options={contracten.map(({ code, nummer, naam }) => ({ value: code, label: `${nummer}. ${naam}` }))}
        />
        <DateInput
          {...field('ingang')}
          label="Eerste dag van de tarieven"
          hint="De stappen krijgen een voorstel voor hun laatste dag; dat past u daarna aan."
        />
        <Voorbeeldkeuze terug={terug} geen="echt proces" />
        <Actions>
          <SubmitButton>Tariefproces openen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
