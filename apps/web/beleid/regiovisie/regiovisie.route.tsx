// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, PageTitle, Section } from '#libs/ui';
import { regiovisieAanbieden, regiovisieInzien } from '#modules/beleid';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/regiovisie.route.ts';
import { Aanbieden } from './aanbieden.tsx';
import { Afspraken } from './afspraken.tsx';
import { Functies, Geraadpleegden } from './lijsten.tsx';
import { Teams } from './teams.tsx';
import { Themas } from './themas.tsx';
import { Versies } from './versies.tsx';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  visie: await vraag(context, regiovisieInzien, {}),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, regiovisieAanbieden, ({ versie }) => `/beleid/regiovisie/versies/${versie}`);

export default function Regiovisie({ loaderData: { visie, sleutel }, actionData }: Route.ComponentProps) {
  const kept = visie.afspraken.filter(({ stand }) => stand === 'nagekomen').length;
  const judged = visie.afspraken.filter(({ stand }) => stand !== null).length;
  return (
    <>
      <title>Regiovisie – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Beleid', href: '/beleid' }, { label: 'Regiovisie' }]} />
      <PageTitle
        title="Regiovisie"
        state={`Norm van Opdrachtgeverschap: ${kept === 0 ? 'nog geen' : kept} van de 8 afspraken nagekomen${judged < 8 ? `, ${8 - judged} onbekend` : ''}.`}
      />
      <Afspraken visie={visie} />
      <Themas visie={visie} />
      <Functies visie={visie} />
      <Teams visie={visie} />
      <Geraadpleegden visie={visie} />
      <Versies visie={visie} />
      <Section title="Rapport" id="rapport">
        <p>
          De regiovisie zoals zij nu is: <a href="/beleid/regiovisie/rapporten/concept.pdf">als pdf</a> of{' '}
          <a href="/beleid/regiovisie/rapporten/concept.docx">als Word-bestand</a>.
        </p>
      </Section>
      {visie.schrijft && <Aanbieden aanbiedbaar={visie.aanbiedbaar} terug={actionData} sleutel={sleutel} />}
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}
