// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Badge, Breadcrumb, Datum, PageTitle } from '#libs/ui';
import { besluitInzien } from '#modules/regio';
import {
  aanbiedertariefBesluiten,
  tariefadviesGeven,
  tariefbewijsToevoegen,
  tariefverzoekInzien,
  verzoekbesluitLezen,
} from '#modules/tarieven';
import { Doorlopen, plaatsTekst } from '../../shell/doorlopen.tsx';
import { Documenten, Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, magVragen, vraag } from '../../shell/pagina.ts';
import { Bewijzen } from '../bewijzen.tsx';
import type { Route } from './+types/verzoek.route.ts';
import { AdviesFormulier, Adviezen } from './adviezen.tsx';
import { Afwijkingen } from './afwijkingen.tsx';
import { BesluitFormulier } from './besluit-formulier.tsx';
import { Besloten, Gelezen, Gevraagd } from './verzoek-feiten.tsx';
import { UitkomstBadge } from './weergave.tsx';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  ...(await vraag(context, tariefverzoekInzien, { id })),
  toonBesluit: magVragen(context, besluitInzien),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const verzoek = args.params.id;
  const back = () => `/tarieven/verzoeken/${verzoek}`;
  const form = await args.request.clone().formData();
  switch (form.get('_act')) {
    case tariefadviesGeven.naam:
      return doe(args, tariefadviesGeven, back, { verzoek });
    case tariefbewijsToevoegen.naam:
      return doe(args, tariefbewijsToevoegen, () => `${back()}#bewijs`, { verzoek });
    case verzoekbesluitLezen.naam:
      return doe(args, verzoekbesluitLezen, back, { verzoek });
    default:
      return doe(args, aanbiedertariefBesluiten, back, { verzoek });
  }
}

const adresVan = (id: string): string => `/tarieven/verzoeken/${id}`;

export default function VerzoekPagina({ loaderData: view, actionData }: Route.ComponentProps) {
  const { id, product, namen, aanbiedernaam, besluit, ingang, voorbeeld, teAdviseren, magBesluiten, doorloop } = view;
  const titel = `Eigen tarief: ${namen.producten[product] ?? product}, ${aanbiedernaam}`;
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: '/tarieven' },
          { label: 'Aanbieder-specifieke tarieven', href: '/tarieven/verzoeken' },
          { label: aanbiedernaam },
        ]}
      />
      <PageTitle
        title={titel}
        state={
          <>
            {doorloop?.nummer && `${plaatsTekst('Verzoek', doorloop)} · `}
            <UitkomstBadge uitkomst={besluit?.uitkomst ?? null} /> {voorbeeld && <Badge kind="voorbeeld" />} Gevraagd
            vanaf <Datum value={ingang} />.
          </>
        }
        action={doorloop && <Doorlopen wat="verzoek" doorloop={doorloop} adres={adresVan} />}
      />
      <Aandacht {...view} />
      {besluit && <Besloten view={view} besluit={besluit} />}
      {view.moetLezen && <Gelezen verzoek={id} />}
      <Gevraagd view={view} />
      <Afwijkingen afwijkingen={view.afwijkingen} />
      <Bewijzen
        bewijzen={view.bewijzen}
        cijfers={view.afwijkingen.map(({ soort }) => soort)}
        kanToevoegen={view.magBewijzen}
        act={tariefbewijsToevoegen.naam}
        sleutel={view.sleutel}
        terug={actionData}
      />
      {view.adviezen && <Adviezen adviezen={view.adviezen} disciplines={view.disciplines} />}
      {teAdviseren.length > 0 && <AdviesFormulier disciplines={teAdviseren} terug={actionData} />}
      {magBesluiten && <BesluitFormulier terug={actionData} />}
      <Documenten documenten={view.documenten} />
      <Geschiedenis gebeurtenissen={view.geschiedenis.toReversed()} />
      <Paginabron>
        het verzoek van de aanbieder, het kostprijsmodel in het regiopakket en het mandaatregister
      </Paginabron>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

const Aandacht = ({ teAdviseren, magBesluiten }: Pick<Loaded, 'teAdviseren' | 'magBesluiten'>) => (
  <>
    {teAdviseren.length > 0 && (
      <Attention kind="warning" title="Uw advies wordt gevraagd" action={<a href="#advies">Naar het advies</a>}>
        De programmadirecteur besluit als elke discipline heeft geadviseerd.
      </Attention>
    )}
    {magBesluiten && (
      <Attention kind="warning" title="Uw besluit wordt gevraagd" action={<a href="#besluit">Naar het besluit</a>}>
        Alle disciplines hebben geadviseerd.
      </Attention>
    )}
  </>
);
