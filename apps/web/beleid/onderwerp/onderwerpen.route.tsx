// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, ButtonLink, Filters, PageTitle, Section, Select } from '#libs/ui';
import { onderwerpenlijst, onderwerpVastleggen } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Paginabron } from '../../shell/herkomst.tsx';
import { magVragen, vraag, wieVan } from '../../shell/pagina.ts';
import { Bladeren } from '../segment/bladeren.tsx';
import { asOption, gekozenUit, optionsOf, paginaUit } from '../segment/lijst.ts';
import type { Route } from './+types/onderwerpen.route.ts';
import { Onderwerpen } from './tabel.tsx';
import { Telling } from './telling.tsx';

const pad = '/beleid/onderwerpen';
const velden = {
  soort: ['geldt-voor-alle', 'beinvloedt-elkaar'],
  staat: ['open', 'in-dialoog', 'geregeld'],
  segment: null,
} as const;

export async function loader({ context, request }: Route.LoaderArgs) {
  const gekozen = gekozenUit(request, velden);
  return {
    gekozen,
    register: await vraag(context, onderwerpenlijst, { ...gekozen, pagina: paginaUit(request) }),
    schrijft: magVragen(context, onderwerpVastleggen),
    isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
  };
}

export default function OnderwerpenPagina({ loaderData }: Route.ComponentProps) {
  const { register, gekozen, schrijft, isAanbieder } = loaderData;
  const { telling, rijen, aantal, segmenten } = register;
  const all = telling.reduce((sum, cel) => sum + cel.aantal, 0);
  return (
    <>
      <title>Segmentoverstijgende onderwerpen – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Segmentoverstijgende onderwerpen' }]} />
      <PageTitle
        title="Segmentoverstijgende onderwerpen"
        state="Wat geen segment alleen kan regelen: het geldt voor alle segmenten, of segmenten beïnvloeden elkaar."
        action={schrijft && <ButtonLink href={`${pad}/nieuw`}>Onderwerp toevoegen</ButtonLink>}
      />
      <Section title="Hoe ver">
        <Telling telling={telling} />
      </Section>
      <Section title="Het register">
        <Beperken gekozen={gekozen} segmenten={segmenten} />
        <Onderwerpen
          rijen={rijen}
          segmenten={segmenten}
          caption={aantal === 1 ? '1 onderwerp' : `${aantal} onderwerpen`}
          empty={leegTekst(all, isAanbieder)}
        />
        <Bladeren pad={pad} gekozen={gekozen} {...register} />
      </Section>
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

type Data = Route.ComponentProps['loaderData'];
type Keuze = Pick<Data, 'gekozen'> & Pick<Data['register'], 'segmenten'>;

const Beperken = ({ gekozen, segmenten }: Keuze) => (
  <Filters clearHref={Object.keys(gekozen).length > 0 ? pad : undefined}>
    <Select
      name="soort"
      label="Soort"
      optional
      empty="Alles"
      options={optionsOf(woorden.onderwerpsoort)}
      defaultValue={gekozen.soort}
    />
    <Select
      name="segment"
      label="Segment"
      optional
      empty="Alle segmenten"
      options={segmenten.map(asOption)}
      defaultValue={gekozen.segment}
    />
    <Select
      name="staat"
      label="Stand"
      optional
      empty="Alles"
      options={optionsOf(woorden.onderwerpstaat)}
      defaultValue={gekozen.staat}
    />
  </Filters>
);

function leegTekst(all: number, isAanbieder: boolean): string {
  if (isAanbieder) return 'De gemeenten bereiden deze onderwerpen voor. U hoort ervan in de dialoog.';
  return all === 0 ? 'Het plan noemt er geen, en de regio voegde er nog geen toe.' : 'Niets gevonden. Wis de filters.';
}
