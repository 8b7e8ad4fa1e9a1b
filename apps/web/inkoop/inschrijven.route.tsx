// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router';
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle, ProgressSteps } from '#libs/ui';
import { inschrijvingBeginnen, inschrijvingIndienen, inschrijvingInvullen } from '#modules/inkoop';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, notFound, type Terug, vraag } from '../shell/pagina.ts';
import type { Route } from './+types/inschrijven.route.ts';
import stylesheet from './inkoop.css?url';
import { adresVanStap, eersteCriterium, eersteOpenStap, isStap, type Stap, voortgang } from './inschrijfstappen.ts';
import { bedrijfDelen, caoDelen, criteriumDelen, productenDelen } from './inschrijven.actie.ts';
import { Begin } from './inschrijven-begin.tsx';
import { doeDelen } from './meer-acten.ts';
import { Samenvatting } from './samenvatting.tsx';
import { StapBedrijf } from './stap-bedrijf.tsx';
import { StapBewijs } from './stap-bewijs.tsx';
import { StapCao } from './stap-cao.tsx';
import { StapProducten } from './stap-producten.tsx';
import { TeLaat } from './te-laat.tsx';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

const load = (context: Route.LoaderArgs['context'], id: string) =>
  vraag(context, inschrijvingInvullen, { procedure: kenmerk(id) });

export async function loader({ context, params: { id, stap, criterium } }: Route.LoaderArgs) {
  const view = await load(context, id);
  const { concept, fase } = view;
  if (concept?.inschrijving.ingediend) throw redirect(`/inkoop/inschrijvingen/${concept.inschrijving.id}`);
  const sleutel = newId();
  if (!concept || fase === 'gesloten') return { ...view, stap: null, criterium: null, sleutel };
  if (!isStap(stap)) throw redirect(adresVanStap(id, eersteOpenStap(concept)));
  const known = concept.criteria.some((one) => one.criterium.code === criterium);
  if (stap === 'bewijs' && !known) throw redirect(adresVanStap(id, 'bewijs', eersteCriterium(concept)));
  return { ...view, stap, criterium: criterium ?? null, sleutel };
}

export async function action(args: Route.ActionArgs) {
  const { context, params } = args;
  const { id, stap, criterium } = params;
  const { concept } = await load(context, id);
  if (!concept) return doe(args, inschrijvingBeginnen, () => adresVanStap(id, 'bedrijf'), { procedure: id });
  const inschrijving = concept.inschrijving.id;
  const naar = (next: Stap, which?: string) => () => adresVanStap(id, next, which);
  if (stap === 'bedrijf') return doeDelen(args, 'bedrijf', bedrijfDelen(inschrijving), naar('producten'));
  if (stap === 'producten') return doeDelen(args, 'producten', productenDelen(inschrijving), naar('cao'));
  if (stap === 'cao') return doeDelen(args, 'cao', caoDelen(inschrijving), naar('bewijs'));
  if (stap === 'samenvatting')
    return doe(args, inschrijvingIndienen, () => `/inkoop/inschrijvingen/${inschrijving}/ontvangstbewijs`, {
      inschrijving,
    });
  if (stap !== 'bewijs' || !criterium) throw notFound();
  const at = concept.criteria.findIndex((one) => one.criterium.code === criterium);
  const next = concept.criteria[at + 1]?.criterium.code;
  return doeDelen(args, 'bewijs', criteriumDelen(inschrijving, criterium), ({ waarden }) =>
    waarden['verder']
      ? next
        ? adresVanStap(id, 'bewijs', next)
        : adresVanStap(id, 'samenvatting')
      : adresVanStap(id, 'bewijs', criterium),
  );
}

export default function Inschrijven({ loaderData, actionData }: Route.ComponentProps) {
  const { procedure, concept, stap, fase } = loaderData;
  return (
    <>
      <title>{`Inschrijven op ${procedure.contractNaam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Inschrijven', href: '/inkoop' },
          { label: procedure.contractNaam, href: `/inkoop/procedures/${procedure.id}` },
          { label: 'Uw inschrijving' },
        ]}
      />
      {fase === 'gesloten' ? (
        <TeLaat view={loaderData} terug={actionData} />
      ) : concept && stap ? (
        <>
          <PageTitle
            title={`Inschrijven op ${procedure.contractNaam}`}
            state="Alles wordt bij elke stap bewaard. U kunt stoppen en later verdergaan."
          />
          <ProgressSteps label="Uw inschrijving" steps={voortgang(procedure.id, concept, stap)} />
          <Vragen view={loaderData} terug={actionData} />
        </>
      ) : (
        <Begin view={loaderData} terug={actionData} />
      )}
    </>
  );
}

type Props = { readonly view: Route.ComponentProps['loaderData']; readonly terug: Terug | undefined };

function Vragen({ view, terug }: Props) {
  const { concept, stap, criterium, sleutel, procedure } = view;
  if (!concept) return null;
  const own = { concept, terug, sleutel, procedure: procedure.id };
  if (stap === 'bedrijf') return <StapBedrijf {...own} />;
  if (stap === 'producten') return <StapProducten {...own} view={view} />;
  if (stap === 'cao') return <StapCao {...own} view={view} />;
  if (stap === 'bewijs') return <StapBewijs {...own} voorwaarden={view.voorwaarden} criterium={criterium} />;
  return <Samenvatting {...own} view={view} />;
}
