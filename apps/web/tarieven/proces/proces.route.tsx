// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Badge,
  ButtonLink,
  Datum,
  Details,
  Form,
  Moment,
  PageTitle,
  Section,
  SubmitButton,
  TextArea,
  Waarom,
} from '#libs/ui';
import { tariefprocesInzien, tariefprocesStaken, tariefreactiesInzien } from '#modules/tarieven';
import { Paginabron } from '../../shell/herkomst.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, magVragen, type Terug, vraag } from '../../shell/pagina.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import type { Route } from './+types/proces.route.ts';
import { Kruimels, Processtaat, procesnaam } from './kruimels.tsx';
import { Planningswaarschuwingen, Stappen } from './stappen.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  ...(await vraag(context, tariefprocesInzien, { id: kenmerk(params.id) })),
  leestReacties: magVragen(context, tariefreactiesInzien),
});

export const action = (args: Route.ActionArgs) => {
  const proces = kenmerk(args.params.id);
  return doe(args, tariefprocesStaken, () => `/tarieven/processen/${proces}`, { proces });
};

export default function ProcesPagina({ loaderData: view, actionData }: Route.ComponentProps) {
  const { proces, contractnaam, stappen, nu, magBewerken } = view;
  const naam = procesnaam({ contractnaam, jaar: proces.jaar });
  const current = stappen.find(({ code }) => code === nu);
  return (
    <>
      <title>{`Tariefproces ${naam} – Inkoopregie`}</title>
      <Kruimels>{naam}</Kruimels>
      <PageTitle
        title={`Tariefproces ${naam}`}
        state={
          <>
            <Processtaat staat={proces.staat} /> {proces.voorbeeld && <Badge kind="voorbeeld" />} tarieven vanaf{' '}
            <Datum value={proces.ingang} />
          </>
        }
        action={
          magBewerken && current ? (
            <ButtonLink href={`/tarieven/processen/${proces.id}/stappen/${current.code}`}>
              Verder met stap {current.letter}
            </ButtonLink>
          ) : undefined
        }
      />
      <Einde proces={proces} />
      <Planningswaarschuwingen waarschuwingen={view.waarschuwingen} />
      <Stappen proces={proces} stappen={stappen} nu={nu} />
      <Waarom outcome={view.stand} texts={waaromTeksten} summary="Hoe is de stand bepaald?" />
      <Verder view={view} />
      {magBewerken && <Staken terug={actionData} />}
      <Paginabron>het regiopakket en wat in dit proces is vastgelegd</Paginabron>
    </>
  );
}

type View = Route.ComponentProps['loaderData'];

const Einde = ({ proces: { staat, beeindigd, reden, uitPlan } }: Pick<View, 'proces'>) => (
  <>
    {staat === 'gestaakt' && (
      <Attention kind="warning" title="Dit proces is gestaakt">
        {reden} {beeindigd && <Moment value={beeindigd} />}
      </Attention>
    )}
    {staat === 'afgerond' && (
      <Attention kind="ok" title="De tarieven zijn vastgesteld">
        Daarmee was dit proces klaar
        {beeindigd && (
          <>
            , op <Moment value={beeindigd} />
          </>
        )}
        .
      </Attention>
    )}
    {!uitPlan && (
      <p>
        Het plan van de regio noemt geen stappen. Hieronder staat de gebruikelijke volgorde; zij is niet van het plan
        zelf.
      </p>
    )}
  </>
);

const Verder = ({ view: { proces, uitvraag, magBewerken, leestReacties } }: { readonly view: View }) => (
  <Section title="Bij dit proces">
    <ul>
      <li>
        <a href={`/tarieven/processen/${proces.id}/dossier`}>Het dossier</a>: wie keek mee, wie rekende, welke keuzes
      </li>
      {magBewerken && (
        <li>
          <a href={`/tarieven/processen/${proces.id}/planning`}>De planning wijzigen</a>
        </li>
      )}
      {uitvraag && (
        <li>
          <a href={`/tarieven/uitvragen/${uitvraag.id}`}>De uitvraag van functies</a>
        </li>
      )}
      {proces.gepresenteerd && (
        <li>
          <a href={`/tarieven/processen/${proces.id}/presentatie`}>De gepresenteerde tarieven</a>
        </li>
      )}
      {proces.gepresenteerd && leestReacties && (
        <li>
          <a href={`/tarieven/processen/${proces.id}/reacties`}>De reacties van aanbieders</a>
        </li>
      )}
      {proces.voorstel && (
        <li>
          <a href={`/tarieven/voorstellen/${proces.voorstel}`}>Het voorstel aan de colleges</a>
        </li>
      )}
    </ul>
  </Section>
);

const Staken = ({ terug }: { readonly terug: Terug | undefined }) => (
  <Details summary="Dit tariefproces staken" open={terug !== undefined}>
    <p>Wat is vastgelegd blijft staan. Een functiemix die in dit proces is gekozen, telt dan niet meer mee.</p>
    <Weigering terug={terug} />
    <Form label="Tariefproces staken">
      <TextArea {...veldVan(terug)('reden')} label="Waarom stopt dit proces?" />
      <Actions>
        <SubmitButton kind="destructive">Tariefproces staken</SubmitButton>
      </Actions>
    </Form>
  </Details>
);
