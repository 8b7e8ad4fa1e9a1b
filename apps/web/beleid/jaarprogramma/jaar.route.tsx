// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Breadcrumb, Datum, Money, PageTitle } from '#libs/ui';
import { jaarprogrammaInzien } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { besluitInzien } from '#modules/regio';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { magVragen, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/jaar.route.ts';
import { Bijdragen } from './bijdragen.tsx';
import { Vaststellen, Verantwoorden, Voorleggen, Wijzigen, Zienswijze } from './formulieren.tsx';
import { zetStap } from './jaar.actie.ts';
import { Posten } from './posten.tsx';
import { Rapportages } from './rapportages.tsx';
import { Besluitvorming, Versies, Zienswijzen } from './verloop.tsx';
import { jaarVan, kruimels, StaatBadge, zonderBedragTekst } from './weergave.tsx';

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const versie = new URL(request.url).searchParams.get('versie');
  const nummer = versie && /^\d{1,4}$/.test(versie) ? Number(versie) : undefined;
  return {
    view: await vraag(context, jaarprogrammaInzien, { jaar: jaarVan(params), versie: nummer }),
    leestBesluit: magVragen(context, besluitInzien),
    sleutel: newId(),
  };
};

export const action = (args: Route.ActionArgs) => zetStap(args, jaarVan(args.params));

export default function Jaar({ loaderData, actionData: terug }: Route.ComponentProps) {
  const { view, sleutel, leestBesluit } = loaderData;
  const { jaar, versie, staat, mag } = view;
  const form = { view, terug, sleutel };
  return (
    <>
      <title>{`Jaarprogramma ${jaar} – Inkoopregie`}</title>
      <Breadcrumb items={kruimels(jaar)} />
      <PageTitle
        title={`Jaarprogramma en begroting ${jaar}`}
        state={
          <>
            <StaatBadge staat={staat} /> versie {versie}, samen <Money value={view.totaal} /> voor zover bekend
          </>
        }
      />
      <Aandacht view={view} />
      <p>
        Downloaden: <a href={`/beleid/jaarprogramma/bestanden/${jaar}.${versie}.docx`}>Word-document (docx)</a> of{' '}
        <a href={`/beleid/jaarprogramma/bestanden/${jaar}.${versie}.pdf`}>pdf</a>
      </p>
      <Posten view={view} />
      <Bijdragen view={view} />
      <Zienswijzen view={view} />
      <Besluitvorming view={view} leestBesluit={leestBesluit} />
      <Rapportages view={view} />
      <Versies view={view} />
      {mag.voorleggen && <Voorleggen {...form} />}
      {mag.zienswijze && <Zienswijze {...form} />}
      {mag.vaststellen && <Vaststellen {...form} />}
      {mag.wijzigen && <Wijzigen {...form} />}
      {mag.verantwoorden && <Verantwoorden {...form} />}
      <Geschiedenis gebeurtenissen={view.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

function Aandacht({ view }: { readonly view: Route.ComponentProps['loaderData']['view'] }) {
  const zonder = view.posten.filter(({ bedrag }) => bedrag === null).length;
  const geldig = view.versies.find(({ staat }) => staat === 'vastgesteld' || staat === 'verantwoord');
  return (
    <>
      {geldig && geldig.versie !== view.versie && (
        <Attention
          kind="info"
          title={`Versie ${geldig.versie} is de versie die geldt`}
          action={
            <a href={`/beleid/jaarprogramma/${view.jaar}?versie=${geldig.versie}`}>Naar versie {geldig.versie}</a>
          }
        >
          U leest versie {view.versie}: {woorden.programmastaat[view.staat]}.
        </Attention>
      )}
      {zonder > 0 && (
        <Attention kind="warning" title={zonderBedragTekst(zonder)}>
          Totaal en bijdragen worden hoger zodra deze bedragen er zijn.
        </Attention>
      )}
      {view.mag.zienswijze && view.zienswijzenTot && (
        <Attention
          kind="warning"
          title="De zienswijze van uw raad wordt gevraagd"
          action={<a href="#zienswijze">Zienswijze doorgeven</a>}
        >
          Uiterlijk op <Datum value={view.zienswijzenTot} />.
        </Attention>
      )}
    </>
  );
}
