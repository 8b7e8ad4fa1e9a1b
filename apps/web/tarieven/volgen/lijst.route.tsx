// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Badge, Breadcrumb, DefinitionList, PageTitle, Section } from '#libs/ui';
import {
  eenheden,
  lijstbedragAfwijzen,
  lijstbedragInvoeren,
  lijstbedragVaststellen,
  tarieflijstInzien,
  volgtarievenInzien,
} from '#modules/tarieven';
import { readBedrag } from '../../shell/formulier.ts';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, magVragen, vraag } from '../../shell/pagina.ts';
import { tel } from '../weergave.tsx';
import type { Route } from './+types/lijst.route.ts';
import { BedragControleren } from './bedrag-controleren.tsx';
import { BedragInvoeren } from './bedrag-invoeren.tsx';
import { Lijstbedragen, Lijstregels } from './lijstregels.tsx';

export const loader = async ({ context, params: { lijst }, request }: Route.LoaderArgs) => ({
  ...(await vraag(context, tarieflijstInzien, { lijst })),
  toonVerandering: magVragen(context, volgtarievenInzien),
  regel: new URL(request.url).searchParams.get('regel'),
  eenheden: eenheden.filter((one) => one !== 'euro'),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const { lijst } = args.params;
  const form = await args.request.clone().formData();
  const back = () => `/tarieven/lijsten/${lijst}`;
  switch (form.get('_act')) {
    case lijstbedragVaststellen.naam:
      return doe(args, lijstbedragVaststellen, back);
    case lijstbedragAfwijzen.naam:
      return doe(args, lijstbedragAfwijzen, back);
    default:
      return doe(args, lijstbedragInvoeren, back, (input) => ({
        lijst,
        bedrag: readBedrag(String(input['bedrag'] ?? '')),
      }));
  }
}

export default function LijstPagina({ loaderData: view, actionData }: Route.ComponentProps) {
  const { lijst, magInvoeren } = view;
  const unknown = lijst.regels.filter(({ nu }) => nu === null).length;
  return (
    <>
      <title>{`${lijst.naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: '/tarieven' },
          { label: 'Tarieflijsten', href: '/tarieven/lijsten' },
          { label: lijst.naam },
        ]}
      />
      <PageTitle
        title={lijst.naam}
        state={
          <>
            {lijst.voorbeeld && <Badge kind="voorbeeld" />} {standOf(lijst.regels.length, unknown)}
          </>
        }
      />
      <BedragControleren bedragen={lijst.bedragen} terug={actionData} />
      <Lijstregels regels={lijst.regels} magInvoeren={magInvoeren} />
      <OverDeLijst view={view} />
      <Lijstbedragen bedragen={lijst.bedragen} />
      {magInvoeren && (
        <BedragInvoeren
          regel={view.regel}
          regels={lijst.regels}
          eenheden={view.eenheden}
          sleutel={view.sleutel}
          terug={actionData}
        />
      )}
      <Paginabron>de lijst zelf, en wat mensen daarvan invoerden en controleerden</Paginabron>
    </>
  );
}

const standOf = (regels: number, unknown: number): string => {
  if (regels === 0) return 'Van deze lijst is nog geen enkel bedrag bekend.';
  if (unknown === 0) return `${tel(regels, 'regel', 'regels')}, alle bedragen zijn bekend.`;
  return `Van ${unknown} van ${tel(regels, 'regel', 'regels')} is het bedrag onbekend.`;
};

type Loaded = Route.ComponentProps['loaderData'];

const OverDeLijst = ({ view: { lijst, volgingen, toonVerandering } }: { readonly view: Loaded }) => (
  <Section title="Over deze lijst">
    <DefinitionList
      items={[
        { term: 'Van wie', value: lijst.houder ?? 'onbekend' },
        { term: 'Bron', value: lijst.bron, note: lijst.herkomst?.bron?.citaat && `‘${lijst.herkomst.bron.citaat}’` },
        ...(lijst.herkomst?.toelichting ? [{ term: 'Toelichting', value: lijst.herkomst.toelichting }] : []),
        ...volgingen.map(({ contract, contractNaam, productNaam, producten, procent }) => ({
          term: 'Gevolgd door',
          value: productNaam ?? `alle producten van ${contractNaam}`,
          note: `${procent === '100' ? '' : `Voor ${procent.replace('.', ',')} procent. `}${producten.length === 0 ? 'Nog geen producten in het productenboek.' : ''}`,
          action: toonVerandering && producten.length > 0 && (
            <a href={`/tarieven/volgen/${contract}`}>Wat verandert er</a>
          ),
        })),
      ]}
    />
  </Section>
);
