// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, ButtonLink, Kpis, PageTitle, Section } from '#libs/ui';
import { randvoorwaardeKeuzen, randvoorwaardenlijst } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Paginabron } from '../../shell/herkomst.tsx';
import { magVragen, vraag, wieVan } from '../../shell/pagina.ts';
import { Bladeren } from '../segment/bladeren.tsx';
import { gekozenUit, paginaUit } from '../segment/lijst.ts';
import { Registerfilters } from '../segment/registerfilters.tsx';
import type { Route } from './+types/randvoorwaarden.route.ts';
import { Randvoorwaarden } from './tabel.tsx';

const pad = '/beleid/randvoorwaarden';
const velden = {
  invloed: ['gemeente', 'aanbieder', 'beide', 'geen'],
  staat: ['concept', 'vastgesteld'],
  segment: null,
} as const;
const staten = { concept: 'Concept', vastgesteld: 'Vastgesteld' };

export async function loader({ context, request }: Route.LoaderArgs) {
  const gekozen = gekozenUit(request, velden);
  return {
    gekozen,
    register: await vraag(context, randvoorwaardenlijst, { ...gekozen, pagina: paginaUit(request) }),
    schrijft: magVragen(context, randvoorwaardeKeuzen),
    isAanbieder: wieVan(context).hoed.soort === 'aanbieder',
  };
}

export default function RandvoorwaardenPagina({ loaderData }: Route.ComponentProps) {
  const { register, gekozen, schrijft, isAanbieder } = loaderData;
  const { telling, rijen, aantal, segmenten } = register;
  const all = telling.reduce((sum, kind) => sum + kind.aantal, 0);
  return (
    <>
      <title>Randvoorwaarden – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Randvoorwaarden' }]} />
      <PageTitle
        title="Randvoorwaarden"
        state="Maatregelen voor situaties die de afspraken kunnen storen."
        action={schrijft && <ButtonLink href={`${pad}/nieuw`}>Randvoorwaarde schrijven</ButtonLink>}
      />
      {all > 0 && <NaarInvloed telling={telling} />}
      <Registerfilters
        pad={pad}
        gekozen={gekozen}
        indeling={{ name: 'invloed', label: 'Wie heeft invloed', woorden: woorden.invloedKort }}
        segmenten={segmenten}
        staten={staten}
      />
      <Randvoorwaarden
        rijen={rijen}
        caption={aantal === 1 ? '1 randvoorwaarde' : `${aantal} randvoorwaarden`}
        empty={all === 0 ? leegTekst(isAanbieder) : 'Niets gevonden. Wis de filters.'}
      />
      <Bladeren pad={pad} gekozen={gekozen} {...register} />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}

const leegTekst = (isAanbieder: boolean): string =>
  isAanbieder
    ? 'De gemeenten stelden nog geen randvoorwaarde vast waarin aanbieders een rol hebben.'
    : 'Het plan noemt er geen, en de regio schreef er nog geen.';

type Data = Route.ComponentProps['loaderData'];

function NaarInvloed({ telling }: Pick<Data['register'], 'telling'>) {
  const counted = (invloed: string) => telling.find((kind) => kind.invloed === invloed);
  return (
    <Section title="Naar wie invloed heeft">
      <Kpis
        items={velden.invloed.map((invloed) => {
          const { aantal = 0, vastgesteld = 0 } = counted(invloed) ?? {};
          return {
            label: woorden.invloed[invloed],
            value: aantal,
            note: aantal > 0 && (vastgesteld === 0 ? 'nog niet vastgesteld' : `waarvan ${vastgesteld} vastgesteld`),
          };
        })}
      />
    </Section>
  );
}
