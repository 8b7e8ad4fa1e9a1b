// SPDX-License-Identifier: EUPL-1.2
import { Attention, Breadcrumb, Datum, DefinitionList, Moment, PageTitle, Section } from '#libs/ui';
import { besluitInzien } from '#modules/regio';
import {
  tariefvoorstelIntrekken,
  tariefvoorstelVaststellen,
  tariefwijzigingBesluiten,
  voorstelInzien,
} from '#modules/tarieven';
import { magRekenen } from '../leveranciers/impact/mag-rekenen.ts';
import { Paginabron } from '../shell/herkomst.tsx';
import { doe, magVragen, vraag } from '../shell/pagina.ts';
import type { Route } from './+types/voorstel.route.ts';
import { Besluitvorming, Getoetst } from './besluitvorming.tsx';
import { Controlegetallen } from './motivering.tsx';
import { BesluitFormulier, IntrekFormulier } from './voorstel-formulieren.tsx';
import { Verandering } from './voorstel-verandering.tsx';
import { StaatBadge, tariefNaam, Voorbeeld } from './weergave.tsx';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  ...(await vraag(context, voorstelInzien, { id })),
  toonBesluit: magVragen(context, besluitInzien),
  toonImpact: magRekenen(context),
});

export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const extra = { voorstel: id };
  const form = await args.request.clone().formData();
  if (form.get('_act') === tariefvoorstelIntrekken.naam)
    return doe(args, tariefvoorstelIntrekken, () => `/tarieven/voorstellen/${id}`, extra);
  const act = form.get('_act') === tariefwijzigingBesluiten.naam ? tariefwijzigingBesluiten : tariefvoorstelVaststellen;
  return doe(args, act, () => `/tarieven/voorstellen/${id}/bewijs`, extra);
}

export default function VoorstelPagina({ loaderData: view, actionData }: Route.ComponentProps) {
  const { voorstel, contract, regels, kan, magIntrekken } = view;
  const titel = titelVan(view);
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb items={[{ label: 'Tarieven', href: `/tarieven?contract=${voorstel.contract}` }, { label: titel }]} />
      <PageTitle
        title={titel}
        state={
          <>
            <StaatBadge staat={voorstel.staat} /> <Voorbeeld als={regels.some(({ voorbeeld }) => voorbeeld)} /> gaat in
            op <Datum value={voorstel.ingang} />
          </>
        }
      />
      {kan && (
        <Attention kind="warning" title="Uw besluit wordt gevraagd" action={<a href="#besluit">Naar het besluit</a>}>
          Uiterlijk op <Datum value={voorstel.uiterlijk} />.
        </Attention>
      )}
      <Voorgesteld voorstel={voorstel} contract={contract} indexatie={view.indexatie} />
      <Verandering regels={regels} isWijziging={voorstel.soort !== 'eerste-vaststelling'} />
      {view.toonImpact && <Doorrekenen voorstel={voorstel} />}
      <Getoetst toetsen={view.toetsen} />
      <Besluitvorming view={view} toonBesluit={view.toonBesluit} />
      <Bewaard {...view} />
      {kan && <BesluitFormulier kan={kan} bevoegd={view.bevoegd} terug={actionData} />}
      {magIntrekken && <IntrekFormulier terug={actionData} />}
      <Paginabron>het mandaatregister, het model en de cijfers in het regiopakket</Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

const Doorrekenen = ({ voorstel }: Pick<Loaded, 'voorstel'>) => (
  <p>
    <a href={`/leveranciers/impact/nieuw?voorstel=${voorstel.id}`}>Reken dit voorstel door op echte productie</a>
  </p>
);

/** The motivation as it was adopted. */
const Bewaard = ({ voorstel, motiveringen }: Pick<Loaded, 'voorstel' | 'motiveringen'>) =>
  motiveringen.length > 0 && (
    <Section title="De motivering">
      <p>
        <a href={`/tarieven/motiveringen/${voorstel.id}.pdf`}>Motivering van de tarieven als pdf</a> of{' '}
        <a href={`/tarieven/motiveringen/${voorstel.id}.docx`}>als Word-bestand</a>
      </p>
      <Controlegetallen motiveringen={motiveringen} />
    </Section>
  );

const Voorgesteld = ({ voorstel, contract, indexatie }: Pick<Loaded, 'voorstel' | 'contract' | 'indexatie'>) => (
  <Section title="Wat wordt voorgesteld">
    <DefinitionList
      items={[
        { term: 'Contract', value: contract ? `${contract.nummer}. ${contract.naam}` : voorstel.contract },
        ...(voorstel.productenboek
          ? [
              {
                term: 'Productenboek',
                value: <a href={`/producten?contract=${voorstel.contract}`}>De producten van dit contract</a>,
                note: 'Wordt met dit voorstel vastgesteld.',
              },
            ]
          : []),
        { term: 'Toelichting', value: voorstel.toelichting },
        ...(indexatie
          ? [
              {
                term: 'Indexatie',
                value: <a href={`/tarieven/indexatie/${indexatie}`}>De index, alle contracten en het besluit</a>,
              },
            ]
          : []),
        { term: 'Ingediend', value: <Moment value={voorstel.ingediend} />, note: `door ${voorstel.naam}` },
      ]}
    />
  </Section>
);

function titelVan({ voorstel, contract, regels }: Loaded): string {
  const [regel] = regels;
  if (voorstel.soort === 'wijziging' && regels.length > 1)
    return `Tarieven wijzigen: ${contract?.naam ?? voorstel.contract}`;
  if (voorstel.soort === 'wijziging' && regel)
    return `Tarief wijzigen: ${tariefNaam(regel.productNaam, regel.caoNaam, regel.micro)}`;
  if (voorstel.soort === 'indexatie')
    return `Tarieven indexeren voor ${voorstel.ingang.slice(0, 4)}: ${contract?.naam ?? voorstel.contract}`;
  return `${voorstel.productenboek ? 'Productenboek en tarieven' : 'Tarieven'} vaststellen: ${contract?.naam ?? voorstel.contract}`;
}
