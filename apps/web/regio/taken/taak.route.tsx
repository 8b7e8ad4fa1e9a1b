// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Breadcrumb,
  ButtonLink,
  DefinitionList,
  Form,
  PageTitle,
  Section,
  SubmitButton,
} from '#libs/ui';
import {
  type TaakView,
  taakGedaan,
  taakInzien,
  taakKoppelen,
  taakVerleggen,
  taakverdelingVaststellen,
} from '#modules/regio';
import { woorden } from '#modules/regio/teksten';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Bronvermelding, Paginabron } from '../../shell/herkomst.tsx';
import { doe, magVragen, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan } from '../../shell/terug.tsx';
import { Sinds } from '../sinds.tsx';
import { Vaststellen } from '../vaststellen.tsx';
import type { Route } from './+types/taak.route.ts';
import { Bij } from './bij.tsx';
import { Betekenis, Verdelingen } from './taakdelen.tsx';

export const loader = async ({ context, params: { taak } }: Route.LoaderArgs) => ({
  view: await vraag(context, taakInzien, { taak }),
  verlegt: magVragen(context, taakVerleggen),
  koppelt: magVragen(context, taakKoppelen),
  stelt: magVragen(context, taakverdelingVaststellen),
});

/** Two forms: adopting a proposal, and taking the work off the own list. */
export async function action(args: Route.ActionArgs) {
  const { taak } = args.params;
  const done = (await args.request.clone().formData()).get('doe') === 'gedaan';
  return done
    ? doe(args, taakGedaan, () => '/', { taak })
    : doe(args, taakverdelingVaststellen, () => `/regio/taken/${taak}`, { taak });
}

export default function TaakPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { view, verlegt, koppelt, stelt } = loaderData;
  const { code, naam, bij, uitvoering, concept } = view;
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[{ label: 'Regio', href: '/regio' }, { label: 'Taakverdeling', href: '/regio/taken' }, { label: naam }]}
      />
      <PageTitle
        title={naam}
        state={
          <>
            Ligt bij: <Bij bij={bij} uitvoering={uitvoering} />
            {bij && (
              <>
                , <Sinds van={view.van} tot={null} />
              </>
            )}
          </>
        }
        action={verlegt && <ButtonLink href={`/regio/taken/${code}/verleggen`}>Verleggen</ButtonLink>}
      />
      {view.opMijnLijst && <OpMijnLijst />}
      {concept && (
        <Vaststellen
          titel="Er ligt een voorstel om deze taak te verleggen"
          knop="Taakverdeling vaststellen"
          mag={stelt}
          zelf={view.zelfVoorgesteld}
          door={concept.naam}
          terug={terugVan(actionData, taakverdelingVaststellen.naam)}
        >
          <Voorstel concept={concept} uitvoering={uitvoering} />
        </Vaststellen>
      )}
      <WatHetIs taak={view} />
      <Betekenis taak={view} koppelt={koppelt} />
      <Verdelingen verdelingen={view.verdelingen} uitvoering={uitvoering} />
      <Geschiedenis gebeurtenissen={view.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en wat de regio zelf vaststelde</Paginabron>
    </>
  );
}

type View = Plat<TaakView>;

const OpMijnLijst = () => (
  <Attention kind="warning" title="Deze taak vraagt nu werk van u">
    <Form label="Taak gedaan" hidden={{ doe: 'gedaan' }}>
      <Actions>
        <SubmitButton kind="secondary">Taak is gedaan</SubmitButton>
      </Actions>
    </Form>
  </Attention>
);

type VoorstelProps = { readonly concept: NonNullable<View['concept']>; readonly uitvoering: string };
const Voorstel = ({ concept, uitvoering }: VoorstelProps) => (
  <DefinitionList
    items={[
      { term: 'Naar', value: <Bij bij={concept.bij} uitvoering={uitvoering} /> },
      { term: 'Geldt', value: <Sinds van={concept.van} tot={null} /> },
      { term: 'Waarom', value: concept.reden },
    ]}
  />
);

const WatHetIs = ({ taak }: { readonly taak: View }) => (
  <Section title="Wat de taak is">
    <DefinitionList
      items={[
        ...(taak.toelichting ? [{ term: 'Toelichting', value: taak.toelichting }] : []),
        { term: 'Op wiens werklijst bij een gemeente', value: woorden.gemeenterol[taak.gemeenterol] },
        { term: 'Staat in', value: <Bronvermelding herkomst={taak.herkomst} /> },
      ]}
    />
  </Section>
);
