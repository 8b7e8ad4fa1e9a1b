// SPDX-License-Identifier: EUPL-1.2
import { datum, formatDatum, newId, parseDatum } from '#libs/kernel';
import { DateInput, Datum, EmptyState, Filters, PageTitle, Section, Select } from '#libs/ui';
import { kostprijzenBerekenen, tariefverzoekenlijst, tariefvoorstelIndienen, tarievenInzien } from '#modules/tarieven';
import { magRekenen } from '../leveranciers/impact/mag-rekenen.ts';
import { Paginabron } from '../shell/herkomst.tsx';
import { doe, magVragen, vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/tarieven.route.ts';
import { PerAanbieder } from './differentiatie/per-aanbieder.tsx';
import { Matrix } from './matrix.tsx';
import { Motivering } from './motivering.tsx';
import { VolgendeStap } from './volgende-stap.tsx';
import { tel } from './weergave.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const zoek = new URL(request.url).searchParams;
  const contract = zoek.get('contract') || undefined;
  const dag = parseDatum(zoek.get('dag') ?? '') ?? undefined;
  const view = await vraag(context, tarievenInzien, { contract, dag });
  return {
    ...view,
    isInkoper: wieVan(context).hoed.rollen.includes('inkoper'),
    toonImpact: magRekenen(context),
    toonVerzoeken: magVragen(context, tariefverzoekenlijst),
    sleutel: newId(),
  };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.clone().formData();
  if (form.get('_act') === tariefvoorstelIndienen.naam)
    return doe(args, tariefvoorstelIndienen, ({ voorstel }) => `/tarieven/voorstellen/${voorstel}`);
  return doe(
    args,
    kostprijzenBerekenen,
    ({ contract, jaar }) => `/tarieven?contract=${contract}&dag=${jaar}-01-01`,
    ({ alleen, ...input }) => ({ ...input, producten: typeof alleen === 'string' ? alleen.split(',') : [] }),
  );
}

export default function Tarieven({ loaderData, actionData }: Route.ComponentProps) {
  const { contract, contracten, dag, rijen } = loaderData;
  const aantal = rijen.flatMap(({ gewoon, micro }) => [gewoon, micro].filter((cel) => cel !== null)).length;
  return (
    <>
      <title>Tarieven – Inkoopregie</title>
      <PageTitle
        title="Tarieven"
        state={
          contract ? (
            <>
              {contract.nummer}. {contract.naam}:{' '}
              {aantal === 0 ? 'nog geen tarieven' : tel(aantal, 'tarief', 'tarieven')} op <Datum value={dag} />
            </>
          ) : (
            'Wat de regio voor elk product betaalt, en waarom.'
          )
        }
      />
      {contract ? (
        <>
          <VolgendeStap {...loaderData} contract={contract} terug={actionData} />
          <Keuze contract={contract.code} contracten={contracten} dag={dag} />
          <OpDeDag {...loaderData} contract={contract.code} aantal={aantal} />
        </>
      ) : (
        <EmptyState title="Er zijn nog geen producten">
          Zodra het productenboek producten bevat, kan hier de kostprijs worden berekend.
        </EmptyState>
      )}
      <PerAanbieder tarieven={loaderData.perAanbieder} />
      <Meer toonImpact={loaderData.toonImpact} toonVerzoeken={loaderData.toonVerzoeken} />
      <Paginabron>
        het regiopakket (model en cijfers) en de besluiten van de colleges en het bestuurlijk overleg
      </Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];
type OpDeDagProps = Pick<Loaded, 'rijen' | 'dag' | 'motiveringen'> & {
  readonly contract: string;
  readonly aantal: number;
};

/** The tariffs that count on a day, and what can be taken along. */
const OpDeDag = ({ rijen, dag, motiveringen, contract, aantal }: OpDeDagProps) =>
  aantal > 0 ? (
    <>
      <Matrix rijen={rijen} caption={`Tarieven op ${formatDatum(datum(dag))}`} />
      <p>
        <a href={`/tarieven/bestanden/${contract}.${dag}.xlsx`}>Deze tarieven als Excel-bestand</a>
      </p>
      <Motivering rijen={rijen} dag={dag} contract={contract} motiveringen={motiveringen} />
    </>
  ) : (
    <EmptyState title={`Op ${formatDatum(datum(dag))} gelden er geen tarieven`}>
      Kies een andere dag. Een inkoper kan de kostprijzen berekenen en daarna tarieven voorstellen.
    </EmptyState>
  );

const Meer = ({ toonImpact, toonVerzoeken }: Pick<Loaded, 'toonImpact' | 'toonVerzoeken'>) => (
  <Section title="Meer over tarieven">
    <p>
      <a href="/tarieven/processen">Tariefprocessen</a>: hoe tarieven stap voor stap tot stand komen.
    </p>
    <p>
      <a href="/tarieven/indexatie">Indexatie</a>: hoe de tarieven elk jaar naar het nieuwe prijspeil gaan.
    </p>
    <p>
      <a href="/tarieven/lonen">Loontabellen</a>: de lonen van de cao’s waarmee wordt gerekend, en waar ze staan.
    </p>
    <p>
      <a href="/tarieven/lijsten">Tarieflijsten</a>: welke tarieven een lijst van een ander volgen, en{' '}
      <a href="/tarieven/ingroeipaden">ingroeipaden</a> daarheen.
    </p>
    {toonVerzoeken && (
      <p>
        <a href="/tarieven/verzoeken">Aanbieder-specifieke tarieven</a>: wie een product op een eigen manier uitvoert.
      </p>
    )}
    {toonVerzoeken && (
      <p>
        <a href="/tarieven/prijsopbouwen">Prijsopbouwen</a>: aanbieders die een tarief niet reëel vinden, en wat de
        regio antwoordt.
      </p>
    )}
    {toonImpact && (
      <p>
        <a href="/leveranciers/impact">Impactanalyse</a>: reken andere tarieven door op echte productie.
      </p>
    )}
  </Section>
);

type KeuzeProps = Pick<Loaded, 'contracten' | 'dag'> & { readonly contract: string };

const Keuze = ({ contract, contracten, dag }: KeuzeProps) => (
  <Filters label="Contract en dag kiezen">
    <Select
      name="contract"
      label="Contract"
      defaultValue={contract}
      options={contracten.map(({ code, nummer, naam }) => ({ value: code, label: `${nummer}. ${naam}` }))}
    />
    <DateInput name="dag" label="Geldig op" defaultValue={dag} />
  </Filters>
);
