// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, ButtonLink, PageTitle, Section } from '#libs/ui';
import { onderwerpenlijst, onderwerpVastleggen } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Paginabron } from '../../shell/herkomst.tsx';
import { magVragen, vraag } from '../../shell/pagina.ts';
import { Bladeren } from '../segment/bladeren.tsx';
import { gekozenUit, paginaUit } from '../segment/lijst.ts';
import { Registerfilters } from '../segment/registerfilters.tsx';
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
  };
}

export default function OnderwerpenPagina({ loaderData }: Route.ComponentProps) {
  const { register, gekozen, schrijft } = loaderData;
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
      {all > 0 && (
        <Section title="Hoe ver">
          <Telling telling={telling} />
        </Section>
      )}
      <Section title="Het register">
        <Registerfilters
          pad={pad}
          gekozen={gekozen}
          indeling={{ name: 'soort', label: 'Soort', woorden: woorden.onderwerpsoort }}
          segmenten={segmenten}
          staten={woorden.onderwerpstaat}
        />
        <Onderwerpen
          rijen={rijen}
          segmenten={segmenten}
          caption={aantal === 1 ? '1 onderwerp' : `${aantal} onderwerpen`}
          empty={
            all === 0
              ? 'Het plan noemt er geen, en de regio voegde er nog geen toe.'
              : 'Niets gevonden. Wis de filters.'
          }
        />
        <Bladeren pad={pad} gekozen={gekozen} {...register} />
      </Section>
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}
