// SPDX-License-Identifier: EUPL-1.2
import { Badge, Breadcrumb, ButtonLink, PageTitle, Section } from '#libs/ui';
import {
  evaluatiegevolgToevoegen,
  evaluatieInzien,
  evaluatiestapAfronden,
  evaluatieVaststellen,
} from '#modules/beleid';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag, wieVan } from '../../shell/pagina.ts';
import type { Route } from './+types/evaluatie.route.ts';
import { Bevonden } from './bevonden.tsx';
import { EvaluatieFeiten } from './feiten.tsx';
import { Gevolgen } from './gevolgen.tsx';
import { EvaluatieStappen } from './stappen.tsx';
import { EvaluatieVaststellen } from './vaststellen.tsx';
import { EvaluatieStaat, Terugblik } from './woorden.tsx';

export const loader = async ({ context, params: { code } }: Route.LoaderArgs) => ({
  evaluatie: await vraag(context, evaluatieInzien, { code }),
  schrijft: wieVan(context).hoed.soort === 'verband' && wieVan(context).hoed.rollen.includes('beleidsadviseur'),
});

export async function action(args: Route.ActionArgs) {
  const evaluatie = args.params.code;
  const back = () => `/beleid/evaluaties/${evaluatie}`;
  const form = await args.request.clone().formData();
  switch (form.get('_act')) {
    case evaluatiestapAfronden.naam:
      return doe(args, evaluatiestapAfronden, back, { evaluatie });
    case evaluatiegevolgToevoegen.naam:
      return doe(args, evaluatiegevolgToevoegen, back, { evaluatie });
    default:
      return doe(args, evaluatieVaststellen, back, { evaluatie });
  }
}

export default function EvaluatiePagina({ loaderData: { evaluatie, schrijft }, actionData }: Route.ComponentProps) {
  const { code, naam, staat, voorbeeld, vragen } = evaluatie;
  const open = schrijft && staat !== 'vastgesteld';
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Beleid', href: '/beleid' },
          { label: 'Evaluaties', href: '/beleid/evaluaties' },
          { label: naam },
        ]}
      />
      <PageTitle
        title={naam}
        state={
          <>
            <EvaluatieStaat staat={staat} /> {voorbeeld && <Badge kind="voorbeeld" />} Kijkt terug:{' '}
            <Terugblik {...evaluatie} />
          </>
        }
        action={
          open &&
          (vragen.length === 0 ? (
            <ButtonLink href={`/beleid/evaluaties/${code}/plannen`}>Evaluatie plannen</ButtonLink>
          ) : (
            <ButtonLink href={`/beleid/evaluaties/${code}/schrijven`}>Evaluatie schrijven</ButtonLink>
          ))
        }
      />
      <EvaluatieVaststellen evaluatie={evaluatie} terug={actionData} />
      <EvaluatieFeiten evaluatie={evaluatie} />
      <EvaluatieStappen evaluatie={evaluatie} terug={actionData} open={open} />
      {evaluatie.leest ? (
        <>
          <Bevonden evaluatie={evaluatie} />
          <Gevolgen evaluatie={evaluatie} terug={actionData} open={open} />
        </>
      ) : (
        <Section title="Wat is gevonden">
          <p>Dat leest u hier zodra de evaluatie is vastgesteld.</p>
        </Section>
      )}
      <Geschiedenis gebeurtenissen={evaluatie.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}
