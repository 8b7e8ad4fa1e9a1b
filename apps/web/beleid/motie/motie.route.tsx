// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, PageTitle } from '#libs/ui';
import { motieAfdoen, motieAntwoorden, motieInzien, motiestapToevoegen, motieUitslagVastleggen } from '#modules/beleid';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag, wieVan } from '../../shell/pagina.ts';
import type { Route } from './+types/motie.route.ts';
import { MotieAfdoen } from './afdoen.tsx';
import { MotieFeiten } from './feiten.tsx';
import { Gedaan } from './gedaan.tsx';
import { Raden } from './raden.tsx';
import { MotieStaat, Termijn } from './woorden.tsx';

export async function loader({ context, params: { code } }: Route.LoaderArgs) {
  const { hoed } = wieVan(context);
  return {
    motie: await vraag(context, motieInzien, { code }),
    mag: {
      schrijven: hoed.soort === 'verband' && hoed.rollen.includes('beleidsadviseur'),
      stap: hoed.soort === 'verband' && hoed.rollen.some((rol) => motiestapToevoegen.rollen.includes(rol)),
    },
    onze: hoed.soort === 'gemeente',
  };
}

export async function action(args: Route.ActionArgs) {
  const motie = args.params.code;
  const back = (plek: string) => () => `/beleid/moties/${motie}#${plek}`;
  const form = await args.request.clone().formData();
  switch (form.get('_act')) {
    case motieUitslagVastleggen.naam:
      return doe(args, motieUitslagVastleggen, back('raden'), { motie });
    case motiestapToevoegen.naam:
      return doe(args, motiestapToevoegen, back('gedaan'), { motie });
    case motieAntwoorden.naam:
      return doe(args, motieAntwoorden, back('antwoord'), { motie });
    default:
      return doe(args, motieAfdoen, back('antwoord'), { motie });
  }
}

export default function MotiePagina({ loaderData: { motie, mag, onze }, actionData }: Route.ComponentProps) {
  const { code, nummer, titel, staat } = motie;
  const bewerkt = mag.schrijven && staat !== 'afgedaan';
  return (
    <>
      <title>{`${titel} – Inkoopregie`}</title>
      <Breadcrumb
        items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Moties', href: '/beleid/moties' }, { label: titel }]}
      />
      <PageTitle
        title={nummer === null ? titel : `${nummer}. ${titel}`}
        state={
          <>
            <MotieStaat staat={staat} /> {motie.voorbeeld && <Badge kind="voorbeeld" />} Termijn: <Termijn {...motie} />
          </>
        }
        action={
          bewerkt && (
            <ButtonLink kind="secondary" href={`/beleid/moties/${code}/bewerken`}>
              Bewerken
            </ButtonLink>
          )
        }
      />
      <MotieFeiten motie={motie} />
      <Gedaan motie={motie} onze={onze} terug={actionData} mag={mag.stap && staat !== 'afgedaan'} />
      <MotieAfdoen motie={motie} terug={actionData} schrijft={bewerkt} />
      <Raden motie={motie} terug={actionData} mag={mag.schrijven} />
      <Geschiedenis gebeurtenissen={motie.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}
