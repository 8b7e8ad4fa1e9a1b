// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, ButtonLink, Filters, Kpis, PageTitle, Section, Select } from '#libs/ui';
import { randvoorwaardeKeuzen, randvoorwaardenlijst } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Paginabron } from '../../shell/herkomst.tsx';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import { magVragen, vraag } from '../../shell/pagina.ts';
import { Bladeren } from '../segment/bladeren.tsx';
import { asOption, gekozenUit, optionsOf, paginaUit } from '../segment/lijst.ts';
import type { Route } from './+types/randvoorwaarden.route.ts';
import { Randvoorwaarden } from './tabel.tsx';

const pad = '/beleid/randvoorwaarden';
const velden = {
  invloed: ['gemeente', 'aanbieder', 'beide', 'geen'],
  staat: ['concept', 'vastgesteld'],
  segment: null,
} as const;

export async function loader({ context, request }: Route.LoaderArgs) {
  const gekozen = gekozenUit(request, velden);
  return {
    gekozen,
    register: await vraag(context, randvoorwaardenlijst, { ...gekozen, pagina: paginaUit(request) }),
    schrijft: magVragen(context, randvoorwaardeKeuzen),
  };
}

export default function RandvoorwaardenPagina({ loaderData: { register, gekozen, schrijft } }: Route.ComponentProps) {
  const { telling, rijen, aantal, segmenten } = register;
  const all = telling.reduce((sum, kind) => sum + kind.aantal, 0);
  return (
    <>
      <title>Randvoorwaarden – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Randvoorwaarden' }]} />
      <PageTitle
        title="Randvoorwaarden"
        state={all === 1 ? '1 maatregel.' : `${all} maatregelen voor situaties die de afspraken kunnen storen.`}
        action={schrijft && <ButtonLink href={`${pad}/nieuw`}>Randvoorwaarde schrijven</ButtonLink>}
      />
      <NaarInvloed telling={telling} />
      <Beperken gekozen={gekozen} segmenten={segmenten} />
      <Randvoorwaarden
        rijen={rijen}
        caption={aantal === 1 ? '1 randvoorwaarde' : `${aantal} randvoorwaarden`}
        empty={
          all === 0 ? 'Het plan noemt er geen, en de regio schreef er nog geen.' : 'Niets gevonden. Wis de filters.'
        }
      />
      <Bladeren pad={pad} gekozen={gekozen} {...register} />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

type Data = Route.ComponentProps['loaderData'];

function NaarInvloed({ telling }: Pick<Data['register'], 'telling'>) {
  const counted = (invloed: string) => telling.find((kind) => kind.invloed === invloed);
  return (
    <Section title="Naar wie invloed heeft">
      <Kpis
        items={velden.invloed.map((invloed) => ({
          label: woorden.invloed[invloed],
          value: counted(invloed)?.aantal ?? 0,
          note: `waarvan ${counted(invloed)?.vastgesteld ?? 0} vastgesteld`,
        }))}
      />
    </Section>
  );
}

type Keuze = Pick<Data, 'gekozen'> & Pick<Data['register'], 'segmenten'>;

const Beperken = ({ gekozen, segmenten }: Keuze) => (
  <Filters clearHref={Object.keys(gekozen).length > 0 ? pad : undefined}>
    <Select
      name="invloed"
      label="Wie heeft invloed"
      optional
      empty="Alles"
      options={optionsOf(woorden.invloedKort)}
      defaultValue={gekozen.invloed}
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
      options={velden.staat.map((staat) => ({ value: staat, label: hoofdletter(staat) }))}
      defaultValue={gekozen.staat}
    />
  </Filters>
);
