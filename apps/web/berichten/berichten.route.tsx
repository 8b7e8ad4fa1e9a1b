// SPDX-License-Identifier: EUPL-1.2
import { EmptyState, PageTitle, Pagination } from '#libs/ui';
import { berichtenlijst, berichtOntvangen, postdrukte } from '#modules/berichten';
import { BewaardeFilters } from '../filters/bewaarde-filters.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { kenmerk } from '../shell/kenmerk.ts';
import { doe, vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/berichten.route.ts';
import { eersteAdres, leesFilter, perPagina, volgendeAdres } from './filter.ts';
import { Berichtfilters } from './filters.tsx';
import { Inleveren, Insturen } from './insturen.tsx';
import { Berichtentabel } from './lijst.tsx';
import { Tabbladen } from './tabbladen.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const { gekozen, filter } = leesFilter(params);
  const na = params.get('na');
  const vervolg = na ? { na: kenmerk(na) } : {};
  const gevonden = await vraag(context, berichtenlijst, { ...filter, ...vervolg, aantal: perPagina + 1 });
  return {
    gekozen,
    isVervolg: na !== null,
    berichten: gevonden.slice(0, perPagina),
    isMeer: gevonden.length > perPagina,
    drukte: await vraag(context, postdrukte, {}),
    isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
  };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, berichtOntvangen, ({ bericht, nieuw }) => `/berichten/${bericht}${nieuw ? '' : '?eerder'}`);

export default function Berichten({ loaderData, actionData }: Route.ComponentProps) {
  const { gekozen, berichten, isMeer, isVervolg, drukte, isAanbieder } = loaderData;
  const laatste = berichten.at(-1);
  return (
    <>
      <title>Berichten – Inkoopregie</title>
      <PageTitle title="Berichten" state={drukteTekst(drukte)} />
      <Tabbladen op="alles" />
      {isAanbieder ? <Insturen terug={actionData} /> : <Inleveren terug={actionData} />}
      <BewaardeFilters />
      <Berichtfilters gekozen={gekozen} partijen={drukte.partijen} isAanbieder={isAanbieder} />
      {berichten.length === 0 ? (
        <Leeg isGefilterd={Object.keys(gekozen).length > 0} isAanbieder={isAanbieder} />
      ) : (
        <Berichtentabel berichten={berichten} caption="Berichten, de nieuwste eerst" />
      )}
      {(isMeer || isVervolg) && (
        <Pagination
          label="Meer berichten"
          previous={isVervolg ? eersteAdres('/berichten', gekozen) : undefined}
          next={isMeer && laatste ? volgendeAdres('/berichten', gekozen, laatste.id) : undefined}
        />
      )}
      <Paginabron>de berichten zelf, zoals zij zijn verzonden en ontvangen</Paginabron>
    </>
  );
}

const most = 1_000;
const telling = (aantal: number): string => (aantal >= most ? `${most} of meer` : String(aantal));

function drukteTekst({ wacht, teLaat }: { readonly wacht: number; readonly teLaat: number }): string {
  const waar = 'Tussen gemeenten en aanbieders volgens iJw en iWmo.';
  if (wacht === 0) return `${waar} Er wacht niets op antwoord.`;
  const wachten = wacht === 1 ? '1 bericht wacht op antwoord' : `${telling(wacht)} berichten wachten op antwoord`;
  return teLaat === 0 ? `${waar} ${wachten}.` : `${waar} ${wachten}, ${telling(teLaat)} te laat.`;
}

type LeegProps = { readonly isGefilterd: boolean; readonly isAanbieder: boolean };

const Leeg = ({ isGefilterd, isAanbieder }: LeegProps) =>
  isGefilterd ? (
    <EmptyState title="Geen berichten gevonden">Kies iets anders of wis de filters.</EmptyState>
  ) : (
    <EmptyState title="Hier ligt nog geen post">
      {isAanbieder
        ? 'Toewijzingen van gemeenten en antwoorden op uw declaraties vindt u straks hier.'
        : 'Toewijzingen die uw gemeente verstuurt en declaraties die zij krijgt, vindt u straks hier.'}
    </EmptyState>
  );
